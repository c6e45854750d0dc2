/** Fitted weights under their names, as the files of weights have them. */
import type { FeatureNames } from './features.js';

/** Weights smaller than this are not written down. */
const NEGLIGIBLE = 0.005;

/** Weights by name, with three decimals. */
export function namedWeights(weights: Float64Array, { names }: FeatureNames): Map<string, number> {
  return new Map(names.map((name, i) => [name, toDecimals(weights[i] ?? 0)]));
}

/** With three decimals. */
export function toDecimals(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The entries of the map in a file of weights, by name, a line each. */
export function weightLines(weights: ReadonlyMap<string, number>): string {
  return [...weights]
    .filter(([, weight]) => Math.abs(weight) >= NEGLIGIBLE)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  ['${name}', ${weight}],`)
    .join('\n');
}
