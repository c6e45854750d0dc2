/** Question → what kind of words would answer it. */
import { asWritten } from '../../language/as-written.js';
import { detectLanguage } from '../../language/detect.js';
import type { Language } from '../../language/language.js';
import { LANGUAGE_CODES, LANGUAGES } from '../../language/languages.js';
import { hasPhrase, type PhrasePlace } from '../../language/phrases.js';
import { dimensionOf } from '../../language/quantities.js';
import type { AnswerType, QuestionLexicon } from '../../language/questions.js';
import { type Token, tokenize } from '../../language/tokenizer.js';
import { CLASS_NOUN_REACH, type ClassNoun, findClassNoun } from './class-noun.js';
import { findInterrogative, type Interrogative } from './interrogative.js';

/** A question, and what it asks for. */
export interface Question {
  readonly text: string;
  readonly language: Language;
  /** What would answer it. */
  readonly asks: AnswerType;
  readonly tokens: readonly Token[];
  /** Positions in `tokens` of the words that ask, or null when none does. */
  readonly asking: PhrasePlace | null;
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

/** Whether the best passages are shown: a few words on a subject, or whether something is so. */
export function asksForPassages({ asks, isTopic }: Question): boolean {
  return isTopic && asks === 'thing';
}

/** Longest subject, in words, that `What is …?` asks a definition of. */
const MAX_DEFINED = 3;

/** Reads what `text` asks for. */
export function parseQuestion(text: string): Question {
  const typed = tokenize(text);
  const language = LANGUAGES[questionLanguage(typed, text)];
  const tokens = asWritten(typed, language);
  const { questions } = language;
  const words = tokens.map((token) => token.folded);
  const pattern = questions.patterns.find(([phrase]) => hasPhrase(words, [phrase]));
  const base = {
    text,
    language,
    tokens,
    asking: null,
    classNoun: null,
    counted: null,
    isTopic: false,
  };
  const asked = findInterrogative(words, questions);
  if (pattern && !contradicts(pattern[1], words, questions)) return { ...base, asks: pattern[1] };
  if (!asked || asksYesOrNo(tokens, questions)) {
    return { ...base, asks: 'thing', isTopic: true };
  }
  if (asksForWords(words, asked, questions)) return { ...base, asks: 'quotation' };
  const { asks: _, ...asking } = asked;
  if (asksForName(words, asked, questions)) return { ...base, asking, asks: 'name' };
  const isOfSubject =
    measures(words, asked, questions) || asksForDeed(text, tokens, asked, language);
  const noun = isOfSubject ? null : findClassNoun(tokens, asked, language);
  if (!isOfSubject && noun?.asks === undefined && isDefinition(words, asked, language)) {
    return { ...base, asks: 'definition' };
  }
  const asks = asksFor(asked, noun, words, questions);
  return {
    ...base,
    asking,
    asks,
    classNoun: noun?.word ?? null,
    counted:
      asked.asks === 'number' && asks !== 'name' && !measures(words, asked, questions)
        ? (findCounted(words, asked.last + 1, language) ?? countedInFront(words, asked, language))
        : null,
  };
}

/** `Apakah wali kota menghadiri rapat?`: no words of an article are a yes or a no. */
function asksYesOrNo([first, ...rest]: readonly Token[], questions: QuestionLexicon): boolean {
  const { yesOrNo } = questions;
  if (yesOrNo === null || first?.folded !== yesOrNo.interrogative) return false;
  const isWhat =
    yesOrNo.whatNouns.has(rest[0]?.folded ?? '') ||
    rest.some(({ folded }) => yesOrNo.whatSigns.has(folded));
  const isTold = rest.some(({ text }) => yesOrNo.signs.has(text) || yesOrNo.verb.test(text));
  return !isWhat && (isTold || tellsOfName(rest, questions));
}

/**
 * `Apakah Sari ketua pertama?`, but not `Apakah Candi Sewu itu?`: a name, and after it what it may
 * be.
 */
function tellsOfName(words: readonly Token[], { fillers }: QuestionLexicon): boolean {
  const after = words.findIndex(({ text }) => !NAME.test(text));
  return after > 0 && words.slice(after).some(({ folded }) => !fillers.has(folded));
}

/** A word written as part of a name. */
const NAME = /^\p{Lu}/u;

/** `What is terracing?`: the interrogative, a word for `is`, and a subject of few words. */
function isDefinition(
  words: readonly string[],
  { asks, last }: Interrogative,
  { cues, stopWords }: Language,
): boolean {
  const [copula = '', ...rest] = words.slice(last + 1);
  const subject = rest.filter((word) => !stopWords.has(word));
  const isShort =
    subject.length > 0 && subject.length <= MAX_DEFINED && rest.length <= MAX_DEFINED + 1;
  return asks === 'thing' && cues.get(copula) === 'copula' && isShort;
}

/** `What was the thief carrying?`: the interrogative, a word for `is`, a subject and its deed. */
function asksForDeed(
  text: string,
  tokens: readonly Token[],
  { asks, last }: Interrogative,
  { cues, questions }: Language,
): boolean {
  const [copula, subject] = tokens.slice(last + 1);
  if (asks !== 'thing' || cues.get(copula?.folded ?? '') !== 'copula' || !subject) return false;
  return questions.deedOfSubject?.test(text.slice(subject.start)) === true;
}

/**
 * `Disebut apa upacara itu?`, `What is the ship called?`: a verb of naming beside what asks, or at
 * the end.
 */
function asksForName(
  words: readonly string[],
  { asks, first }: Interrogative,
  { callingWords, nounFirst }: QuestionLexicon,
): boolean {
  const verb = nounFirst ? words[first - 1] : words.at(-1);
  return asks === 'thing' && callingWords.has(verb ?? '');
}

/** `Kata Sari apa soal banjir?`, but not `Kata apa yang dicoret?`. */
function asksForWords(
  [lead = '']: readonly string[],
  { asks, first }: Interrogative,
  { quoteWords, nounFirst }: QuestionLexicon,
): boolean {
  return nounFirst && asks === 'thing' && first > 1 && quoteWords.has(lead);
}

/** `How tall is the tower?` does not count towers. */
function measures(
  words: readonly string[],
  { last }: Interrogative,
  { measuringWords }: QuestionLexicon,
): boolean {
  return measuringWords.has(words[last] ?? '');
}

/** `Berapa hari …?`, `Berapa harikah …?` count days; `hari apa` and `tahun berapa` ask which. */
function isDuration(
  words: readonly string[],
  { asks, last }: Interrogative,
  noun: string,
  { withoutParticle }: QuestionLexicon,
): boolean {
  const counted = withoutParticle(words[last + 1] ?? '');
  return asks === 'number' && counted === noun && dimensionOf(noun) === 'time';
}

/** `berapa orang`, `berapa jumlah korban`: the quantity itself is not what is counted. */
export function findCounted(
  words: readonly string[],
  from: number,
  { questions, stopWords }: Language,
): string | null {
  const { classNouns, namingWords, fillers, withoutParticle, withoutOwner } = questions;
  // `How much did the repairs cost?` does not count repairs.
  const next = words[from] ?? '';
  const isAfter = questions.nounFirst || questions.headLinks.has(next);
  if (!isAfter && (fillers.has(next) || stopWords.has(next))) return null;
  const isQuantity = (word: string) => classNouns.get(withoutOwner(word)) === 'number';
  const counted = words
    .slice(from, from + CLASS_NOUN_REACH)
    .find((word) => !isQuantity(word) && !namingWords.has(word) && !fillers.has(word));
  return counted === undefined ? null : withoutParticle(counted);
}

/** `Jendela menara itu ada berapa?`: what there is comes first. */
function countedInFront(
  words: readonly string[],
  { first }: Interrogative,
  { questions, stopWords }: Language,
): string | null {
  const [head = ''] = words;
  const { existenceWords, classNouns, withoutOwner } = questions;
  const isQuantity = classNouns.get(withoutOwner(head)) === 'number';
  const isTold = first > 1 && existenceWords.has(words[first - 1] ?? '');
  return isTold && !isQuantity && !stopWords.has(head) ? head : null;
}

/**
 * `What did X say`: `what did` alone may also ask for a deed, so a verb of speech must be there; and
 * `nama kapal itu apa` asks for no meaning.
 */
function contradicts(
  asks: AnswerType,
  words: readonly string[],
  lexicon: QuestionLexicon,
): boolean {
  if (asks === 'definition') return lexicon.nameWords.has(words[0] ?? '');
  if (asks !== 'quotation' || lexicon.nounFirst) return false;
  return !words.some((word) => lexicon.quoteWords.has(word));
}

/** The interrogatives tell the language of a question better than its few common words do. */
function questionLanguage(tokens: readonly Token[], text: string) {
  const words = tokens.map((token) => token.folded);
  const asking = LANGUAGE_CODES.filter((code) =>
    LANGUAGES[code].questions.interrogatives.some(([phrase]) => hasPhrase(words, [phrase])),
  );
  const [only, ...others] = asking;
  return only && others.length === 0 ? only : detectLanguage(text);
}

/** What a question asks for by its interrogative and the class noun beside it. */
function asksFor(
  asked: Interrogative,
  noun: ClassNoun | null,
  words: readonly string[],
  questions: QuestionLexicon,
): AnswerType {
  if (noun?.isNumbered) return 'name';
  if (noun && isDuration(words, asked, noun.word, questions)) return 'number';
  return refine(asked.asks, noun?.asks);
}

/**
 * The class noun decides, unless the interrogative is more certain: `siapa` never asks for a place.
 */
function refine(asked: AnswerType, noun: AnswerType | undefined): AnswerType {
  if (!noun) return asked;
  if (asked === 'person' || asked === 'date' || asked === 'reason' || asked === 'manner')
    return asked;
  if (asked === 'number') return noun === 'date' ? 'date' : 'number';
  if (asked === 'place') return 'place';
  return noun;
}
