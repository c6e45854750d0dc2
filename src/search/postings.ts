/** For each term the paragraphs it leads to, and how often each holds it. */
import type { Ordinal } from './paragraph-index.js';

/** The paragraphs of one term, ascending; `counts[i]` belongs to `ordinals[i]`. */
export interface TermPostings {
  readonly ordinals: readonly Ordinal[];
  readonly counts: readonly number[];
}

/** Gathers postings while a library is built. */
export class Postings {
  readonly #ordinals: Ordinal[][] = [];
  readonly #counts: number[][] = [];

  /** Paragraphs must come in order. */
  add(term: number, ordinal: Ordinal): void {
    const ordinals = this.#ordinals[term];
    const counts = this.#counts[term];
    if (!ordinals || !counts) {
      this.#ordinals[term] = [ordinal];
      this.#counts[term] = [1];
      return;
    }
    const last = ordinals.length - 1;
    if (ordinals[last] === ordinal) {
      counts[last] = (counts[last] ?? 0) + 1;
    } else {
      ordinals.push(ordinal);
      counts.push(1);
    }
  }

  of(term: number): TermPostings {
    return { ordinals: this.#ordinals[term] ?? [], counts: this.#counts[term] ?? [] };
  }
}
