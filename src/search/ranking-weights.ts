import type { Weights } from './signals.js';

/** How much each signal counts. */
export const RANKING_WEIGHTS: Weights = {
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
