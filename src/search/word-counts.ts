/** What is counted of the corpus's words while it is read. */
import type { Ordinal } from './paragraph-index.js';

/** Counts, for each term, the paragraphs that hold it; paragraphs must come in order. */
export class ParagraphCounts {
  readonly #counts: number[] = [];
  readonly #lastSeen: number[] = [];

  count(term: number, ordinal: Ordinal): void {
    if (this.#lastSeen[term] === ordinal) return;
    this.#lastSeen[term] = ordinal;
    this.#counts[term] = (this.#counts[term] ?? 0) + 1;
  }

  toArray(length: number): Uint32Array {
    return Uint32Array.from({ length }, (_, term) => this.#counts[term] ?? 0);
  }
}

/** Counts how often each surface begins with a capital. */
export class CapitalCounts {
  readonly #all: number[] = [];
  readonly #capital: number[] = [];

  count(surface: number, hasCapital: boolean): void {
    this.#all[surface] = (this.#all[surface] ?? 0) + 1;
    if (hasCapital) this.#capital[surface] = (this.#capital[surface] ?? 0) + 1;
  }

  /** Shares of 255. */
  toShares(): Uint8Array {
    return Uint8Array.from(this.#all, (all, surface) =>
      Math.round((255 * (this.#capital[surface] ?? 0)) / all),
    );
  }
}

const STARTS_CAPITAL = /^\p{Lu}/u;
const ASCII = 0x80;

/** Whether a word begins with a capital. */
export function isCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < ASCII ? first >= 0x41 && first <= 0x5a : STARTS_CAPITAL.test(text);
}
