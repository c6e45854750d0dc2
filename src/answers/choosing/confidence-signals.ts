/**
 * What distinguishes an answer from a near miss: figures on the best choice, its paragraph and its
 * rivals, combined by weights fitted on development questions (`npm run fit:confidence`).
 */
import type { Match } from '../../search/matches.js';
import type { Query, QueryTerm } from '../../search/query.js';
import type { Hit } from '../../search/retrieve.js';
import type { Question } from '../question/question.js';
import type { SignalName } from '../signals/signal-names.js';
import { termsBeside } from './choice-sentence.js';
import type { Choice } from './choose.js';
import type { Inquiry } from './investigate.js';

/** By name; a figure that is absent counts as 0. */
export type ConfidenceSignals = Readonly<Record<string, number>>;

/** Paragraphs among which another may have more of the question. */
const RIVALS = 6;

/** What speaks for and against the best choice, or for the best paragraph when there is none. */
export function confidenceSignals(inquiry: Inquiry): ConfidenceSignals {
  const { question, query, evidence, hits, around, choices } = inquiry;
  const piece = choices[0]?.evidence ?? evidence[0];
  if (!piece) return { nothing: 1 };
  const { hit, scene } = piece;
  const length = Math.log(1 + query.terms.length);
  const found = new Set([...around, ...hit.matches.map((match) => match.term)]);
  const absence = absenceOf(query.terms, found);
  const signals = {
    bias: 1,
    [`kind:${question.asks}`]: 1,
    length,
    /** The paragraph's own worth, and how far it is behind the best one. */
    hit: hit.score,
    behind: scene.evidence,
    topic: hit.signals.topic,
    topicOfLong: hit.signals.topic * length,
    early: hit.signals.early,
    adjacentNames: adjacentNames(query.terms, hit.matches),
    /**
     * The most that any of the first paragraphs has of the question, including what is around it.
     */
    coverage: Math.max(...hits.slice(0, RIVALS).map(coverageOf)),
    ...absence,
    ...wholeness(absence, query),
    absentEnd: lacksEnd(question, query.terms, found) ? 1 : 0,
    absentDeedsOfLong: (absence.absentDeeds ?? 0) * length,
    unheld: unheldShare(inquiry),
    ...raritySignals(query, found),
    ...choiceSignals(choices, query.terms),
  };
  return { ...signals, ...bends(signals) };
}

/**
 * Where a signal's meaning changes pace: finding most of a question instead of half means little,
 * finding all of it instead of most means a lot. Chosen by how the development questions are
 * spread.
 */
const BENDS: Readonly<Record<string, readonly number[]>> = {
  coverage: [0.5, 0.7, 0.85, 0.95],
  unheld: [0.05, 0.15, 0.3],
  length: [1.3, 1.7, 2.1, 2.5],
  rarest: [0.5, 0.65, 0.8, 0.95],
  rarestFound: [0.4, 0.55, 0.7, 0.85],
};

/**
 * How far each such signal is beyond each of its bends: combined by weights, a piecewise linear
 * function.
 */
function bends(signals: ConfidenceSignals): ConfidenceSignals {
  return Object.fromEntries(
    Object.entries(BENDS).flatMap(([name, places]) =>
      places.map((at) => [`${name}>${at}`, Math.max(0, (signals[name] ?? 0) - at)] as const),
    ),
  );
}

/**
 * Words around a paragraph are nearly as good as its own. By how much is set by hand and matters little:
 * with one half or one for both, `npm run bench:answers` answers every question of the large
 * collections as before, and one in 140 of our own otherwise.
 */
function coverageOf({ signals }: Hit): number {
  return Math.min(
    1,
    signals.coverage + TITLE_SHARE * signals.title + CONTEXT_SHARE * signals.context,
  );
}

const TITLE_SHARE = 0.7;
const CONTEXT_SHARE = 0.9;

/** What the paragraph and its section lack of the question: names weigh differently from deeds. */
function absenceOf(terms: readonly QueryTerm[], found: ReadonlySet<number>): ConfidenceSignals {
  const absent = terms.filter((_, term) => !found.has(term));
  const names = absent.filter((term) => term.isName);
  const deeds = absent.filter((term) => !term.isName);
  return { absentNames: shareOf(names, terms), absentDeeds: shareOf(deeds, terms) };
}

/** `Kapan Ratna lahir?`: of a beginning or an end asked about, nothing is said here. */
function lacksEnd(
  { language: { questions } }: Question,
  terms: readonly QueryTerm[],
  found: ReadonlySet<number>,
): boolean {
  const { startWords, endWords } = questions;
  return terms.some(
    ({ token: { folded } }, term) =>
      !found.has(term) && (startWords.deeds.has(folded) || endWords.deeds.has(folded)),
  );
}

/**
 * Whether nothing is absent. It says more in a small corpus, where all words of a question seldom
 * occur together by chance.
 */
