/** Sparse feature vectors: names are interned once, so that fitting works on numbers. */

export class FeatureNames {
  readonly #ids = new Map<string, number>();
  readonly names: string[] = [];

  idOf(name: string): number {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    this.#ids.set(name, this.names.length);
    this.names.push(name);
    return this.names.length - 1;
  }

  vector(signals: Readonly<Record<string, number>>): Vector {
    const entries = Object.entries(signals).filter(([, value]) => value !== 0);
    return {
      ids: Int32Array.from(entries, ([name]) => this.idOf(name)),
      values: Float64Array.from(entries, ([, value]) => value),
    };
  }
}

export interface Vector {
  readonly ids: Int32Array;
  readonly values: Float64Array;
}

export function dot({ ids, values }: Vector, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < ids.length; i++) sum += (values[i] ?? 0) * (weights[ids[i] ?? 0] ?? 0);
  return sum;
}

/** Adds `by` times the vector to `gradient`. */
export function addScaled(gradient: Float64Array, { ids, values }: Vector, by: number): void {
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0;
    gradient[id] = (gradient[id] ?? 0) + by * (values[i] ?? 0);
  }
}
