/** Which of the corpus's terms are spelled much like another word. */
import { NearSpelling } from './near-spelling.js';
import type { Postings } from './postings.js';
import type { Vocabulary } from './vocabulary.js';

/** Terms a misspelled word may stand for. */
const MAX_SIMILAR = 5;

/**
 * The terms in the order of their letters, so that those that begin alike stand together and are compared
 * together: six bytes a term, where a tree takes hundreds.
 */
export class SimilarTerms {
  readonly #terms: Vocabulary;
  readonly #postings: Postings;
  readonly #sorted: Uint32Array;
  /** How many letters each begins with that the one before begins with, too. */
  readonly #shared: Uint16Array;

  /** Takes the terms that lead to a paragraph. */
  constructor(postings: Postings, terms: Vocabulary) {
    this.#terms = terms;
    this.#postings = postings;
    const sorted = terms
      .words()
      .filter((_, id) => postings.reachOf(id) > 0)
      .sort();
    this.#sorted = Uint32Array.from(sorted, (term) => terms.idOf(term));
    this.#shared = Uint16Array.from(sorted, (term, at) =>
      sharedBeginning(term, sorted[at - 1] ?? ''),
    );
  }

  /**
   * At most five within an edit distance of `word`: the nearest first, of those as near the ones that
   * lead to more paragraphs, then those that the articles had first.
   */
  to(word: string, maxDistance: number): string[] {
    const spelling = new NearSpelling(word, maxDistance);
    const near: { readonly id: number; readonly distance: number; readonly reach: number }[] = [];
    for (let at = 0; at < this.#sorted.length; at++) {
      const shared = this.#shared[at] ?? 0;
      if (spelling.isHopeless(shared)) continue;
      const id = this.#sorted[at] ?? 0;
      const distance = spelling.to(this.#terms.wordOf(id), shared);
      if (distance !== null) near.push({ id, distance, reach: this.#postings.reachOf(id) });
    }
    return near
      .sort((a, b) => a.distance - b.distance || b.reach - a.reach || a.id - b.id)
      .slice(0, MAX_SIMILAR)
      .map(({ id }) => this.#terms.wordOf(id));
  }
}

const LONGEST = 2 ** 16 - 1;

function sharedBeginning(one: string, other: string): number {
  const most = Math.min(one.length, other.length, LONGEST);
  let shared = 0;
  while (shared < most && one.charCodeAt(shared) === other.charCodeAt(shared)) shared++;
  return shared;
}
