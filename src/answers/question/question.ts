/** Question → what kind of words would answer it, wherever in the question that is said. */
import { detectLanguage } from '../../language/detect.js';
import type { Language } from '../../language/language.js';
import { LANGUAGE_CODES, LANGUAGES } from '../../language/languages.js';
import { dimensionOf } from '../../language/quantities.js';
import {
  type AnswerType,
  indexOfPhrase,
  nearestInterrogative,
  type QuestionLexicon,
} from '../../language/questions.js';
import { type Token, tokenize } from '../../language/tokenizer.js';

/** A question, and what it asks for. */
export interface Question {
  readonly text: string;
  readonly language: Language;
  /** What would answer it. */
  readonly asks: AnswerType;
  readonly tokens: readonly Token[];
  /** Positions in `tokens` of the words that ask, or null when none does. */
  readonly asking: { readonly first: number; readonly last: number } | null;
  /** Folded noun that names the class of the answer (`kota`, `tahun`, `planet`), or null. */
  readonly classNoun: string | null;
  /** Folded noun counted by a question of number (`orang`, `hektar`), or null. */
  readonly counted: string | null;
  /** Whether nothing particular is asked for: a few words on a subject, or whether something is so. */
  readonly isTopic: boolean;
}

/** Whether all there are were asked for: `siapa saja`, `which countries`. */
export function asksForAll({ tokens, asks, language }: Question): boolean {
  const { severalWords } = language.questions;
  return asks !== 'number' && tokens.some(({ folded }) => severalWords.has(folded));
}

/** Words around an interrogative among which its class noun is looked for. */
const CLASS_NOUN_REACH = 6;

/** Longest subject, in words, that `What is …?` asks a definition of. */
const MAX_DEFINED = 3;

/** Reads what `text` asks for. */
export function parseQuestion(text: string): Question {
  const tokens = tokenize(text);
  const language = LANGUAGES[questionLanguage(tokens, text)];
  const { questions } = language;
  const words = tokens.map((token) => token.folded);
  const pattern = questions.patterns.find(([phrase]) => indexOfPhrase(words, phrase) >= 0);
  const base = {
    text,
    language,
    tokens,
    asking: null,
    classNoun: null,
    counted: null,
    isTopic: false,
  };
  const asked =
    findInterrogative(words, questions) ?? findInterrogative(mended(words, questions), questions);
  if (pattern && !contradicts(pattern[1], words, questions)) return { ...base, asks: pattern[1] };
  if (!asked || asksYesOrNo(tokens, questions)) {
    return { ...base, asks: 'thing', isTopic: true };
  }
  const { position, length } = asked;
  const asking = { first: position, last: position + length - 1 };
  if (asksForName(words, asked, questions)) return { ...base, asking, asks: 'name' };
  const isOfSubject =
    measures(words, asked, questions) || asksForDeed(text, tokens, asked, language);
  const noun = isOfSubject ? null : findClassNoun(tokens, asked, language);
  if (!isOfSubject && noun?.asks === undefined && isDefinition(words, asked, language)) {
    return { ...base, asks: 'definition' };
  }
  const asks = asksFor(asked, noun, words);
  return {
    ...base,
    asking,
    asks,
    classNoun: noun?.word ?? null,
    counted:
      asked.asks === 'number' && asks !== 'name' && !measures(words, asked, questions)
        ? findCounted(words, position + length, language)
        : null,
  };
}

/** `Apakah wali kota menghadiri rapat?`: no words of the articles are a yes or a no. */
function asksYesOrNo([first, ...rest]: readonly Token[], { yesOrNo }: QuestionLexicon): boolean {
  if (yesOrNo === null || first?.folded !== yesOrNo.interrogative) return false;
  const isWhat =
    yesOrNo.whatNouns.has(rest[0]?.folded ?? '') ||
    rest.some(({ folded }) => yesOrNo.whatSigns.has(folded));
  return !isWhat && rest.some(({ text }) => yesOrNo.signs.has(text) || yesOrNo.verb.test(text));
}

/** `What is terracing?`: the interrogative, a word for `is`, and a subject of few words. */
function isDefinition(
  words: readonly string[],
  { asks, position, length }: Interrogative,
  { cues, stopWords }: Language,
): boolean {
  const [copula = '', ...rest] = words.slice(position + length);
  const subject = rest.filter((word) => !stopWords.has(word));
  const isShort =
    subject.length > 0 && subject.length <= MAX_DEFINED && rest.length <= MAX_DEFINED + 1;
  return asks === 'thing' && cues.get(copula) === 'copula' && isShort;
}

