/** Query → the paragraphs that fit it best: proposed, narrowed down by BM25, then weighed one by one. */
import { BestOf } from './best-of.js';
import { Bm25 } from './bm25.js';
import { FormTable } from './form-table.js';
import { findMatches, type Match } from './matches.js';
import type { Ordinal, ParagraphIndex } from './paragraph-index.js';
import type { Query } from './query.js';
import { RANKING_WEIGHTS } from './ranking-weights.js';
import { SignalReader, type Signals, weigh } from './signals.js';

/** A paragraph that fits the question. */
export interface Hit {
  readonly ordinal: Ordinal;
  readonly score: number;
  readonly signals: Signals;
  /** Where the question's words stand in it. */
  readonly matches: readonly Match[];
}

/** Paragraphs weighed in the second step; recall within them is about .97 on both collections. */
export const CANDIDATES = 100;

/** Paragraphs proposed to the second step. */
const PROPOSED = 300;

/** At most `limit` paragraphs that hold a word of the query, best first. */
export function retrieve(query: Query, index: ParagraphIndex, limit = CANDIDATES): Hit[] {
  const scale = scaleOf(query, index);
  const best = new BestOf(limit);
  const terms = query.terms.flatMap(({ forms, idf }) =>
    forms.map(({ term, weight }) => ({ term, weight: weight * idf })),
  );
  for (const { ordinal } of index.propose(terms, PROPOSED)) {
    best.offer(ordinal, scale.bm25.scoreOf(ordinal));
  }
  const candidates = best.toArray();
  const bestScore = candidates[0]?.score || 1;
  return candidates
    .map(({ ordinal, score }) => scale.weigh(ordinal, score / bestScore))
    .sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
}

/** One paragraph as a hit, whether or not the first step would have proposed it. */
export function retrieveOne(query: Query, index: ParagraphIndex, ordinal: Ordinal): Hit {
  return scaleOf(query, index).weigh(ordinal, 0);
}

/** What weighs paragraphs for one query. */
class Scale {
  readonly bm25: Bm25;
  readonly #index: ParagraphIndex;
  readonly #forms: FormTable;
  readonly #reader: SignalReader;

  constructor(query: Query, index: ParagraphIndex) {
    this.#index = index;
    this.#forms = new FormTable(query);
    this.bm25 = new Bm25(query, this.#forms, index);
    this.#reader = new SignalReader(query, this.#forms, index);
  }

  weigh(ordinal: Ordinal, bm25: number): Hit {
    const matches = findMatches(this.#forms, this.#index, ordinal);
    const signals = this.#reader.read(ordinal, matches, bm25);
    return { ordinal, matches, signals, score: weigh(signals, RANKING_WEIGHTS) };
  }
}

/** A query belongs to the index it was built for, and is often asked about more than one paragraph. */
const scales = new WeakMap<Query, Scale>();

function scaleOf(query: Query, index: ParagraphIndex): Scale {
  const scale = scales.get(query) ?? new Scale(query, index);
  scales.set(query, scale);
  return scale;
}
