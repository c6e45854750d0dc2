/** Gradient ascent with Adam's step sizes: enough for some hundred weights, the same every run. */

export interface AscentOptions {
  readonly steps: number;
  readonly rate: number;
  /** Whether the rate sinks to 0 by the last step, as it should when each sees only some examples. */
  readonly cools?: boolean;
  /** Pull of each weight towards 0. */
  readonly decay: (weight: number) => number;
}

/** Weights that (locally) maximize the function whose gradient `gradientAt` adds up. */
export function ascend(
  size: number,
  gradientAt: (weights: Float64Array, gradient: Float64Array) => void,
  { steps, rate, decay, cools = false }: AscentOptions,
): Float64Array {
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(size);
    gradientAt(weights, gradient);
    const stride = cools ? rate * (1 - step / (steps + 1)) : rate;
    for (let i = 0; i < size; i++) {
      const slope = (gradient[i] ?? 0) - decay(i) * (weights[i] ?? 0);
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * slope;
      square[i] = 0.99 * (square[i] ?? 0) + 0.01 * slope * slope;
      const average = (mean[i] ?? 0) / (1 - 0.9 ** step);
      const spread = Math.sqrt((square[i] ?? 0) / (1 - 0.99 ** step));
      weights[i] = (weights[i] ?? 0) + (stride * average) / (spread + 1e-8);
    }
  }
  return weights;
}
