/** Query → the paragraphs that fit it best: candidates from the index, then weighed one by one. */
import type { Candidate, Ordinal, ParagraphIndex } from './paragraph-index.js';
import type { Query } from './query.js';
import { findMatches, type Match, type Signals, signalsOf, type Weights, weigh } from './weigh.js';

/** A paragraph that fits the question. */
export interface Hit {
  readonly ordinal: Ordinal;
  readonly score: number;
  readonly signals: Signals;
  /** Where the question's words stand in it. */
  readonly matches: readonly Match[];
}

/** Paragraphs weighed in the second step; recall within them is about .96 on both collections. */
export const CANDIDATES = 100;

/** Fitted with `npm run fit:ranking` on the development half of the questions. */
const WEIGHTS: Weights = {
  bm25: 5.8,
  coverage: 0,
  rareCoverage: 1,
  exact: 2.1,
  nearness: 1.7,
  order: 0.3,
  opening: 1.4,
  early: 1,
  subject: 0.5,
  title: 1,
  context: 1,
  length: -0.4,
};

/** At most `limit` paragraphs that hold a word of the query, best first. */
export function retrieve(query: Query, index: ParagraphIndex, limit = CANDIDATES): Hit[] {
  const forms = query.terms.flatMap((term) => term.forms);
  const candidates = index.candidates(forms, limit);
  const bestScore = candidates[0]?.score ?? 0;
  return candidates
    .map((candidate) => toHit(query, index, candidate, bestScore))
    .sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
}

/** One paragraph as a hit, whether or not the first step would have proposed it. */
export function retrieveOne(query: Query, index: ParagraphIndex, ordinal: Ordinal): Hit {
  return toHit(query, index, { ordinal, score: 0 }, 1);
}

function toHit(query: Query, index: ParagraphIndex, candidate: Candidate, bestScore: number): Hit {
  const matches = findMatches(query, index, candidate.ordinal);
  const signals = signalsOf(query, index, candidate, matches, bestScore);
  return { ordinal: candidate.ordinal, matches, signals, score: weigh(signals, WEIGHTS) };
}
