/**
 * The second step of search: how well a candidate paragraph fits the question, as a few named
 * figures between 0 and about 1, joined by weights fitted on development questions
 * (`npm run fit:ranking`).
 */
import { saturated } from './bm25.js';
import { type FactKind, includesKind } from './fact-kinds.js';
import type { FormTable } from './form-table.js';
import type { Match } from './matches.js';
import type { Ordinal } from './ordinal.js';
import type { ParagraphIndex } from './paragraph-index.js';
import type { Query } from './query.js';

/** What speaks for a paragraph. */
export interface Signals {
  /** BM25, title and heading included, of an idf that sums up to 1. */
  readonly bm25: number;
  /** Share of the question's idf found in the paragraph. */
  readonly coverage: number;
  /** The same with idf cubed: are the rarest words there? */
  readonly rareCoverage: number;
  /** Share of the question's idf written exactly as asked. */
  readonly exact: number;
  /** Best share of idf within a window of 18 tokens. */
  readonly nearness: number;
  /** Share of neighboring question words that are neighbors in the paragraph, in order. */
  readonly order: number;
  /** Worth of the question's words, fading with how far into the paragraph they first occur. */
  readonly early: number;
  /** Share of the words of the paragraph's topic that the question has. */
  readonly topic: number;
  /** Whether it holds a fact of the kind asked for. */
  readonly kind: number;
  /** Share of idf found in title or heading. */
  readonly title: number;
  /** Share of idf found elsewhere in the same section but not here. */
  readonly context: number;
}

/**
 * How much each counts; `coverage` has no weight and only informs other parts how much of a
 * question was found.
 */
export type Weights = Readonly<Record<Exclude<keyof Signals, 'coverage'>, number>>;

const WINDOW_TOKENS = 18;
const NEIGHBOR_GAP = 3;
const NOWHERE = -1;

/** What a word in title or heading adds to BM25, beside one in the text. */
const TITLE_BOOST = 0.7;

/** `exp(-position / 15)`: fading by half about every ten tokens. */
const EARLINESS = Float64Array.from({ length: 128 }, (_, position) => Math.exp(-position / 15));

/** Takes the figures of one query's candidates, one after the other. */
export class SignalReader {
  readonly #index: ParagraphIndex;
  readonly #forms: FormTable;
  readonly #answeredBy: FactKind | null;
  /** The worth of the query's words. */
  readonly #idf: Float64Array;
  readonly #cubed: Float64Array;
  readonly #total: number;
  readonly #totalCubed: number;
  readonly #totalPairs: number;
  /**
   * Of the current paragraph, by query word: worth of the best form found, 0 when there is none.
   */
  readonly #found: Float64Array;
  readonly #exact: Uint8Array;
  /** Times found, by the worth of the forms. */
  readonly #counts: Float64Array;
  /** First and last position, or `NOWHERE`. */
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  /** Times found within the window. */
  readonly #inside: Int32Array;
  /** Whether it was seen outside the text: in a title, a heading or elsewhere in the section. */
  readonly #beside: Uint8Array;

  constructor({ terms, answeredBy }: Query, forms: FormTable, index: ParagraphIndex) {
    this.#index = index;
    this.#forms = forms;
    this.#answeredBy = answeredBy;
    this.#idf = Float64Array.from(terms, (term) => term.idf);
    this.#cubed = this.#idf.map((idf) => idf ** 3);
    this.#total = sum(this.#idf) || 1;
    this.#totalCubed = sum(this.#cubed) || 1;
    this.#totalPairs = 2 * sum(this.#idf) - (this.#idf[0] ?? 0) - (this.#idf.at(-1) ?? 0) || 1;
    this.#found = new Float64Array(terms.length);
    this.#exact = new Uint8Array(terms.length);
    this.#counts = new Float64Array(terms.length);
    this.#first = new Int32Array(terms.length);
    this.#last = new Int32Array(terms.length);
    this.#inside = new Int32Array(terms.length);
    this.#beside = new Uint8Array(terms.length);
  }