/** `What was the thief carrying?`: the interrogative, a word for `is`, a subject and its deed. */
function asksForDeed(
  text: string,
  tokens: readonly Token[],
  { asks, position, length }: Interrogative,
  { cues, questions }: Language,
): boolean {
  const [copula, subject] = tokens.slice(position + length);
  if (asks !== 'thing' || cues.get(copula?.folded ?? '') !== 'copula' || !subject) return false;
  return questions.deedOfSubject?.test(text.slice(subject.start)) === true;
}

/**
 * `Disebut apa upacara itu?`, `What is the ship called?`:
 * a verb of naming beside what asks, or at the end.
 */
function asksForName(
  words: readonly string[],
  { asks, position }: Interrogative,
  { callingWords, nounFirst }: QuestionLexicon,
): boolean {
  const verb = nounFirst ? words[position - 1] : words.at(-1);
  return asks === 'thing' && callingWords.has(verb ?? '');
}

/** `How tall is the tower?` counts no towers. */
function measures(
  words: readonly string[],
  { position, length }: Interrogative,
  { measuringWords }: QuestionLexicon,
): boolean {
  return measuringWords.has(words[position + length - 1] ?? '');
}

/** `Berapa hari …?` counts days; `hari apa` and `tahun berapa` ask which. */
function isDuration(words: readonly string[], asked: Interrogative, noun: string): boolean {
  const counted = words[asked.position + asked.length];
  return asked.asks === 'number' && counted === noun && dimensionOf(noun) === 'time';
}

/** `berapa orang`, `berapa jumlah korban`: the quantity itself is not what is counted. */
export function findCounted(
  words: readonly string[],
  from: number,
  { questions, stopWords }: Language,
): string | null {
  const { classNouns, namingWords, fillers, withoutParticle, withoutOwner } = questions;
  // `How much did the repairs cost?` counts no repairs.
  const next = words[from] ?? '';
  const isBehind = questions.nounFirst || questions.headLinks.has(next);
  if (!isBehind && (fillers.has(next) || stopWords.has(next))) return null;
  const isQuantity = (word: string) => classNouns.get(withoutOwner(word)) === 'number';
  const counted = words
    .slice(from, from + CLASS_NOUN_REACH)
    .find((word) => !isQuantity(word) && !namingWords.has(word) && !fillers.has(word));
  return counted === undefined ? null : withoutParticle(counted);
}

/** `What did X say`: `what did` alone may also ask for a deed, so a verb of speech must be there. */
function contradicts(
  asks: AnswerType,
  words: readonly string[],
  lexicon: QuestionLexicon,
): boolean {
  if (asks !== 'quotation' || lexicon.nounFirst) return false;
  return !words.some((word) => lexicon.quoteWords.has(word));
}

/** The interrogatives tell the language of a question better than its few common words do. */
function questionLanguage(tokens: readonly Token[], text: string) {
  const words = tokens.map((token) => token.folded);
  const asking = LANGUAGE_CODES.filter((code) =>
    LANGUAGES[code].questions.interrogatives.some(([phrase]) => indexOfPhrase(words, phrase) >= 0),
  );
  const [only, ...others] = asking;
  return only && others.length === 0 ? only : detectLanguage(text);
}

/** The words with misspelled interrogatives put right: `kapam` → `kapan`. */
function mended(words: readonly string[], lexicon: QuestionLexicon): string[] {
  return words.map((word) => nearestInterrogative(word, lexicon) ?? word);
}

interface Interrogative {
  readonly asks: AnswerType;
  readonly position: number;
  /** In words. */
  readonly length: number;
}

function findInterrogative(
  words: readonly string[],
  lexicon: QuestionLexicon,
): Interrogative | null {
  for (const [phrase, asks] of lexicon.interrogatives) {
    const position = indexOfPhrase(words, phrase);
    if (position >= 0) return { asks, position, length: phrase.split(' ').length };
  }
  return null;
}

interface ClassNoun {
  readonly word: string;
  /** What such a noun asks for, when that is known. */
  readonly asks?: AnswerType | undefined;
  /** Whether its number is what it is called by: `pasal berapa`. */
  readonly isNumbered?: boolean;
}

/** Interrogatives with the subject behind them, never the class of the answer. */
const SUBJECT_BEHIND: ReadonlySet<AnswerType> = new Set(['place', 'reason', 'manner']);

