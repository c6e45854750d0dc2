/**
 * Names that an article shows to be those of companies, clubs and countries that no list has: what
 * has shares, what recalls `its` envoy, what follows a word for a company. Otherwise a single word
 * with a verb of speech after it (`Northbridge said`) looks like a person.
 */
import { PhraseTable } from '../../language/phrase-table.js';
import type { Lexicon } from './lexicon.js';
import { isCapital, type Word } from './word.js';

/** At most this many words of such a name. */
const MAX_WORDS = 3;
/** Words after a verb among which the word for what its subject has is looked for. */
const OBJECT_WORDS = 4;

/** Names that an article shows to be those of bodies. */
export type InferredBodies = PhraseTable<true>;

/** The bodies that the words of an article's paragraphs show to be bodies. */
export function inferBodies(
  paragraphs: readonly (readonly Word[])[],
  lexicon: Lexicon,
): InferredBodies {
  const known: InferredBodies = new PhraseTable();
  for (const words of paragraphs) {
    for (let index = 0; index < words.length; index++) {
      if (words[index]?.shape !== 'capital') continue;
      if (isShortForm(words, index, lexicon)) known.addWords(words.slice(index, index + 1), true);
      if (goesOn(words, index) && !isNoun(words, index - 1, lexicon)) continue;
      const to = endOfName(words, index);
      const isBody = isLed(words, index, lexicon) || isFollowed(words, to, lexicon);
      if (isBody && to - index <= MAX_WORDS) known.addWords(words.slice(index, to), true);
    }
  }
  return known;
}

/** At most this many words of a body before its short form in brackets. */
const LONG_FORM_WORDS = 8;

/** `Dinas Kebudayaan dan Pariwisata (Disbudpar)`: whether a word in brackets is short for a body before. */
function isShortForm(words: readonly Word[], index: number, { bodyHeads }: Lexicon): boolean {
  const next = words[index + 1];
  if (!/^\s?\($/u.test(words[index]?.gap ?? '')) return false;
  if (next !== undefined && !next.gap.startsWith(')')) return false;
  for (let at = index - 1; at >= Math.max(0, index - LONG_FORM_WORDS); at--) {
    const head = words[at];
    const isInitial = head?.folded[0] === words[index]?.folded[0];
    if (isInitial && head !== undefined && isCapital(head) && bodyHeads.match(words, at) !== null) {
      return true;
    }
    if (head?.joined !== true) return false;
  }
  return false;
}

/** Whether a capital continues from the word before. */
function goesOn(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  return words[index]?.joined === true && before !== undefined && isCapital(before);
}

function endOfName(words: readonly Word[], from: number): number {
  let to = from + 1;
  while (to - from <= MAX_WORDS && words[to]?.joined === true && words[to]?.shape === 'capital')
    to++;
  return to;
}

/** `carmaker Harwick`, `saham Arga`, `shares in Harwick`. */
function isLed(words: readonly Word[], index: number, lexicon: Lexicon): boolean {
  const [before, noun] = [words[index - 1], words[index - 2]];
  if (words[index]?.joined !== true || before === undefined) return false;
  if (isNoun(words, index - 1, lexicon)) return true;
  const isLink = lexicon.links.has(before.folded) || lexicon.locatives.has(before.folded);
  return isLink && before.joined && lexicon.stakes.has(noun?.folded ?? '');
}

/** Whether a word for a company is at `index`, in small letters or at the start of a sentence. */
function isNoun(words: readonly Word[], index: number, { companies }: Lexicon): boolean {
  const word = words[index];
  return word !== undefined && (word.shape === 'lower' || word.opens) && companies.has(word.folded);
}

/** `Harwick FC`, `Harwick shares`, `Harwick's shares`, `Harwick cut its forecast`. */
function isFollowed(words: readonly Word[], to: number, lexicon: Lexicon): boolean {
  const next = words[to];
  if (next?.joined === true && lexicon.clubSuffixes.has(next.folded)) return true;
  if (next?.shape !== 'lower') return false;
  const isOwn = next.joined || next.gap.endsWith('s ');
  if (isOwn && lexicon.belongings.has(next.folded)) return true;
  // `Hale said its shell was cracked`: that is not Hale's.
  if (lexicon.saying.has(next.folded)) return false;
  for (let index = to; index < to + OBJECT_WORDS; index++) {
    const word = words[index];
    if (word?.joined !== true) return false;
    if (lexicon.ofThings.has(word.folded)) return true;
  }
  return false;
}
