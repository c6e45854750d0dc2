/**
 * For each term the paragraphs it leads to and how often each holds it, as numbers end to end: a large
 * corpus has millions of them.
 */
import { GrowableUint32 } from './growable.js';
import type { Ordinal } from './paragraph-index.js';
import type { Tally } from './tally.js';

/** An ordinal and, in the lowest byte, a count. */
type Posting = number;

const COUNT_BITS = 8;

/** Further occurrences are not counted: more of the same word tells nothing more. */
const MAX_COUNT = 2 ** COUNT_BITS - 1;

export class Postings {
  /** Those of `term` are `starts[term]` to `starts[term + 1]` (exclusive), in the order of the corpus. */
  readonly #starts: Uint32Array;
  readonly #postings: Uint32Array;

  constructor(starts: Uint32Array, postings: Uint32Array) {
    this.#starts = starts;
    this.#postings = postings;
  }

  /** Number of paragraphs that `term` leads to. */
  reachOf(term: number): number {
    return (this.#starts[term + 1] ?? 0) - (this.#starts[term] ?? 0);
  }

  /** Counts the term wherever it stands. */
  tally(term: number, worth: number, tally: Tally): void {
    const postings = this.#postings;
    const end = this.#starts[term + 1] ?? 0;
    for (let at = this.#starts[term] ?? 0; at < end; at++) {
      const posting = postings[at] ?? 0;
      tally.add(posting >>> COUNT_BITS, worth, posting & MAX_COUNT);
    }
  }
}

/** Gathers postings paragraph by paragraph. */
export class PostingsBuilder {
  /** In the order of the corpus: terms, and the posting of each. */
  readonly #terms = new GrowableUint32();
  readonly #postings = new GrowableUint32();
  /** Number of postings by term. */
  readonly #reach: number[] = [];
  /** Of the paragraph at hand: its terms, and how often it holds each of all terms. */
  readonly #here: number[] = [];
  readonly #counts: number[] = [];

  /** Counts a term of the paragraph at hand. */
  count(term: number): void {
    // Filled without holes: they would make a slow dictionary of the array.
    while (this.#counts.length <= term) this.#counts.push(0);
    const count = this.#counts[term] ?? 0;
    if (count === 0) this.#here.push(term);
    this.#counts[term] = count + 1;
  }

  /** Ends the paragraph at hand; paragraphs must come in order. */
  endParagraph(ordinal: Ordinal): void {
    for (const term of this.#here) {
      const count = Math.min(this.#counts[term] ?? 0, MAX_COUNT);
      const posting: Posting = (ordinal << COUNT_BITS) | count;
      while (this.#reach.length <= term) this.#reach.push(0);
      this.#reach[term] = (this.#reach[term] ?? 0) + 1;
      this.#terms.push(term);
      this.#postings.push(posting);
      this.#counts[term] = 0;
    }
    this.#here.length = 0;
  }

  /** Sorts them by term; term ids run from 0 to `size - 1`. */
  build(size: number): Postings {
    const starts = new Uint32Array(size + 1);
    for (let term = 0; term < size; term++) {
      starts[term + 1] = (starts[term] ?? 0) + (this.#reach[term] ?? 0);
    }
    const next = starts.slice();
    const terms = this.#terms.toArray();
    const gathered = this.#postings.toArray();
    const sorted = new Uint32Array(gathered.length);
    for (let at = 0; at < gathered.length; at++) {
      const term = terms[at] ?? 0;
      const place = next[term] ?? 0;
      sorted[place] = gathered[at] ?? 0;
      next[term] = place + 1;
    }
    return new Postings(starts, sorted);
  }
}
