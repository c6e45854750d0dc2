/**
 * BM25 of a paragraph, counted exactly from its tokens: Robertson & Zaragoza, "The Probabilistic
 * Relevance Framework: BM25 and Beyond" (2009). Title and heading count as a second, lesser field.
 */
import type { FormTable } from './form-table.js';
import type { Ordinal, ParagraphIndex } from './paragraph-index.js';
import type { Query } from './query.js';

/** How soon more of the same word tells nothing more. */
const SATURATION = 1.2;
/** How much a long paragraph must hold more of a word, 0–1. */
const LENGTH_NORM = 0.7;
/** What a word in title or heading adds, beside one in the text. */
const TITLE_BOOST = 0.7;

/** What holds a word's count down in a paragraph of `length`, relative to the average. */
export function dampingOf(length: number): number {
  return SATURATION * (1 - LENGTH_NORM + LENGTH_NORM * length);
}

/** Scores paragraphs for one query. */
export class Bm25 {
  readonly #index: ParagraphIndex;
  readonly #forms: FormTable;
  readonly #idf: Float64Array;
  readonly #averageLength: number;
  /** Occurrences by query term in the paragraph at hand. */
  readonly #counts: Float64Array;
  /** Query terms that occur in it. */
  readonly #present: Int32Array;

  constructor(query: Query, forms: FormTable, index: ParagraphIndex) {
    this.#index = index;
    this.#forms = forms;
    this.#idf = Float64Array.from(query.terms, (term) => term.idf);
    this.#averageLength = index.tokenTerms.length / Math.max(1, index.size);
    this.#counts = new Float64Array(query.terms.length);
    this.#present = new Int32Array(query.terms.length);
  }

  scoreOf(ordinal: Ordinal): number {
    const { firstToken, tokenTerms } = this.#index;
    const first = firstToken[ordinal] ?? 0;
    const end = firstToken[ordinal + 1] ?? first;
    let present = 0;
    for (let token = first; token < end; token++) {
      for (const { term, weight } of this.#forms.get(tokenTerms[token] ?? -1)) {
        if (this.#counts[term] === 0) this.#present[present++] = term;
        this.#counts[term] = (this.#counts[term] ?? 0) + weight;
      }
    }
    const damping = dampingOf((end - first) / this.#averageLength);
    let score = this.#titleScore(ordinal);
    for (let i = 0; i < present; i++) {
      const term = this.#present[i] ?? 0;
      const count = this.#counts[term] ?? 0;
      score += ((this.#idf[term] ?? 0) * count * (SATURATION + 1)) / (count + damping);
      this.#counts[term] = 0;
    }
    return score;
  }

  #titleScore(ordinal: Ordinal): number {
    let score = 0;
    for (const id of this.#index.headingTermsOf(ordinal)) {
      for (const { term, weight } of this.#forms.get(id)) {
        score += TITLE_BOOST * weight * (this.#idf[term] ?? 0);
      }
    }
    return score;
  }
}
