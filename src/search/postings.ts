/**
 * For each term, the paragraphs it leads to and how often each holds it, packed into one array: a
 * large corpus has millions of them.
 */
import type { Ordinal } from './ordinal.js';
import type { Tally } from './tally.js';

/** An ordinal and, in the lowest byte, a count. */
type Posting = number;

const COUNT_BITS = 8;

/** Further occurrences are not counted: more of the same word adds nothing. */
const MAX_COUNT = 2 ** COUNT_BITS - 1;

/** Made by `buildPostings`. */
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

  /** Counts the term wherever it occurs. */
  tally(term: number, worth: number, tally: Tally): void {
    const postings = this.#postings;
    const end = this.#starts[term + 1] ?? 0;
    for (let at = this.#starts[term] ?? 0; at < end; at++) {
      const posting = postings[at] ?? 0;
      tally.add(posting >>> COUNT_BITS, worth, posting & MAX_COUNT);
    }
  }
}

/** Names each term of a paragraph, as often as the paragraph holds it. */
export type EachTerm = (ordinal: Ordinal, take: (term: number) => void) => void;

/**
 * The postings of `size` paragraphs; term ids run from 0 to `terms - 1`. All paragraphs are visited
 * twice, to count and to write, which avoids a second list as long as the first.
 */
export function buildPostings(size: number, terms: number, eachTerm: EachTerm): Postings {
  const starts = new Uint32Array(terms + 1);
  forEachPosting(size, terms, eachTerm, (term) => {
    starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  });
  for (let term = 0; term < terms; term++) {
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  }
  const postings = new Uint32Array(starts[terms] ?? 0);
  const next = starts.slice();
  forEachPosting(size, terms, eachTerm, (term, posting) => {
    const place = next[term] ?? 0;
    postings[place] = posting;
    next[term] = place + 1;
  });
  return new Postings(starts, postings);
}

function forEachPosting(
  size: number,
  terms: number,
  eachTerm: EachTerm,
  note: (term: number, posting: Posting) => void,
): void {
  /** Of the current paragraph: its terms, and how often it holds each term. */
  const here: number[] = [];
  const counts = new Uint32Array(terms);
  const take = (term: number) => {
    const count = counts[term] ?? 0;
    if (count === 0) here.push(term);
    counts[term] = count + 1;
  };
  for (let ordinal = 0; ordinal < size; ordinal++) {
    eachTerm(ordinal, take);
    for (const term of here) {
      note(term, (ordinal << COUNT_BITS) | Math.min(counts[term] ?? 0, MAX_COUNT));
      counts[term] = 0;
    }
    here.length = 0;
  }
}
