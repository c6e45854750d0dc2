/**
 * Fits the weights of a paragraph's signals: the likelihood of the right paragraph among all that
 * were weighed, by soft maximum (ListNet's top one: Cao et al. 2007), maximized.
 */
import { ascend } from './ascend.js';

export interface RankingExample {
  /** The signals of each paragraph weighed, in the same order everywhere. */
  readonly candidates: readonly (readonly number[])[];
  /** What the weights set by hand make of each. */
  readonly given: readonly number[];
  /** Index of the right one. */
  readonly gold: number;
  /** How much it counts: collections are balanced by it. */
  readonly weight: number;
}

/** One weight a signal. */
export function fitRanking(examples: readonly RankingExample[], signals: number): Float64Array {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  return ascend(
    signals,
    (weights, gradient) => {
      for (const { candidates, given, gold, weight } of examples) {
        const scores = candidates.map((row, i) => (given[i] ?? 0) + scoreOf(row, weights));
        const top = scores.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY);
        const raw = scores.map((score) => Math.exp(score - top));
        const mass = raw.reduce((sum, value) => sum + value, 0);
        candidates.forEach((row, i) => {
          const pull = ((i === gold ? 1 : 0) - (raw[i] ?? 0) / mass) * (weight / total);
          row.forEach((value, signal) => {
            gradient[signal] = (gradient[signal] ?? 0) + pull * value;
          });
        });
      }
    },
    { steps: 300, rate: 0.1, decay: () => 0.0002 },
  );
}

function scoreOf(row: readonly number[], weights: Float64Array): number {
  return row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
}
