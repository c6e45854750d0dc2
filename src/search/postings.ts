/**
 * For each term the paragraphs it leads to and how often each holds it, gathered while a library is
 * built. A posting is one number: a large corpus has millions of them.
 */
import type { Ordinal } from './paragraph-index.js';

/** An ordinal and, in the lowest byte, a count. */
export type Posting = number;

const COUNT_BITS = 8;

/** Further occurrences are not counted: more of the same word tells nothing more. */
const MAX_COUNT = 2 ** COUNT_BITS - 1;

export class Postings {
  readonly #lists: Posting[][] = [];

  /** Paragraphs must come in order. */
  add(term: number, ordinal: Ordinal): void {
    const list = this.#lists[term];
    const last = list?.[list.length - 1] ?? 0;
    const first = (ordinal << COUNT_BITS) | 1;
    if (!list) this.#lists[term] = [first];
    else if (ordinalOf(last) !== ordinal) list.push(first);
    else if (countOf(last) < MAX_COUNT) list[list.length - 1] = last + 1;
  }

  /** Postings of `term`, one a paragraph, in the order of the corpus. */
  of(term: number): readonly Posting[] {
    return this.#lists[term] ?? [];
  }
}

export function ordinalOf(posting: Posting): Ordinal {
  return posting >>> COUNT_BITS;
}

/** 1 to 255. */
export function countOf(posting: Posting): number {
  return posting & MAX_COUNT;
}
