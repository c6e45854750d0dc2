/** Query → the paragraphs that fit it best: proposed by their BM25, then weighed one by one. */
import { FormTable } from './form-table.js';
import { findMatches, type Match } from './matches.js';
import type { Ordinal } from './ordinal.js';
import type { ParagraphIndex } from './paragraph-index.js';
import type { Query } from './query.js';
import { RANKING_WEIGHTS } from './ranking-weights.js';
import { SignalReader, type Signals, weigh } from './signals.js';

/** A paragraph that fits the question. */
export interface Hit {
  readonly ordinal: Ordinal;
  readonly score: number;
  readonly signals: Signals;
  /** Where the question's words are in it. */
  readonly matches: readonly Match[];
}

/** Paragraphs weighed in the second step; recall within them is about .97 on both collections. */
const PROPOSED = 150;

/** At most this many hits of a query: nobody pages further. */
const MAX_HITS = 100;

/** At most `limit` paragraphs that hold a word of the query, best first. */
export function retrieve(query: Query, index: ParagraphIndex, limit = MAX_HITS): Hit[] {
  const scale = scaleOf(query, index);
  const terms = query.terms.flatMap(({ forms, idf }) =>
    forms.map(({ term, weight }) => ({ term, weight: weight * idf })),
  );
  return index
    .propose(terms, PROPOSED)
    .map(({ ordinal }) => scale.weigh(ordinal))
    .sort((a, b) => b.score - a.score || a.ordinal - b.ordinal)
    .slice(0, limit);
}

/** One paragraph as a hit, whether or not the first step would have proposed it. */
export function retrieveOne(query: Query, index: ParagraphIndex, ordinal: Ordinal): Hit {
  return scaleOf(query, index).weigh(ordinal);
}

/**
 * Indices of the question's words in the title and heading above a paragraph and in the section around
 * it, whether or not the paragraph holds them as well.
 */
export function termsAround(
  query: Query,
  index: ParagraphIndex,
  ordinal: Ordinal,
): ReadonlySet<number> {
  return scaleOf(query, index).termsAround(ordinal);
}

/** Indices of the question's words in or around a hit's paragraph. */
export function termsHeld(query: Query, index: ParagraphIndex, hit: Hit): ReadonlySet<number> {
  const around = termsAround(query, index, hit.ordinal);
  return new Set([...around, ...hit.matches.map(({ term }) => term)]);
}

/** Weighs paragraphs for one query. */
class Scale {
  readonly #index: ParagraphIndex;
  readonly #forms: FormTable;
  readonly #reader: SignalReader;

  constructor(query: Query, index: ParagraphIndex) {
    this.#index = index;
    this.#forms = new FormTable(query);
    this.#reader = new SignalReader(query, this.#forms, index);
  }

  weigh(ordinal: Ordinal): Hit {
    const matches = findMatches(this.#forms, this.#index, ordinal);
    const signals = this.#reader.read(ordinal, matches);
    return { ordinal, matches, signals, score: weigh(signals, RANKING_WEIGHTS) };
  }

  termsAround(ordinal: Ordinal): ReadonlySet<number> {
    const above = [...this.#index.headingTermsOf(ordinal)].flatMap((id) => this.#forms.get(id));
    const near = this.#index
      .sectionOf(ordinal)
      .filter((other) => other !== ordinal)
      .flatMap((other) => findMatches(this.#forms, this.#index, other));
    return new Set([...above, ...near].map(({ term }) => term));
  }
}

/** A query belongs to the index it was built for, and is often asked about more than one paragraph. */
const scales = new WeakMap<Query, Scale>();

function scaleOf(query: Query, index: ParagraphIndex): Scale {
  const scale = scales.get(query) ?? new Scale(query, index);
  scales.set(query, scale);
  return scale;
}
