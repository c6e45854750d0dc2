/** The common terms: their postings as numbers end to end, walked without a look-up. */
import { countOf, ordinalOf, type Postings } from './postings.js';
import type { Tally } from './tally.js';

export class CommonTerms {
  readonly #postings = new Map<number, Uint32Array>();

  /** Takes the terms in more than `rare` paragraphs; term ids run from 0 to `size - 1`. */
  constructor(postings: Postings, size: number, rare: number) {
    for (let term = 0; term < size; term++) {
      const own = postings.of(term);
      if (own.length > rare) this.#postings.set(term, Uint32Array.from(own));
    }
  }

  has(term: number): boolean {
    return this.#postings.has(term);
  }

  /** Counts the term wherever it stands. */
  tally(term: number, worth: number, tally: Tally): void {
    const postings = this.#postings.get(term) ?? NONE;
    for (let i = 0; i < postings.length; i++) {
      const posting = postings[i] ?? 0;
      tally.add(ordinalOf(posting), worth, countOf(posting));
    }
  }
}

const NONE = new Uint32Array(0);
