/** The noun beside an interrogative that says what kind of thing is asked for: `kota apa`, `what year`. */
import type { Language } from '../../language/language.js';
import type { AnswerType, QuestionLexicon } from '../../language/questions.js';
import type { Token } from '../../language/tokenizer.js';
import type { Interrogative } from './interrogative.js';

/** A noun that names the class of the answer. */
export interface ClassNoun {
  readonly word: string;
  /** What such a noun asks for, if known. */
  readonly asks?: AnswerType | undefined;
  /** Whether it is called by its number: `pasal berapa`. */
  readonly isNumbered?: boolean;
}

/** Words after an interrogative among which its class noun is looked for. */
export const CLASS_NOUN_REACH = 6;

/** Interrogatives with the subject after them, never the class of the answer. */
const SUBJECT_AFTER: ReadonlySet<AnswerType> = new Set(['place', 'reason', 'manner']);

/**
 * `kota apa` and `tahun berapa` (before), `apa nama kota` and `what year` (after); null when there
 * is none.
 */
export function findClassNoun(
  tokens: readonly Token[],
  asked: Interrogative,
  language: Language,
): ClassNoun | null {
  const { nounFirst, heads, nameWords, withoutOwner } = language.questions;
  const code = nounFirst ? codeNoun(tokens, asked, language) : null;
  if (code !== null) return { word: code, isNumbered: true };
  const before = nounFirst ? wordBefore(tokens, asked, language) : '';
  const known = nounFirst ? nounBefore(before, tokens, asked, language) : null;
  if (known) return known;
  // `Di mana kapal itu …`, `mengapa harga …`: what follows is what is asked about.
  if (nounFirst && SUBJECT_AFTER.has(asked.asks)) return null;
  const after = nounAtEnd(tokens, asked, language.questions) ?? nounAfter(tokens, asked, language);
  if (after) return after;
  // `Umur korban berapa?`, `penyebab kebakaran apa`: when the interrogative is at the end, what is
  // asked about the subject comes first.
  const first = tokens[0]?.folded ?? '';
  if (nounFirst && asked.last === tokens.length - 1) {
    const named = tokens[1]?.folded;
    const isName = asked.asks === 'thing' && nameWords.has(first) && named !== undefined;
    if (isName) return { word: named, asks: 'name' };
    const asks = classOf(first, language) ?? heads.get(withoutOwner(first));
    // `Sungai terpanjang di Wono apa?`
    const isUtmost = language.ranks.utmost.has(tokens[1]?.folded ?? '') && asked.asks === 'thing';
    const isAsked = isUtmost || (asked.asks === 'number' ? asks === 'number' : asks === 'reason');
    if (isAsked) return { word: first, asks };
  }
  return asked.asks === 'thing' && isPlain(before, language) ? { word: before } : null;
}

function classOf(word: string, { questions }: Language): AnswerType | undefined {
  return questions.classNouns.get(word) ?? questions.classNouns.get(questions.withoutOwner(word));
}

/**
 * The word before the interrogative; in `abad ke berapa`, `kota yang mana` a small word is between.
 */
function wordBefore(
  tokens: readonly Token[],
  { first }: Interrogative,
  { questions }: Language,
): string {
  const [beside = '', beyond] = [tokens[first - 1]?.folded, tokens[first - 2]?.folded];
  return questions.namingWords.has(beside) && beyond !== undefined ? beyond : beside;
}

/** `Berapa nomor polisi bus itu?`, `nomor polisi busnya berapa`, `busnya pelat berapa`: a code. */
function codeNoun(
  tokens: readonly Token[],
  { asks, first, last }: Interrogative,
  { questions: { codeNouns, withoutOwner } }: Language,
): string | null {
  const places = last === tokens.length - 1 ? [0, first - 1] : [last + 1];
  const nouns = places.map((at) => withoutOwner(tokens[at]?.folded ?? ''));
  return (asks === 'number' && nouns.find((noun) => codeNouns.has(noun))) || null;
}

