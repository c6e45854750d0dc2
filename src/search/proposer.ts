/**
 * The first step of search: MiniSearch (imported nowhere else) proposes the paragraphs worth weighing.
 * Its own scores are left aside, since the second step counts every word of the question exactly.
 */
import MiniSearch, { type AsPlainObject } from 'minisearch';
import { BestOf, type Candidate } from './best-of.js';
import { dampingOf } from './bm25.js';
import type { Ordinal } from './paragraph-index.js';
import type { Postings } from './postings.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * Postings one query may touch. The cost of a query grows with the commonness of its words; past this
 * sum the commonest words only weigh paragraphs that rarer ones proposed.
 */
const POSTINGS_BUDGET = 20_000;

/** A term to look for and what finding it is worth. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** Terms a misspelled word may stand for. */
const MAX_SIMILAR = 5;

export class Proposer {
  readonly #search: MiniSearch;
  readonly #terms: Vocabulary;
  /** By term id, the number of paragraphs whose text, title or heading holds it. */
  readonly #reach: Uint32Array;
  /** By ordinal, how much a word found once tells: less in a long paragraph. */
  readonly #brevity: Float32Array;

  /** `lengths` are those of the paragraphs, in tokens. */
  constructor(postings: Postings, terms: Vocabulary, lengths: Uint32Array) {
    this.#terms = terms;
    this.#reach = Uint32Array.from(terms.words(), (_, term) => postings.of(term).length);
    this.#brevity = brevityOf(lengths);
    this.#search = MiniSearch.loadJS(serialized(postings, terms, lengths.length), {
      fields: [FIELD],
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
      autoVacuum: false,
    });
  }

  /**
   * At most `limit` paragraphs that hold `terms`, those first that hold most of their worth. Rarest
   * terms are looked for first, until the postings budget is spent.
   */
  propose(terms: readonly WeightedTerm[], limit: number): readonly Candidate[] {
    const affordable = this.#affordable(terms);
    if (affordable.size === 0) return [];
    const scores = new Float64Array(this.#brevity.length);
    const touched: Ordinal[] = [];
    this.#visit([...affordable.keys()].join(' '), {}, (ordinal, term) => {
      const before = scores[ordinal] ?? 0;
      if (before === 0) touched.push(ordinal);
      scores[ordinal] = before + (affordable.get(term) ?? 0);
    });
    const best = new BestOf(limit);
    for (const ordinal of touched) {
      best.offer(ordinal, (scores[ordinal] ?? 0) * (this.#brevity[ordinal] ?? 0));
    }
    return best.toArray();
  }

  /** At most a few indexed terms within a small edit distance of `term`. */
  similarTerms(term: string, maxDistance: number): string[] {
    const similar = new Set<string>();
    this.#visit(term, { fuzzy: maxDistance, maxFuzzy: maxDistance }, (_, found) => {
      similar.add(found);
    });
    return [...similar].slice(0, MAX_SIMILAR);
  }

  #reachOf(term: string): number {
    return this.#reach[this.#terms.idOf(term)] ?? 0;
  }

  /** The rarest terms within the budget, with what finding them is worth. */
  #affordable(terms: readonly WeightedTerm[]): Map<string, number> {
    const rarestFirst = terms
      .filter(({ term }) => this.#reachOf(term) > 0)
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

  /**
   * Shows every posting of a search to `visit`. A boost of 0 keeps MiniSearch from building, scoring
   * and sorting a result for each, which takes nine tenths of its time.
   */
  #visit(
    query: string,
    options: { readonly fuzzy?: number; readonly maxFuzzy?: number },
    visit: (ordinal: Ordinal, term: string) => void,
  ): void {
    this.#search.search(query, {
      ...options,
      boostDocument: (ordinal, term) => {
        visit(ordinal, term);
        return 0;
      },
    });
  }
}

const FIELD = 'terms';

function brevityOf(lengths: Uint32Array): Float32Array {
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return Float32Array.from(lengths, (length) => 1 / (1 + dampingOf(length / average)));
}

/**
 * The index as MiniSearch would have saved it. To add paragraphs one by one takes ten times as long:
 * it then looks every word of every paragraph up in its tree again.
 */
function serialized(postings: Postings, terms: Vocabulary, size: number): AsPlainObject {
  const documentIds: Record<string, number> = {};
  const fieldLength: Record<string, number[]> = {};
  for (let ordinal = 0; ordinal < size; ordinal++) {
    documentIds[ordinal] = ordinal;
    fieldLength[ordinal] = [1];
  }
  return {
    documentCount: size,
    nextId: size,
    documentIds,
    fieldIds: { [FIELD]: 0 },
    fieldLength,
    averageFieldLength: [1],
    storedFields: {},
    dirtCount: 0,
    // Read once, from first to last: one term after the other spares holding the whole index twice.
    index: serializedTerms(postings, terms) as Iterable<IndexedTerm> as IndexedTerm[],
    serializationVersion: 2,
  };
}

type IndexedTerm = AsPlainObject['index'][number];

function* serializedTerms(postings: Postings, terms: Vocabulary): Generator<IndexedTerm> {
  for (const [id, term] of terms.words().entries()) {
    const ordinals = postings.of(id);
    if (ordinals.length === 0) continue;
    const frequencies: Record<string, number> = {};
    for (const ordinal of ordinals) frequencies[ordinal] = 1;
    yield [term, { 0: frequencies }];
  }
}
