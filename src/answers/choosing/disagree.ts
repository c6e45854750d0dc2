/**
 * When articles give different dates or numbers for the same thing, all are shown and none is
 * preferred.
 */
import type { Article } from '../../corpus/article.js';
import { byNewest } from '../../corpus/newest-first.js';
import { fold } from '../../language/fold.js';
import { LANGUAGES } from '../../language/languages.js';
import type { Dimension } from '../../language/measures.js';
import { dimensionAsked, dimensionOf } from '../../language/quantities.js';
import { tokenize } from '../../language/tokenizer.js';
import type { Query } from '../../search/query.js';
import { termsHeld } from '../../search/retrieve.js';
import type { Library } from '../holdings/library.js';
import { readFrame } from '../question/frame.js';
import type { Question } from '../question/question.js';
import { sentenceOf, termsBeside } from './choice-sentence.js';
import type { Choice } from './choose.js';
import type { Inquiry } from './investigate.js';

/** How much less likely another article's date may be and still count as contradicting. */
const SCORE_MARGIN = 0.5;
/** Both paragraphs must be about nearly all that was asked. */
const MIN_COVERAGE = 0.9;

/**
 * The best choice and what contradicts it, newest first: one choice of each other article, and a number
 * in another sentence of its own. Empty when none does.
 */
export function contradictions(library: Library, inquiry: Inquiry): Choice[] {
  const [best] = inquiry.choices;
  if (!best || best.candidate.value === null) return [];
  const others = inquiry.choices.filter(
    (choice) =>
      choice.evidence.article.id !== best.evidence.article.id && areComparable(choice, best),
  );
  const voices =
    inquiry.question.asks === 'number'
      ? others.filter(givesSameFigure(best, library, inquiry))
      : others.filter((choice) => isAsLikely(choice, best));
  const heard = [best, ...onePerArticle(voices), ...ownVoice(inquiry, best)];
  if (heard.every((voice) => agree(voice, best))) return [];
  const newestFirst = heard.sort((a, b) => byNewest(a.evidence.article, b.evidence.article));
  return newestFirst.filter(
    (voice, at) => at === newestFirst.findIndex((other) => isSameValue(other, voice)),
  );
}

/**
 * Another number for the same thing in the article of the best one:
 * `menewaskan 3 orang, menurut polisi. Tim penolong menyebut 5 orang tewas`. Both sentences must
 * say all that was asked, since they could be about two events.
 */
function ownVoice({ question, query, choices }: Inquiry, best: Choice): Choice[] {
  if (question.asks !== 'number') return [];
  const said = termSaid(question, query);
  const asked = [...termsAsked(best, question, query), ...(said === null ? [] : [said])];
  const saysAll = (choice: Choice) => {
    const beside = termsBeside(choice);
    return asked.every((term) => beside.has(term));
  };
  const own = choices.find(
    (choice) =>
      choice.evidence.article.id === best.evidence.article.id &&
      !isSameSentence(choice, best) &&
      choice.candidate.value !== null &&
      !agree(choice, best) &&
      isSameUnit(choice, best) &&
      saysAll(choice),
  );
  return own && asked.length > 0 && saysAll(best) ? [own] : [];
}

function isSameSentence(a: Choice, b: Choice): boolean {
  return a.evidence.paragraph === b.evidence.paragraph && sentenceOf(a) === sentenceOf(b);
}

/** Written alike or not: each version is shown once. */
function isSameValue({ candidate: a }: Choice, { candidate: b }: Choice): boolean {
  return a.value === b.value && (a.unit === null) === (b.unit === null);
}

function onePerArticle(choices: readonly Choice[]): Choice[] {
  const byArticle = new Map<string, Choice>();
  for (const choice of choices) {
    const { id } = choice.evidence.article;
    if (!byArticle.has(id)) byArticle.set(id, choice);
  }
  return [...byArticle.values()];
}

/**
 * Whether one article could correct the other. Pages without a date mostly describe different things in
 * like words (`28 negara anggota`, `19 negara anggota yang memakai euro`), unless their titles are alike.
 */
function areComparable(one: Choice, other: Choice): boolean {
  const areDated = [one, other].every(({ evidence }) => evidence.article.publishedAt !== null);
  return areDated || haveLikeTitles(one.evidence.article, other.evidence.article);
}

function isAsLikely({ score, evidence }: Choice, best: Choice): boolean {
  const isAbout = ({ hit }: Choice['evidence']) => hit.signals.coverage >= MIN_COVERAGE;
  return score >= best.score - SCORE_MARGIN && isAbout(best.evidence) && isAbout(evidence);
}

/**
 * Whether another article gives a figure for the very same thing. Its likelihood says little, since
 * a later article mentions the dead only in passing. It must count the same noun, say in one
 * sentence what the sentence of the best choice says, and have everything else that was asked
 * nearby. When both articles report one event, it is enough that both say what was asked about
 * those counted (`tewas`). Lengths and areas are left out, since those of a district come with the
 * province's name.
 */
