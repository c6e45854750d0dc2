/** Written by `npm run fit:ranking`; order, title, context are set by hand there. */
import type { Weights } from './signals.js';

/** How much each signal counts. */
export const RANKING_WEIGHTS: Weights = {
  bm25: 3.27,
  rareCoverage: 2.43,
  exact: 1.13,
  nearness: 1.65,
  order: 0.3,
  early: 2.66,
  topic: 1.01,
  kind: 2.18,
  title: 1,
  context: 1,
};
