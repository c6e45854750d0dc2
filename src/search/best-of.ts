import type { Ordinal } from './ordinal.js';

/** A paragraph with a score. */
export interface Candidate {
  readonly ordinal: Ordinal;
  readonly score: number;
}

/** Keeps the best `limit` of any number of paragraphs, equal ones in the order of the corpus. */
export class BestOf {
  readonly #limit: number;
  /** Best first. */
  readonly #kept: Candidate[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  offer(ordinal: Ordinal, score: number): void {
    if (this.#kept.length === this.#limit) {
      const last = this.#kept[this.#limit - 1];
      if (!last || !isBetter(ordinal, score, last)) return;
      this.#kept.pop();
    }
    let low = 0;
    let high = this.#kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const known = this.#kept[middle];
      if (known && isBetter(ordinal, score, known)) high = middle;
      else low = middle + 1;
    }
    this.#kept.splice(low, 0, { ordinal, score });
  }

  /** Best first. */
  toArray(): readonly Candidate[] {
    return this.#kept;
  }
}

function isBetter(ordinal: Ordinal, score: number, than: Candidate): boolean {
  return score > than.score || (score === than.score && ordinal < than.ordinal);
}
