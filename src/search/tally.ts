/** BM25 summed up word by word over the paragraphs that hold one. */
import { BestOf, type Candidate } from './best-of.js';
import { saturated } from './bm25.js';
import type { Ordinal } from './ordinal.js';

/** One instance serves all queries: reading it empties it. */
export class Tally {
  readonly #dampings: Float32Array;
  readonly #scores: Float64Array;
  /** Paragraphs with a score, in the order they got one. */
  readonly #touched: Uint32Array;
  #size = 0;

  /** `dampings` are those of the paragraphs. */
  constructor(dampings: Float32Array) {
    this.#dampings = dampings;
    this.#scores = new Float64Array(dampings.length);
    this.#touched = new Uint32Array(dampings.length);
  }

  /** Counts a word of some worth, more than 0, that the paragraph holds `count` times. */
  add(ordinal: Ordinal, worth: number, count: number): void {
    const before = this.#scores[ordinal] ?? 0;
    if (before === 0) this.#touched[this.#size++] = ordinal;
    this.#scores[ordinal] = before + worth * saturated(count, this.#dampings[ordinal] ?? 0);
  }

  /** The best `limit`, best first. */
  takeBest(limit: number): readonly Candidate[] {
    const best = new BestOf(limit);
    for (let i = 0; i < this.#size; i++) {
      const ordinal = this.#touched[i] ?? 0;
      best.offer(ordinal, this.#scores[ordinal] ?? 0);
      this.#scores[ordinal] = 0;
    }
    this.#size = 0;
    return best.toArray();
  }
}