/** `kota apa` and `tahun berapa` (before), `apa nama kota` and `what year` (after). */
function findClassNoun(
  tokens: readonly Token[],
  { position, length, asks: asked }: Interrogative,
  { questions, stopWords, cues, roles }: Language,
): ClassNoun | null {
  const { classNouns, namingWords, numberedNouns, nounFirst, withoutOwner } = questions;
  const isNamed = (word: string) => namingWords.has(word);
  const classOf = (word: string) => classNouns.get(word) ?? classNouns.get(withoutOwner(word));
  const [beforeIt, beforeThat] = [tokens[position - 1]?.folded ?? '', tokens[position - 2]?.folded];
  // `Abad ke berapa`, `kota yang mana`: a small word may stand between.
  const before = isNamed(beforeIt) && beforeThat !== undefined ? beforeThat : beforeIt;
  // `Pasal berapa`, `anak keberapa`, `menit ke berapa`; but `abad ke berapa` is a date.
  const isOrdinal =
    roles.ordinals.has(beforeIt) ||
    questions.ordinalInterrogatives.has(tokens[position]?.folded ?? '');
  if (nounFirst && asked === 'number' && classOf(before) !== 'date') {
    if (isOrdinal || numberedNouns.has(before)) return { word: before, isNumbered: true };
  }
  if (nounFirst && classOf(before)) return { word: before, asks: classOf(before) };
  const isPlain = before !== '' && !stopWords.has(before) && !cues.has(before) && !isNamed(before);
  // `Di pasar mana harga cabai naik?` asks for no price.
  if (nounFirst && asked === 'name' && isPlain) return { word: before };
  const closing =
    nounFirst || asked !== 'thing' ? null : headAtEnd(tokens, position + length, questions);
  if (closing) return closing;
  // `Di mana kapal itu …`, `mengapa harga …`: what stands behind is what is asked about.
  if (nounFirst && SUBJECT_BEHIND.has(asked)) return null;
  for (let i = position + length; i <= position + length + CLASS_NOUN_REACH; i++) {
    const word = questions.withoutParticle(tokens[i]?.folded ?? '');
    const asks = classOf(word);
    // `Apa nama lama stadion itu?`: a name is no number.
    const isOfName =
      nounFirst &&
      asks === 'number' &&
      i > position + length &&
      isNamed(tokens[i - 1]?.folded ?? '');
    if (asks) return { word, asks: isOfName && asked === 'thing' ? 'name' : asks };
    if (isNamed(word)) continue;
    // `Apa nama planet yang …`: any noun may stand here, not only those with a kind of their own.
    const isNoun = i > position + length && !stopWords.has(word) && word !== '';
    if (isNoun && (asked === 'thing' || asked === 'name')) {
      // `What is the name of the turtle?`; in Indonesian `apa nama` asks for things as well.
      const isName =
        !nounFirst && tokens.slice(position, i).some(({ folded }) => folded === 'name');
      return { word, asks: isName ? 'name' : undefined };
    }
    break;
  }
  // `Umur korban berapa?`: at the end, what is asked of the subject is said first.
  const [first] = tokens;
  if (nounFirst && asked === 'number' && position === tokens.length - length && first) {
    const asks = classOf(first.folded) ?? questions.heads.get(withoutOwner(first.folded));
    if (asks === 'number') return { word: first.folded, asks: 'number' };
  }
  if (nounFirst && isPlain && asked === 'thing') return { word: before };
  return null;
}

/** `What is the lowest rice price?`: the noun at the end, unless it belongs to one before (`of rice`). */
function headAtEnd(
  tokens: readonly Token[],
  from: number,
  { heads, headLinks, namingWords }: QuestionLexicon,
): ClassNoun | null {
  const words = tokens.slice(from).map(({ folded }) => folded);
  const last = words.at(-1) ?? '';
  const isOne = namingWords.has(words[0] ?? '') && !words.some((word) => headLinks.has(word));
  return isOne && heads.get(last) === 'number' ? { word: last, asks: 'number' } : null;
}

/** What a question asks for by its interrogative and the class noun beside it. */
function asksFor(asked: Interrogative, noun: ClassNoun | null, words: readonly string[]) {
  if (noun?.isNumbered) return 'name';
  if (noun && isDuration(words, asked, noun.word)) return 'number';
  return refine(asked.asks, noun?.asks);
}

/** The class noun decides, save where the interrogative is surer: `siapa` never asks for a place. */
function refine(asked: AnswerType, noun: AnswerType | undefined): AnswerType {
  if (!noun) return asked;
  if (asked === 'person' || asked === 'date' || asked === 'reason' || asked === 'manner')
    return asked;
  if (asked === 'number') return noun === 'date' ? 'date' : 'number';
  if (asked === 'place') return 'place';
  return noun;
}
