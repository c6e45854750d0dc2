/** The first step of search: a bounded number of paragraphs worth weighing, whatever the question. */
import type { Candidate } from './best-of.js';
import { CommonTerms } from './common-terms.js';
import type { Postings } from './postings.js';
import { RareTerms } from './rare-terms.js';
import { Tally } from './tally.js';
import type { Vocabulary } from './vocabulary.js';

/** A term to look for and what finding it is worth. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/**
 * Postings one query may touch. The cost of a query grows with the commonness of its words; past this
 * sum the commonest words only weigh paragraphs that rarer ones proposed.
 */
const POSTINGS_BUDGET = 100_000;

/**
 * A term in more paragraphs than this is common. MiniSearch makes an object of every paragraph that a
 * term leads to: some hundred times the cost, in time and in memory, of a number in a typed array.
 */
const RARE = 64;

export class Proposer {
  readonly #terms: Vocabulary;
  readonly #rare: RareTerms;
  readonly #common: CommonTerms;
  /** Number of paragraphs by term id. */
  readonly #reach: Uint32Array;
  readonly #tally: Tally;

  /** `dampings` are those of the paragraphs. */
  constructor(postings: Postings, terms: Vocabulary, dampings: Float32Array) {
    this.#terms = terms;
    this.#reach = Uint32Array.from(terms.words(), (_, term) => postings.of(term).length);
    this.#rare = new RareTerms(postings, terms, dampings.length, RARE);
    this.#common = new CommonTerms(postings, terms.size, RARE);
    this.#tally = new Tally(dampings);
  }

  /**
   * At most `limit` paragraphs that hold `terms`, best first. Rarest terms are looked for first, until
   * the postings budget is spent.
   */
  propose(terms: readonly WeightedTerm[], limit: number): readonly Candidate[] {
    const rare = new Map<string, number>();
    for (const [term, weight] of this.#affordable(terms)) {
      const id = this.#terms.idOf(term);
      if (this.#common.has(id)) this.#common.tally(id, weight, this.#tally);
      else rare.set(term, weight);
    }
    this.#rare.tally(rare, this.#tally);
    return this.#tally.takeBest(limit);
  }

  /** At most five indexed terms within a small edit distance of `term`. */
  similarTerms(term: string, maxDistance: number): string[] {
    return this.#rare.similarTo(term, maxDistance);
  }

  /** The rarest terms within the budget, with what finding them is worth. */
  #affordable(terms: readonly WeightedTerm[]): Map<string, number> {
    const rarestFirst = terms
      .filter(({ term, weight }) => this.#reachOf(term) > 0 && weight > 0)
      .sort((a, b) => this.#reachOf(a.term) - this.#reachOf(b.term));
    const affordable = new Map<string, number>();
    let postings = 0;
    for (const { term, weight } of rarestFirst) {
      postings += this.#reachOf(term);
      if (affordable.size > 0 && postings > POSTINGS_BUDGET) break;
      affordable.set(term, Math.max(weight, affordable.get(term) ?? 0));
    }
    return affordable;
  }

  #reachOf(term: string): number {
    return this.#reach[this.#terms.idOf(term)] ?? 0;
  }
}