function wholeness({ absentNames, absentDeeds }: ConfidenceSignals, { maxIdf }: Query) {
  const isWhole = (absentNames ?? 0) + (absentDeeds ?? 0) === 0;
  return { wholeOfSmall: isWhole ? Math.max(0, 1 - maxIdf / LARGEST_IDF) : 0 };
}

/**
 * What a word of one paragraph is worth (`idf`) in a corpus of 240,000, where `wholeOfSmall` ends. With 9
 * or 16, and the weights as they are, .05 fewer or .02 more of the encyclopedia's answerable questions
 * are answered; without the signal .04 fewer.
 */
const LARGEST_IDF = 12;

/**
 * How much the words found say: finding one of the rarest says more than finding a few common ones.
 */
function raritySignals({ terms, maxIdf }: Query, found: ReadonlySet<number>): ConfidenceSignals {
  const highest = (of: readonly QueryTerm[]) => Math.max(0, ...of.map(({ idf }) => idf)) / maxIdf;
  const rarest = highest(terms);
  const rarestFound = highest(terms.filter((_, term) => found.has(term)));
  return {
    rarest,
    rarestFound,
    rarestFoundSquared: rarestFound ** 2,
    rarestFoundOfRarest: rarestFound * rarest,
  };
}

/** The best choice, its sentence, and how far other choices are behind. */
function choiceSignals(choices: readonly Choice[], terms: readonly QueryTerm[]): ConfidenceSignals {
  const [best] = choices;
  if (!best) return {};
  const found = termsBeside(best);
  const deeds = terms.filter((term) => !term.isName);
  const deedsFound = terms.filter((term, i) => !term.isName && found.has(i));
  return {
    choice: best.score,
    mass: massOf(best, choices),
    margin: marginOf(best, choices),
    sentenceDeeds: deeds.length === 0 ? 1 : shareOf(deedsFound, deeds),
    ...Object.fromEntries(TELLING.map((name) => [name, best.signals.of(name)])),
  };
}

/**
 * What distinguishes an answer from a near miss, which speaks of the thing but not of the detail
 * asked for: the deed is next to the choice, and the other side or another's office is not. Picked
 * by how much each adds on near misses of our own news (area under the curve .846 → .876 on
 * articles never looked at).
 */
const TELLING = [
  'nearDeeds',
  'nearBefore',
  'nearClass',
  'sameBefore',
  'otherOffice',
  'rarity',
  'sideOther',
] as const satisfies readonly SignalName[];

/** The best choice's share of the total likelihood, together with choices that say the same. */
function massOf(best: Choice, choices: readonly Choice[]): number {
  let own = 0;
  let all = 0;
  for (const choice of choices) {
    const likelihood = Math.exp(choice.score - best.score);
    if (likelihood < NEGLIGIBLE) break;
    all += likelihood;
    if (agrees(choice, best)) own += likelihood;
  }
  return own / all;
}

/** A choice this much less likely than the best one is ignored; the best come first. */
const NEGLIGIBLE = 0.0005;

/** What an answer without a rival is worth, and the most that being ahead of one can be. */
const NO_RIVAL = 3;
const MAX_MARGIN = 5;

/** How far the best other answer is behind. */
function marginOf(best: Choice, choices: readonly Choice[]): number {
  const rival = choices.find((choice) => !agrees(choice, best));
  return rival ? Math.min(MAX_MARGIN, best.score - rival.score) : NO_RIVAL;
}

/** Whether two answers are the same day (`July 28, 2024`, `28 Juli 2024`), or one is part of the other. */
function agrees(one: Choice, other: Choice): boolean {
  const { value } = one.candidate;
  if (value !== null && value === other.candidate.value) return true;
  return one.key.includes(other.key) || other.key.includes(one.key);
}

/** Share of the question's names side by side that are so in the paragraph as well: `Gunung Merapi`. */
function adjacentNames(terms: readonly QueryTerm[], matches: readonly Match[]): number {
  let asked = 0;
  let found = 0;
  terms.forEach((term, i) => {
    const next = terms[i + 1];
    if (!term.isName || !next?.isName || next.token.start - term.token.end > 2) return;
    asked++;
    if (standTogether(matches, i, i + 1)) found++;
  });
  return asked === 0 ? 0 : found / asked;
}

/** Whether one word follows another, with at most one between (`Jenderal (Purn) Sutomo`). */
function standTogether(matches: readonly Match[], first: number, second: number): boolean {
  return matches.some(({ term, position }, at) => {
    const after = matches.slice(at + 1, at + 1 + NEAR_MATCHES);
    return (
      term === first && after.some((next) => next.term === second && next.position - position <= 2)
    );
  });
}

/** Matches looked at after one: two positions, each of a few question words. */
const NEAR_MATCHES = 6;

/** Share of the question's worth that no paragraph holds which may be shown. */
export function unheldShare({ unheld, query }: Inquiry): number {
  return shareOf(unheld, query.terms);
}

function shareOf(some: readonly QueryTerm[], all: readonly QueryTerm[]): number {
  const worth = (terms: readonly QueryTerm[]) => terms.reduce((sum, { idf }) => sum + idf, 0);
  return worth(some) / (worth(all) || 1);
}