function givesSameFigure(best: Choice, library: Library, { question, query }: Inquiry) {
  const asked = termsAsked(best, question, query);
  const besideBest = termsBeside(best);
  const deeds = asked.filter((term) => besideBest.has(term) && query.terms[term]?.isName === false);
  // `Berapa orang tewas?` is asked of any event.
  const isTelling = asked.length > 1;
  const said = termSaid(question, query);
  const isSaid = (beside: ReadonlySet<number>) => said !== null && beside.has(said);
  return (choice: Choice): boolean => {
    if (!isSameUnit(choice, best) || isTorn(choice) || isTorn(best)) return false;
    // The number of the dead does not contradict that of the saved, even if the dead tried to save
    // somebody.
    if (choice.signals.of('sideOther') > 0) return false;
    const beside = termsBeside(choice);
    const isReport = isSaid(beside) && isSaid(besideBest) && isOfOneEvent(choice, best);
    const saysAll = deeds.length > 0 && deeds.every((term) => beside.has(term));
    if (!isReport && !(saysAll && (isTelling || isOfOneEvent(choice, best)))) return false;
    const held = termsHeld(query, library.index, choice.evidence.hit);
    return asked.every((term) => held.has(term));
  };
}

/**
 * What is asked about those counted, as a place among the query's terms: `tewas` of
 * `korban tewas kebakaran feri`, or the quantity itself of `kerugian kebakaran feri`. Null when
 * there is no such word.
 */
function termSaid(question: Question, query: Query): number | null {
  const { classTerm, countedTerm } = readFrame(question, query);
  const dimension = dimensionAsked(question.classNoun ?? '');
  if (dimension !== null && dimension !== 'people' && classTerm >= 0) return classTerm;
  const after = [...query.terms.keys()].find((term) => term > countedTerm && term !== classTerm);
  return after === undefined || query.terms[after]?.isName !== false ? null : after;
}

/**
 * Whether both articles report one event: dated in the same weeks, with words of their titles in
 * common.
 */
function isOfOneEvent(
  { evidence: { article: one } }: Choice,
  { evidence: { article: two } }: Choice,
) {
  const apart = Math.abs(Date.parse(one.publishedAt ?? '') - Date.parse(two.publishedAt ?? ''));
  return apart <= REPORTED_DAYS * DAY && haveLikeTitles(one, two);
}

function haveLikeTitles(one: Article, two: Article): boolean {
  const others = titleTerms(two);
  return [...titleTerms(one)].filter((term) => others.has(term)).length >= SHARED_WORDS;
}

/** The content words of a title, as stems. */
function titleTerms({ title, language }: Article): Set<string> {
  const { stopWords, stem } = LANGUAGES[language];
  const words = tokenize(title).map(({ folded }) => folded);
  return new Set(words.filter((word) => !stopWords.has(word)).map(stem));
}

/** Days for which an event stays in the news, and milliseconds of one. */
const REPORTED_DAYS = 45;
const DAY = 86_400_000;
/** Words that the titles of two reports of one event have in common. */
const SHARED_WORDS = 2;

/** Places among the query's terms of everything asked except what is counted. */
function termsAsked(best: Choice, question: Question, query: Query): number[] {
  const { countedTerm, classTerm } = readFrame(question, query);
  // `19 orang` are the `korban` counted; for `nilai kontrak` the contract must be mentioned.
  const isCountedByUnit = dimensionOf(fold(best.candidate.unit ?? '')) === 'people';
  return [...query.terms.keys()].filter(
    (term) => term !== classTerm && !(term === countedTerm && isCountedByUnit),
  );
}

/** `12 orang` and `19 jiwa`; not `85 rumah`, nor a bare number. */
function isSameUnit({ candidate }: Choice, { candidate: other }: Choice): boolean {
  if (candidate.unit === null || other.unit === null) return false;
  const [unit, otherUnit] = [fold(candidate.unit), fold(other.unit)];
  const dimension = dimensionOf(unit);
  if (dimension === null) return unit === otherUnit;
  return CHANGING.has(dimension) && dimension === dimensionOf(otherUnit);
}

/** What articles may count differently. */
const CHANGING: ReadonlySet<Dimension> = new Set(['people', 'money']);

/** `05 juta`, where a copy of the article has a space in `1, 05 juta`. */
function isTorn({ candidate, evidence }: Choice): boolean {
  return /\d[.,]?\s$/.test(evidence.paragraph.text.slice(0, candidate.start));
}

/** `2024-07` and `2024-07-28` say the same, one more exactly; numbers must be equal. */
function agree({ candidate: { value: a } }: Choice, { candidate: { value: b, unit } }: Choice) {
  if (a === null || b === null || a === b) return true;
  return unit === null && (a.startsWith(b) || b.startsWith(a));
}
