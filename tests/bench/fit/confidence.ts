/** Fits confidence by logistic regression, and one threshold a kind of question. */
import { ascend } from './ascend.js';
import { addScaled, dot, type FeatureNames, type Vector } from './features.js';

export interface ConfidenceExample {
  readonly asks: string;
  readonly vector: Vector;
  /** Whether the corpus held the answer. */
  readonly answerable: boolean;
  /** How much it counts: kinds of cases are balanced by it. */
  readonly weight: number;
}

export function fitConfidence(
  examples: readonly ConfidenceExample[],
  names: FeatureNames,
): Float64Array {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  return ascend(
    names.names.length,
    (weights, gradient) => {
      for (const { vector, answerable, weight } of examples) {
        const error = (answerable ? 1 : 0) - sigmoid(dot(vector, weights));
        addScaled(gradient, vector, (error * weight) / total);
      }
    },
    { steps: 400, rate: 0.1, decay: () => 0.0005 },
  );
}

export function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/**
 * The threshold that keeps the share `keep` of the answerable examples of a kind; kinds with few
 * examples take that of all.
 */
export function thresholdFor(
  asks: string,
  examples: readonly ConfidenceExample[],
  weights: Float64Array,
  keep: number,
): number {
  const answerable = examples.filter((example) => example.answerable);
  const own = answerable.filter((example) => example.asks === asks);
  const used = own.length >= 60 ? own : answerable;
  const values = used.map(({ vector }) => sigmoid(dot(vector, weights))).sort((a, b) => a - b);
  return values[Math.floor((1 - keep) * values.length)] ?? 0.5;
}