/** A noun that could be an unknown class: neither a small word nor one that leads to a name. */
function isPlain(word: string, { questions, stopWords, cues }: Language): boolean {
  return word !== '' && !stopWords.has(word) && !cues.has(word) && !questions.namingWords.has(word);
}

function nounBefore(
  word: string,
  tokens: readonly Token[],
  { asks: asked, first }: Interrogative,
  language: Language,
): ClassNoun | null {
  const { numberedNouns, ordinalInterrogatives } = language.questions;
  const asks = classOf(word, language);
  // `Pasal berapa`, `anak keberapa`, `menit ke berapa`; but `abad ke berapa` is a date.
  if (asked === 'number' && asks !== 'date') {
    // `Dikirim ke berapa negara?` counts countries.
    const isAfter = classOf(tokens[first + 1]?.folded ?? '', language) === undefined;
    const isOrdinal =
      (isAfter && language.roles.ordinals.has(tokens[first - 1]?.folded ?? '')) ||
      ordinalInterrogatives.has(tokens[first]?.folded ?? '');
    if (isOrdinal || numberedNouns.has(word)) return { word, isNumbered: true };
  }
  if (asks) return { word, asks };
  // `Di pasar mana harga cabai naik?` asks for no price.
  return asked === 'name' && isPlain(word, language) ? { word } : null;
}

/** `What is the lowest rice price?`, `What was the share price of the mill?`: the noun that ends its phrase. */
function nounAtEnd(
  tokens: readonly Token[],
  { asks: asked, last }: Interrogative,
  { heads, headLinks, namingWords, nounFirst }: QuestionLexicon,
): ClassNoun | null {
  if (nounFirst || asked !== 'thing') return null;
  const words = tokens.slice(last + 1).map(({ folded }) => folded);
  const link = words.findIndex((each, at) => headLinks.has(each) && at > 0);
  const word = words.at(link < 0 ? -1 : link - 1) ?? '';
  const isOne = namingWords.has(words[0] ?? '');
  return isOne && heads.get(word) === 'number' ? { word, asks: 'number' } : null;
}

/** The first word after what asks, through those that lead to a name: `apa nama lama stadion`. */
function nounAfter(
  tokens: readonly Token[],
  { asks: asked, first, last }: Interrogative,
  language: Language,
): ClassNoun | null {
  const { namingWords, nameNouns, numberedNouns, nounFirst, withoutParticle } = language.questions;
  const nearest = last + 1;
  const beside = tokens[nearest]?.folded ?? '';
  // `In what minute did Ratna score?`
  if (!nounFirst && numberedNouns.has(beside) && (asked === 'thing' || asked === 'name'))
    return { word: beside, isNumbered: true };
  for (let at = nearest; at <= nearest + CLASS_NOUN_REACH; at++) {
    const word = withoutParticle(tokens[at]?.folded ?? '');
    const asks = classOf(word, language);
    if (asks) {
      // `Apa nama lama stadion itu?`: a name is no number.
      const isNamed = at > nearest && namingWords.has(tokens[at - 1]?.folded ?? '');
      const isOfName = nounFirst && asks === 'number' && isNamed && asked === 'thing';
      return { word, asks: isOfName ? 'name' : asks };
    }
    // `Which is the oldest mill?`
    if (namingWords.has(word) || language.ranks.utmost.has(word)) continue;
    // `Apa nama planet yang …`: any noun may be here, not only those of a known kind.
    const isNoun = at > nearest && word !== '' && !language.stopWords.has(word);
    if (!isNoun || (asked !== 'thing' && asked !== 'name')) return null;
    // `What is the name of the turtle?`
    const isName = tokens.slice(first, at).some(({ folded }) => nameNouns.has(folded));
    return { word, asks: isName ? 'name' : undefined };
  }
  return null;
}
