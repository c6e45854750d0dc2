/** Question → evidence and the likeliest answers in it. Every kind of answer begins here. */
import type { Language } from '../../language/language.js';
import { isLightWord, nearestInterrogative } from '../../language/questions.js';
import { isStopWord } from '../../language/stop-words.js';
import { type Token, tokenize } from '../../language/tokenizer.js';
import { buildQuery, type Query, type QueryTerm } from '../../search/query.js';
import { type Hit, retrieve, retrieveOne, termsAround } from '../../search/retrieve.js';
import { unheldTerms } from '../../search/unheld.js';
import { holdsSequence } from '../../search/word-sequence.js';
import { type Evidence, toEvidence } from '../candidates/evidence.js';
import type { AskOptions } from '../holdings/ask-options.js';
import { isShown } from '../holdings/exclusion.js';
import type { Library } from '../holdings/library.js';
import { asksForPassages, type Question } from '../question/question.js';
import { type Choice, chooseSpans, type SpanWeights } from './choose.js';
import { choicesAffirmed } from './filters/affirmed.js';
import { withoutAskedPeople } from './filters/asked-person.js';
import { deedsTold } from './filters/deed-told.js';
import { expansionsTold } from './filters/expansion-told.js';
import { figuresTold } from './filters/figure-told.js';
import { withoutEarlierTimes } from './filters/first-since.js';
import { livingTold } from './filters/living-told.js';
import { meaningsTold } from './filters/meaning-told.js';
import { numbersTold } from './filters/number-told.js';
import { occasionsTold } from './filters/occasion-told.js';
import { officesBeside } from './filters/office-beside.js';
import { officeHeld } from './filters/office-held.js';
import { partsTold } from './filters/part-told.js';
import { placesTold } from './filters/place-told.js';
import { quantitiesTold } from './filters/quantity-told.js';
import { reasonsTold } from './filters/reason-told.js';
import { rivalsTold } from './filters/rival-told.js';
import { sidesTold } from './filters/side-told.js';
import { saidByChoice } from './said-by-choice.js';
import { SPAN_WEIGHTS } from './span-weights.js';

/** A question with everything found for it. */
export interface Inquiry {
  readonly question: Question;
  readonly query: Query;
  /** All paragraphs with a word of the question, best first. */
  readonly hits: readonly Hit[];
  /** The best few, ready for citing; in the same order as `hits`. */
  readonly evidence: readonly Evidence[];
  /**
   * Words that neither any paragraph that may be shown, nor its title or heading, has, and that the
   * best choice does not imply.
   */
  readonly unheld: readonly QueryTerm[];
  /**
   * Indices of the question's words in or around the paragraph of the best choice, or the best
   * paragraph where passages are shown, or implied by the choice.
   */
  readonly around: ReadonlySet<number>;
  /** Possible answers, best first; empty when the evidence holds none of the kind asked for. */
  readonly choices: readonly Choice[];
}

/** Paragraphs in which an answer is looked for. */
const EVIDENCE_PARAGRAPHS = 8;

/**
 * Paragraphs of the best one's section that are looked into as well: the date of an event is often
 * in the opening, its name (`2+2`) only further down.
 */
const SECTION_PARAGRAPHS = 6;

/** How much less such a paragraph counts than the best one, in units of the ranking's score. */
const SECTION_DISTANCE = 1.25;

/** What matching the asker's language is worth, in units of the ranking's score. */
const OWN_LANGUAGE = 1;

/**
 * How much a paragraph gains from the answer found in it; set by hand, since the ranking is fitted
 * without answers.
 */
const ANSWER_WEIGHT = 0.7;

/**
 * Searches for what `question` asks and finds what could answer it. `weights` other than the
 * program's own are only for fitting.
 */
export function investigate(
  library: Library,
  question: Question,
  { exclude }: AskOptions = {},
  weights: SpanWeights = SPAN_WEIGHTS,
): Inquiry {
  const { language } = question;
  const query = toQuery(library, question);
  const isUsable = (hit: Hit) =>
    isShown(library, hit.ordinal, exclude) && holdsPhrases(library, query, hit);
  const hits = preferLanguage(library, retrieve(query, library.index).filter(isUsable), language);
  const evidence = gather(library, query, hits, isUsable);
  const likely = choicesAffirmed(chooseSpans(evidence, question, query, weights), question);
  const choices = told(likely, question, query);
  const said = saidByChoice(query, question, choices[0]);
  const unheld = unheldTerms(query, library.index, hits, (exclude?.size ?? 0) > 0).filter(
    (term) => !said.has(query.terms.indexOf(term)),
  );
  const ranked = preferAnswering(hits, evidence, choices);
  const best = asksForPassages(question)
    ? ranked.evidence[0]
    : (choices[0]?.evidence ?? evidence[0]);
  const around = new Set([
    ...(best ? termsAround(query, library.index, best.hit.ordinal) : []),
    ...said,
  ]);
  return { question, query, unheld, around, choices, ...ranked };
}

/**
 * How far ahead a choice must be, in units of its score, for a rule that strikes it out to have misread
 * the text. In 65 questions of the large collections where a rule struck out one that far ahead, what
 * it left was better by 5 (in F1 of answers) and worse by 24; in 192 with one less far ahead, better by
 * 37 and worse by 24.
 */
const BEYOND_DOUBT = 3;

