/** Written by `npm run fit:ranking`; order, title, context are set by hand there. */
import type { Weights } from './signals.js';

/** How much each signal counts. */
export const RANKING_WEIGHTS: Weights = {
  bm25: 3.24,
  rareCoverage: 2.47,
  exact: 1.39,
  nearness: 1.3,
  order: 0.3,
  early: 2.67,
  topic: 1.06,
  kind: 2.23,
  title: 1,
  context: 1,
};
