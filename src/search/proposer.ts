/**
 * The first step of search: MiniSearch (imported nowhere else) proposes the paragraphs worth weighing.
 * Its own scores are left aside, since the second step counts every word of the question exactly.
 */
import MiniSearch, { type AsPlainObject } from 'minisearch';
import type { Ordinal } from './paragraph-index.js';
import type { Postings } from './postings.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * Postings one query may touch. The cost of a query grows with the commonness of its words; past this
 * sum the commonest words only weigh paragraphs that rarer ones proposed.
 */
const POSTINGS_BUDGET = 6000;

/** Terms a misspelled word may stand for. */
const MAX_SIMILAR = 5;

export class Proposer {
  readonly #search: MiniSearch;
  readonly #terms: Vocabulary;
  /** By term id, the number of paragraphs whose text, title or heading holds it. */
  readonly #reach: Uint32Array;
  readonly #size: number;

  /** `size` is the number of paragraphs. */
  constructor(postings: Postings, terms: Vocabulary, size: number) {
    this.#terms = terms;
    this.#reach = Uint32Array.from(terms.words(), (_, term) => postings.of(term).length);
    this.#size = size;
    this.#search = MiniSearch.loadJS(serialized(postings, terms, size), {
      fields: [FIELD],
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
      autoVacuum: false,
    });
  }

  /** Paragraphs that hold one of `terms`: rarest terms first, until the postings budget is spent. */
  propose(terms: readonly string[]): Ordinal[] {
    const affordable = this.#affordable(terms);
    if (affordable.length === 0) return [];
    const proposed: Ordinal[] = [];
    const seen = new Uint8Array(this.#size);
    this.#visit(affordable.join(' '), {}, (ordinal) => {
      if (seen[ordinal] === 0) proposed.push(ordinal);
      seen[ordinal] = 1;
    });
    return proposed;
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

  #affordable(terms: readonly string[]): string[] {
    const rarestFirst = [...new Set(terms)]
      .filter((term) => this.#reachOf(term) > 0)
      .sort((a, b) => this.#reachOf(a) - this.#reachOf(b));
    let postings = 0;
    return rarestFirst.filter((term, i) => {
      postings += this.#reachOf(term);
      return i === 0 || postings <= POSTINGS_BUDGET;
    });
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
