/** The first step of search: a bounded number of paragraphs worth weighing, whatever the question. */
import type { Candidate } from './best-of.js';
import type { Postings } from './postings.js';
import { Tally } from './tally.js';
import type { Vocabulary } from './vocabulary.js';

/** A term to look for and what finding it is worth. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/**
 * Postings one query may touch. The cost of a query grows with the commonness of its words; past
 * this sum the most common words only weigh paragraphs that rarer ones proposed.
 */
const POSTINGS_BUDGET = 100_000;

/** Proposes by BM25, the rarest terms first. */
export class Proposer {
  readonly #terms: Vocabulary;
  readonly #postings: Postings;
  readonly #tally: Tally;

  /** `dampings` are those of the paragraphs. */
  constructor(postings: Postings, terms: Vocabulary, dampings: Float32Array) {
    this.#terms = terms;
    this.#postings = postings;
    this.#tally = new Tally(dampings);
  }

  /**
   * At most `limit` paragraphs that hold `terms`, best first. Rarest terms are looked for first, until
   * the postings budget is spent.
   */
  propose(terms: readonly WeightedTerm[], limit: number): readonly Candidate[] {
    for (const [term, weight] of this.#affordable(terms)) {
      this.#postings.tally(term, weight, this.#tally);
    }
    return this.#tally.takeBest(limit);
  }

  /** The rarest terms within the budget, by id, with what finding them is worth. */
  #affordable(terms: readonly WeightedTerm[]): Map<number, number> {
    const rarestFirst = terms
      .map(({ term, weight }) => {
        const id = this.#terms.idOf(term);
        return { id, weight, reach: this.#postings.reachOf(id) };
      })
      .filter(({ weight, reach }) => reach > 0 && weight > 0)
      .sort((a, b) => a.reach - b.reach);
    const affordable = new Map<number, number>();
    let postings = 0;
    for (const { id, weight, reach } of rarestFirst) {
      postings += reach;
      if (affordable.size > 0 && postings > POSTINGS_BUDGET) break;
      affordable.set(id, Math.max(weight, affordable.get(id) ?? 0));
    }
    return affordable;
  }
}
