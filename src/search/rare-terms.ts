/**
 * The rare terms, in MiniSearch (imported nowhere else): which paragraphs hold them, and which terms
 * are spelled much like a word that no article has.
 */
import MiniSearch, { type AsPlainObject } from 'minisearch';
import { countOf, ordinalOf, type Postings } from './postings.js';
import type { Tally } from './tally.js';
import type { Vocabulary } from './vocabulary.js';

/** Terms a misspelled word may stand for. */
const MAX_SIMILAR = 5;

export class RareTerms {
  readonly #search: MiniSearch;

  /** Takes the terms in at most `rare` of `size` paragraphs. */
  constructor(postings: Postings, terms: Vocabulary, size: number, rare: number) {
    this.#search = MiniSearch.loadJS(serialized(postings, terms, size, rare), {
      fields: [FIELD],
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
      autoVacuum: false,
    });
  }

  /**
   * Counts each of `terms`, given with its worth, wherever it stands: once, since MiniSearch does not
   * tell how often. The second step counts exactly, and a rare word brings its few paragraphs anyway.
   */
  tally(terms: ReadonlyMap<string, number>, tally: Tally): void {
    if (terms.size === 0) return;
    for (const { id, queryTerms } of this.#search.search([...terms.keys()].join(' '))) {
      for (const term of queryTerms) tally.add(id, terms.get(term) ?? 0, 1);
    }
  }

  /** At most five indexed terms, common ones too, within a small edit distance of `term`. */
  similarTo(term: string, maxDistance: number): string[] {
    const options = { fuzzy: maxDistance, maxFuzzy: maxDistance };
    const similar = new Set<string>();
    for (const hit of this.#search.search(term, options)) {
      for (const found of hit.terms) similar.add(found);
    }
    return [...similar].slice(0, MAX_SIMILAR);
  }
}

const FIELD = 'terms';

/**
 * The index as MiniSearch would have saved it. To add paragraphs one by one takes ten times as long:
 * it then looks every word of every paragraph up in its tree again.
 */
function serialized(
  postings: Postings,
  terms: Vocabulary,
  size: number,
  rare: number,
): AsPlainObject {
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
    index: serializedTerms(postings, terms, rare) as Iterable<IndexedTerm> as IndexedTerm[],
    serializationVersion: 2,
  };
}

type IndexedTerm = AsPlainObject['index'][number];

/** A common term is known by one paragraph alone: enough to be found when misspelled. */
function* serializedTerms(
  postings: Postings,
  terms: Vocabulary,
  rare: number,
): Generator<IndexedTerm> {
  for (const [id, term] of terms.words().entries()) {
    const own = postings.of(id);
    const kept = own.length > rare ? own.slice(0, 1) : own;
    const frequencies: Record<string, number> = {};
    for (const posting of kept) frequencies[ordinalOf(posting)] = countOf(posting);
    if (kept.length > 0) yield [term, { 0: frequencies }];
  }
}
