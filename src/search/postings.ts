import type { Ordinal } from './paragraph-index.js';

/** For each term the paragraphs it leads to, while a library is built. */
export class Postings {
  readonly #lists: Ordinal[][] = [];

  /** Paragraphs must come in order. */
  add(term: number, ordinal: Ordinal): void {
    const list = this.#lists[term];
    if (!list) this.#lists[term] = [ordinal];
    else if (list[list.length - 1] !== ordinal) list.push(ordinal);
  }

  /** Ordinals of the paragraphs with `term`, ascending. */
  of(term: number): readonly Ordinal[] {
    return this.#lists[term] ?? [];
  }
}