/** What all rules together leave of the likely choices. */
function told(likely: readonly Choice[], question: Question, query: Query): readonly Choice[] {
  return TELLING.reduce((choices, rule) => {
    const left = rule(choices, question, query);
    const isAhead = (choices[0]?.score ?? 0) - (left[0]?.score ?? 0) > BEYOND_DOUBT;
    return left.length > 0 && isAhead ? choices : left;
  }, likely);
}

/** Each leaves out choices that the text mentions without saying what was asked about them. */
const TELLING: readonly ((
  choices: readonly Choice[],
  question: Question,
  query: Query,
) => readonly Choice[])[] = [
  placesTold,
  reasonsTold,
  meaningsTold,
  expansionsTold,
  partsTold,
  withoutAskedPeople,
  livingTold,
  officeHeld,
  officesBeside,
  numbersTold,
  figuresTold,
  occasionsTold,
  deedsTold,
  quantitiesTold,
  sidesTold,
  rivalsTold,
  withoutEarlierTimes,
];

/** Of two articles that answer alike, the one in the asker's language comes first. */
function preferLanguage(
  { index, articles }: Library,
  hits: readonly Hit[],
  { code }: Language,
): readonly Hit[] {
  if (index.languages.size < 2) return hits;
  return hits
    .map((hit) => {
      const isOwn = articles[index.articleOf[hit.ordinal] ?? -1]?.language === code;
      return isOwn ? { ...hit, score: hit.score + OWN_LANGUAGE } : hit;
    })
    .sort((a, b) => b.score - a.score);
}

/** The best paragraphs and those around the very best, each scored no lower than its section. */
function gather(
  library: Library,
  query: Query,
  hits: readonly Hit[],
  isUsable: (hit: Hit) => boolean,
): Evidence[] {
  const [best] = hits;
  if (!best) return [];
  const section = new Set(library.index.sectionOf(best.ordinal).slice(0, SECTION_PARAGRAPHS));
  const known = new Set(hits.slice(0, EVIDENCE_PARAGRAPHS).map((hit) => hit.ordinal));
  const around = [...section]
    .filter((ordinal) => !known.has(ordinal))
    .map((ordinal) => retrieveOne(query, library.index, ordinal))
    .filter(isUsable);
  return [...hits.slice(0, EVIDENCE_PARAGRAPHS), ...around]
    .map((hit) => {
      const isNear = section.has(hit.ordinal) && aboutAll(hit);
      const floor = isNear ? best.score - SECTION_DISTANCE : Number.NEGATIVE_INFINITY;
      return toEvidence(library, query, { ...hit, score: Math.max(hit.score, floor) }, best.score);
    })
    .filter((piece) => piece !== null);
}

/** Whether the paragraph and its section together have nearly all that was asked. */
function aboutAll({ signals }: Hit): boolean {
  return signals.coverage + signals.context >= NEARLY_ALL;
}

/**
 * Share of the question's worth, set by hand: from 0.7 to 0.99 `npm run bench:answers` ranks and answers
 * the large collections alike, and one in 140 of our own questions otherwise.
 */
const NEARLY_ALL = 0.85;

/** The words searched for: without those that ask and those any such question has (`digelar`). */
export function toQuery({ index }: Library, question: Question): Query {
  const { text, language, asks, asking: span } = question;
  const { questions } = language;
  // `How long` asks by both its words, `a long war` by none.
  const measuring = span && question.tokens[span.last];
  const isAsking = ({ folded, start }: Token) =>
    questions.fillers.has(folded) ||
    nearestInterrogative(folded, questions) !== null ||
    (start === measuring?.start && questions.measuringWords.has(folded));
  const tokens = tokenize(text).filter((token) => !isStopWord(token, language));
  const asking = tokens.filter(isAsking);
  const light = tokens.filter(({ folded }) => isLightWord(folded, asks, questions));
  // A question of only such words is still searched for.
  const left = tokens.length - new Set([...asking, ...light]).size;
  const spared = left > 0 ? [...asking, ...light] : asking;
  return buildQuery(text, index, {
    language,
    asks,
    ignored: new Set(spared.map(({ folded }) => folded)),
  });
}

/** A paragraph with a likely answer moves up among the few that were examined. */
function preferAnswering(
  hits: readonly Hit[],
  evidence: readonly Evidence[],
  choices: readonly Choice[],
): Pick<Inquiry, 'hits' | 'evidence'> {
  const best = new Map<Evidence, number>();
  for (const { evidence: piece, score } of choices) {
    if (!best.has(piece)) best.set(piece, score);
  }
  const floor = Math.min(0, ...best.values());
  const worth = (piece: Evidence) => piece.hit.score + ANSWER_WEIGHT * (best.get(piece) ?? floor);
  const sorted = [...evidence].sort((a, b) => worth(b) - worth(a));
  const byOrdinal = new Map(hits.map((hit) => [hit.ordinal, hit]));
  const ranked = sorted.flatMap((piece) => byOrdinal.get(piece.hit.ordinal) ?? []);
  const taken = new Set(ranked.map((hit) => hit.ordinal));
  return { evidence: sorted, hits: [...ranked, ...hits.filter((hit) => !taken.has(hit.ordinal))] };
}

/** Quoted words must be in the paragraph as they were quoted. */
function holdsPhrases({ index }: Library, { phrases }: Query, { ordinal }: Hit): boolean {
  return phrases.every((phrase) => holdsSequence(index, ordinal, phrase));
}
