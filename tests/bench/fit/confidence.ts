/** Fits confidence by logistic regression, and the threshold below which Kutip refuses. */
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
    { steps: 3000, rate: 0.05, cools: true, decay: () => 0.00003 },
  );
}

export function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/** The threshold that keeps the share `keep` of the answerable examples, each by its weight. */
export function thresholdFor(
  examples: readonly ConfidenceExample[],
  weights: Float64Array,
  keep: number,
): number {
  const answerable = examples
    .filter((example) => example.answerable)
    .map(({ vector, weight }) => ({ value: sigmoid(dot(vector, weights)), weight }))
    .sort((a, b) => a.value - b.value);
  let refused = answerable.reduce((sum, { weight }) => sum + weight, 0) * (1 - keep);
  for (const { value, weight } of answerable) {
    refused -= weight;
    if (refused < 0) return value;
  }
  return 0.5;
}

/**
 * Area under the curve: how often an answerable example comes out surer than one that is not, by
 * their weights; 0.5 is chance, NaN when either kind is lacking.
 */
export function areaUnderCurve(
  examples: readonly ConfidenceExample[],
  weights: Float64Array,
): number {
  const sorted = examples
    .map(({ vector, answerable, weight }) => ({ value: dot(vector, weights), answerable, weight }))
    .sort((a, b) => a.value - b.value);
  let below = 0;
  let surer = 0;
  let answerables = 0;
  for (const { answerable, weight } of sorted) {
    if (answerable) {
      surer += weight * below;
      answerables += weight;
    } else {
      below += weight;
    }
  }
  return surer / (answerables * below);
}