  /** The figures of one paragraph, given its matches. */
  read(ordinal: Ordinal, matches: readonly Match[]): Signals {
    const pairs = this.#take(matches);
    const first = this.#first;
    const kinds = this.#index.factKindsOf(ordinal);
    const damping = this.#index.dampings[ordinal] ?? 0;
    let bm25 = 0;
    let coverage = 0;
    let rareCoverage = 0;
    let exact = 0;
    let early = 0;
    for (let term = 0; term < this.#idf.length; term++) {
      const position = first[term] ?? NOWHERE;
      if (position === NOWHERE) continue;
      const idf = this.#idf[term] ?? 0;
      const found = this.#found[term] ?? 0;
      bm25 += idf * saturated(this.#counts[term] ?? 0, damping);
      coverage += idf * found;
      rareCoverage += (this.#cubed[term] ?? 0) * found;
      if (this.#exact[term]) exact += idf;
      early += idf * (EARLINESS[position] ?? 0);
    }
    const title = this.#titleWorth(ordinal) / this.#total;
    return {
      bm25: bm25 / this.#total + TITLE_BOOST * title,
      coverage: coverage / this.#total,
      rareCoverage: rareCoverage / this.#totalCubed,
      exact: exact / this.#total,
      nearness: this.#nearness(matches) / this.#total,
      order: pairs / this.#totalPairs,
      early: early / this.#total,
      topic: this.#topicShare(ordinal, matches),
      kind: this.#answeredBy && includesKind(kinds, this.#answeredBy) ? 1 : 0,
      title,
      context: this.#contextWorth(ordinal) / this.#total,
    };
  }

  /** Notes where the words are; returns the worth of neighbors asked that are neighbors here. */
  #take(matches: readonly Match[]): number {
    this.#found.fill(0);
    this.#exact.fill(0);
    this.#counts.fill(0);
    this.#first.fill(NOWHERE);
    this.#last.fill(NOWHERE);
    const paired = this.#beside.fill(0);
    let pairs = 0;
    for (const { term, position, weight, exact } of matches) {
      if (this.#first[term] === NOWHERE) this.#first[term] = position;
      this.#last[term] = position;
      this.#counts[term] = (this.#counts[term] ?? 0) + weight;
      if (weight > (this.#found[term] ?? 0)) this.#found[term] = weight;
      if (exact) this.#exact[term] = 1;
      const before = this.#last[term - 1] ?? NOWHERE;
      if (before !== NOWHERE && position - before <= NEIGHBOR_GAP && paired[term] === 0) {
        paired[term] = 1;
        pairs += (this.#idf[term - 1] ?? 0) + (this.#idf[term] ?? 0);
      }
    }
    return pairs;
  }

  /** Most idf of distinct question words within any window, by two pointers over the matches. */
  #nearness(matches: readonly Match[]): number {
    const inside = this.#inside.fill(0);
    let current = 0;
    let best = 0;
    let left = 0;
    for (const { term, position } of matches) {
      const times = inside[term] ?? 0;
      inside[term] = times + 1;
      if (times === 0) current += this.#idf[term] ?? 0;
      for (
        let oldest = matches[left];
        oldest && position - oldest.position >= WINDOW_TOKENS;
        oldest = matches[++left]
      ) {
        const remaining = (inside[oldest.term] ?? 0) - 1;
        inside[oldest.term] = remaining;
        if (remaining === 0) current -= this.#idf[oldest.term] ?? 0;
      }
      if (current > best) best = current;
    }
    return best;
  }

  #topicShare(ordinal: Ordinal, matches: readonly Match[]): number {
    const start = this.#index.topicStart[ordinal] ?? 0;
    const end = this.#index.topicEnd[ordinal] ?? 0;
    if (start === end) return 0;
    let found = 0;
    let last = NOWHERE;
    for (const { position } of matches) {
      if (position >= end) break;
      if (position >= start && position !== last) found++;
      last = position;
    }
    return found / (end - start);
  }

  #titleWorth(ordinal: Ordinal): number {
    const seen = this.#beside.fill(0);
    let worth = 0;
    for (const id of this.#index.headingTermsOf(ordinal)) {
      for (const { term } of this.#forms.get(id)) {
        if (seen[term] === 0) worth += this.#idf[term] ?? 0;
        seen[term] = 1;
      }
    }
    return worth;
  }

  /** Worth of the words that only the surrounding paragraphs hold. */
  #contextWorth(ordinal: Ordinal): number {
    if (!this.#found.includes(0)) return 0;
    const { firstToken } = this.#index;
    const { first, last } = this.#index.contextOf(ordinal);
    const seen = this.#beside.fill(0);
    // The tokens of paragraphs that follow one another do so too.
    this.#lookAround(firstToken[first] ?? 0, firstToken[ordinal] ?? 0);
    this.#lookAround(firstToken[ordinal + 1] ?? 0, firstToken[last + 1] ?? 0);
    let worth = 0;
    for (let term = 0; term < seen.length; term++) {
      if (seen[term] === 1 && this.#found[term] === 0) worth += this.#idf[term] ?? 0;
    }
    return worth;
  }

  /** Notes the question's words among the tokens from `start` to `end` (exclusive). */
  #lookAround(start: number, end: number): void {
    const { tokenTerms } = this.#index;
    const forms = this.#forms;
    for (
      let token = forms.next(tokenTerms, start, end);
      token < end;
      token = forms.next(tokenTerms, token + 1, end)
    ) {
      for (const { term } of forms.get(tokenTerms[token] ?? -1)) this.#beside[term] = 1;
    }
  }
}

const WEIGHED = [
  'bm25',
  'rareCoverage',
  'exact',
  'nearness',
  'order',
  'early',
  'topic',
  'kind',
  'title',
  'context',
] as const satisfies readonly (keyof Weights)[];

/** One figure out of the many. */
export function weigh(signals: Signals, weights: Weights): number {
  let score = 0;
  for (const name of WEIGHED) score += weights[name] * signals[name];
  return score;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
