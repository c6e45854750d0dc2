/** The common terms: their postings as numbers end to end, walked without a look-up. */
import type { Postings } from './postings.js';
import type { Tally } from './tally.js';

/** Counts are kept in a byte; more of the same word tells nothing more. */
const MAX_COUNT = 255;

interface CommonPostings {
  readonly ordinals: Uint32Array;
  readonly counts: Uint8Array;
}

export class CommonTerms {
  readonly #postings = new Map<number, CommonPostings>();

  /** Takes the terms in more than `rare` paragraphs; term ids run from 0 to `size - 1`. */
  constructor(postings: Postings, size: number, rare: number) {
    for (let term = 0; term < size; term++) {
      const { ordinals, counts } = postings.of(term);
      if (ordinals.length <= rare) continue;
      this.#postings.set(term, {
        ordinals: Uint32Array.from(ordinals),
        counts: Uint8Array.from(counts, (count) => Math.min(count, MAX_COUNT)),
      });
    }
  }

  has(term: number): boolean {
    return this.#postings.has(term);
  }

  /** Counts the term wherever it stands. */
  tally(term: number, worth: number, tally: Tally): void {
    const postings = this.#postings.get(term);
    if (!postings) return;
    const { ordinals, counts } = postings;
    for (let i = 0; i < ordinals.length; i++) {
      tally.add(ordinals[i] ?? 0, worth, counts[i] ?? 0);
    }
  }
}
