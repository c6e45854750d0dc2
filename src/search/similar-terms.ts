/**
 * The terms in MiniSearch's radix tree (imported nowhere else), to find those spelled similarly.
 */
import SearchableMap from 'minisearch/SearchableMap';
import type { Postings } from './postings.js';
import type { Vocabulary } from './vocabulary.js';

/** Terms that a misspelled word may mean. */
const MAX_SIMILAR = 5;

/** The terms of an index. */
export class SimilarTerms {
  readonly #ids = new SearchableMap<number>();
  readonly #postings: Postings;

  /** Takes the terms that lead to a paragraph. */
  constructor(postings: Postings, terms: Vocabulary) {
    this.#postings = postings;
    for (const [id, term] of terms.words().entries()) {
      if (postings.reachOf(id) > 0) this.#ids.set(term, id);
    }
  }

  /**
   * At most five within an edit distance of `term`: the nearest first, and of those equally near
   * the ones that lead to more paragraphs.
   */
  to(term: string, maxDistance: number): string[] {
    return [...this.#ids.fuzzyGet(term, maxDistance)]
      .map(([word, [id, distance]]) => ({ word, distance, reach: this.#postings.reachOf(id) }))
      .sort((a, b) => a.distance - b.distance || b.reach - a.reach)
      .slice(0, MAX_SIMILAR)
      .map(({ word }) => word);
  }
}
