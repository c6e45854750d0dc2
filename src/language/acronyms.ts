/**
 * Acronyms that a text explains: `Badan Pengkajian dan Penerapan Teknologi (BPPT)`, `KPI (Komisi
 * Penyiaran Indonesia)`, and those made of syllables, `Kementerian Luar Negeri (Kemenlu)`.
 */
import type { Language } from './language.js';
import type { Span } from './span.js';
import { isStopWord } from './stop-words.js';
import { type Token, tokenize, tokenizeBetween } from './tokenizer.js';

/** A short form and what it stands for, folded. */
export interface Acronym {
  readonly short: string;
  /** Without stop words. */
  readonly long: readonly string[];
}

/** An acronym where a text explains it. */
export interface Explained extends Acronym {
  readonly shortSpan: Span;
  readonly longSpan: Span;
}

/** A bracket of one word, also `(atau BPPT)` and `(disingkat BPPT)`. */
const SHORT_IN_BRACKET = /\((?:\p{Ll}{2,10} )?(\p{Lu}\p{L}{1,11})\)/gu;

/** The other way round, with the explanation in the bracket. */
const LONG_IN_BRACKET = /(?<![\p{L}\p{N}-])(\p{Lu}{2,12}) \(([^()]{5,100})\)/gu;

/** How far back the words of a name are looked for, in UTF-16 code units: nine long words. */
const REACH = 120;

/** Every acronym that `text` explains. Linear in the length of the text. */
export function findAcronyms(text: string, language: Language): Explained[] {
  const found: Explained[] = [];
  const note = (short: string, start: number, long: readonly Token[] | null) => {
    const first = long?.[0];
    const last = long?.at(-1);
    if (!first || !last) return;
    found.push({
      short: short.toLowerCase(),
      long: long.map(({ folded }) => folded),
      shortSpan: { start, end: start + short.length },
      longSpan: { start: first.start, end: last.end },
    });
  };
  for (const { 0: bracket, 1: short = '', index } of text.matchAll(SHORT_IN_BRACKET)) {
    const before = wordsOf(text, Math.max(0, index - REACH), index, language);
    const long = isAllCapitals(short)
      ? (spelledByInitials(short, before) ?? bodyBefore(text, before, index, language))
      : blended(short, before);
    note(short, index + bracket.length - 1 - short.length, long);
  }
  for (const { 0: whole, 1: short = '', 2: inside = '', index } of text.matchAll(LONG_IN_BRACKET)) {
    const end = index + whole.length - 1;
    const words = wordsOf(text, end - inside.length, end, language);
    const long = spelledByInitials(short, words);
    if (long?.length === words.length) note(short, index, long);
  }
  return found;
}

/** The words between two places of `text`, without stop words. */
function wordsOf(text: string, from: number, to: number, language: Language): Token[] {
  return tokenizeBetween(text, from, to).filter((token) => !isStopWord(token, language));
}

function isAllCapitals(word: string): boolean {
  return word === word.toUpperCase();
}

/** The last words, one for each letter; null when their initials spell something else. */
function spelledByInitials(short: string, words: readonly Token[]): readonly Token[] | null {
  const letters = short.toLowerCase();
  const last = words.slice(-letters.length);
  return last.map(({ folded }) => folded[0]).join('') === letters ? last : null;
}

/**
 * The name of a body that ends right before the bracket:
 * `the National Research and Innovation Agency (BRIN)` has its initials in another language.
 */
function bodyBefore(
  text: string,
  words: readonly Token[],
  end: number,
  { organizations }: Language,
): readonly Token[] | null {
  const isJoined = (between: string) =>
    between.split(' ').every((part) => part === '' || organizations.joiners.has(part));
  const opening = words.findLastIndex(
    (word, at) =>
      !/^\p{Lu}/u.test(word.text) || !isJoined(text.slice(word.end, words[at + 1]?.start ?? end)),
  );
  const name = words.slice(opening + 1);
  return name.length > 1 && organizations.suffixes.has(name.at(-1)?.folded ?? '') ? name : null;
}

/** With fewer letters, syllables are too few to recognize a name. */
const SHORTEST_BLEND = 4;

/**
 * The capitalized words from the nearest one that begins as the acronym does, when all its letters
 * occur in them in order (as Schwartz and Hearst 2003 match abbreviations, but two letters at the
 * start). One of them is not the word in the bracket: `Timnas Irak lawan Iran (Irak)` explains
 * nothing.
 */
function blended(short: string, words: readonly Token[]): readonly Token[] | null {
  const letters = short.toLowerCase();
  if (letters.length < SHORTEST_BLEND) return null;
  const from = words.findLastIndex(({ folded }) => folded.startsWith(letters.slice(0, 2)));
  const long = words.slice(Math.max(0, from));
  if (from < 0 || long.length < 2 || long.length > letters.length) return null;
  const isName = long.every(({ text, folded }) => /^\p{Lu}/u.test(text) && folded !== letters);
  return isName && holdsInOrder(long.map(({ folded }) => folded).join(''), letters) ? long : null;
}

/**
 * Whether `long` spells out `short`: by the initials of its words, or, written like a name, by letters of
 * them in order from the first on.
 */
export function spellsOut(long: string, short: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '');
  const words = tokenize(long).map(({ folded }) => folded);
  const initials = words.map((word) => word[0]).join('');
  const isBlend = /^\p{Lu}/u.test(long) && words[0]?.[0] === letters[0];
  return (
    letters.length > 1 &&
    words.length > 1 &&
    (holdsInOrder(initials, letters) || (isBlend && holdsInOrder(words.join(''), letters)))
  );
}

function holdsInOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
