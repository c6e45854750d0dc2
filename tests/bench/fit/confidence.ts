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

/**
 * Weights of a logistic function. Signals are brought to one spread while they are fitted: the pull
 * towards 0 must not depend on whether a signal is a share or a score.
 */
export function fitConfidence(
  examples: readonly ConfidenceExample[],
  { names }: FeatureNames,
): Float64Array {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const spreads = spreadsOf(examples, names.length);
  const scaled = examples.map((example) => ({
    ...example,
    vector: divided(example.vector, spreads),
  }));
  const weights = ascend(
    names.length,
    (current, gradient) => {
      for (const { vector, answerable, weight } of scaled) {
        const error = (answerable ? 1 : 0) - sigmoid(dot(vector, current));
        addScaled(gradient, vector, (error * weight) / total);
      }
    },
    { steps: 600, rate: 0.05, cools: true, decay: () => 0.001 },
  );
  return weights.map((weight, id) => weight / (spreads[id] ?? 1));
}

/** The standard deviation of each signal; 1 of one that never changes. */
function spreadsOf(examples: readonly ConfidenceExample[], size: number): Float64Array {
  const sums = new Float64Array(size);
  const squares = new Float64Array(size);
  for (const { vector } of examples) {
    vector.ids.forEach((id, at) => {
      const value = vector.values[at] ?? 0;
      sums[id] = (sums[id] ?? 0) + value;
      squares[id] = (squares[id] ?? 0) + value ** 2;
    });
  }
  return squares.map((square, id) => {
    const mean = (sums[id] ?? 0) / examples.length;
    return Math.sqrt(square / examples.length - mean ** 2) || 1;
  });
}

function divided({ ids, values }: Vector, by: Float64Array): Vector {
  return { ids, values: values.map((value, at) => value / (by[ids[at] ?? 0] ?? 1)) };
}

export function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
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
