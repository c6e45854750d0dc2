/** Written by `npm run fit:ranking`; order, title, context are set by hand there. */
import type { Weights } from './signals.js';

/** How much each signal counts. */
export const RANKING_WEIGHTS: Weights = {
  bm25: 3.3,
  rareCoverage: 2.51,
  exact: 1.13,
  nearness: 1.75,
  order: 0.3,
  early: 2.6,
  topic: 0.93,
  kind: 2.24,
  title: 1,
  context: 1,
};
