/**
 * The index of paragraphs, kept as numbers in typed arrays so that the second step of search can
 * weigh a candidate without reading its text again.
 */
import type { Article, Paragraph } from '../corpus/article.js';
import type { LanguageCode } from '../language/language.js';
import type { Span } from '../language/span.js';
import type { AcronymTable } from './acronym-table.js';
import type { Candidate } from './best-of.js';
import { dampings, inverseFrequency } from './bm25.js';
import type { FactKinds } from './fact-kinds.js';
import { Loans } from './loans.js';
import type { Ordinal } from './ordinal.js';
import type { Postings } from './postings.js';
import { Proposer, type WeightedTerm } from './proposer.js';
import { SimilarTerms } from './similar-terms.js';
import type { Vocabulary } from './vocabulary.js';

/** How many paragraphs on either side count as a paragraph's context. */
const CONTEXT_PARAGRAPHS = 6;

/** From this share of capitals on (of 255) a word is taken for a name. */
const NAME_SHARE = 178;

/** What an `IndexBuilder` has collected. */
export interface IndexParts {
  readonly articles: readonly Article[];
  /** What the articles of each language explain. */
  readonly acronyms: ReadonlyMap<LanguageCode, AcronymTable>;
  readonly terms: Vocabulary;
  /** Folded words as written: an exact match is worth more than one of stems. */
  readonly surfaces: Vocabulary;
  /** Number of paragraphs that hold each term. */
  readonly frequencies: Uint32Array;
  /** Share of a surface's occurrences that begin with a capital, 0–255. */
  readonly capitals: Uint8Array;
  /** Article index of each paragraph. */
  readonly articleOf: Uint32Array;
  /** Ordinal of each article's first paragraph, and one past the last. */
  readonly firstOrdinal: Uint32Array;
  /** Tokens of paragraph `o` are `firstToken[o]` to `firstToken[o + 1]` of the arrays below. */
  readonly firstToken: Uint32Array;
  readonly tokenTerms: Uint32Array;
  readonly tokenSurfaces: Uint32Array;
  /** UTF-16 offsets in the paragraph, and lengths. */
  readonly tokenStarts: Uint16Array;
  readonly tokenLengths: Uint16Array;
  /** By paragraph, the tokens of its topic (counted within it); the same where it has none. */
  readonly topicStart: Uint16Array;
  readonly topicEnd: Uint16Array;
  /** The kinds of facts in each paragraph. */
  readonly factKinds: Uint8Array;
  /** Number of each paragraph's section, counted over the whole corpus. */
  readonly sectionNumbers: Uint32Array;
  /** Heading terms of section `s` are `firstHeadingTerm[s]` to `firstHeadingTerm[s + 1]` of these. */
  readonly headingTerms: Uint32Array;
  readonly firstHeadingTerm: Uint32Array;
  readonly postings: Postings;
}

/** Paragraphs by ordinal, their number over the whole corpus, from 0. */
export class ParagraphIndex {
  readonly articles: readonly Article[];
  /** By the language of the articles that explain them. */
  readonly acronyms: ReadonlyMap<LanguageCode, AcronymTable>;
  /** Languages of the articles. */
  readonly languages: ReadonlySet<LanguageCode>;
  /** Number of paragraphs. */
  readonly size: number;
  readonly terms: Vocabulary;
  readonly surfaces: Vocabulary;
  readonly loans: Loans;
  readonly articleOf: Uint32Array;
  readonly firstOrdinal: Uint32Array;
  readonly firstToken: Uint32Array;
  readonly tokenTerms: Uint32Array;
  readonly tokenSurfaces: Uint32Array;
  /** What dampens the count of a word in BM25, by paragraph: the longer the paragraph, the more. */
  readonly dampings: Float32Array;
  readonly topicStart: Uint16Array;
  readonly topicEnd: Uint16Array;
  readonly #parts: IndexParts;
  readonly #articleIndex: ReadonlyMap<string, number>;
  readonly #proposer: Proposer;
  readonly #similar: SimilarTerms;

  constructor(parts: IndexParts) {
    const { articles, articleOf, firstToken, terms, surfaces, postings } = parts;
    this.articles = articles;
    this.acronyms = parts.acronyms;
    this.languages = new Set(articles.map((article) => article.language));
    this.size = articleOf.length;
    this.terms = terms;
    this.surfaces = surfaces;
    this.loans = new Loans(surfaces, (surface) => this.isName(surface));
    this.articleOf = articleOf;
    this.firstOrdinal = parts.firstOrdinal;
    this.firstToken = firstToken;
    this.tokenTerms = parts.tokenTerms;
    this.tokenSurfaces = parts.tokenSurfaces;
    this.topicStart = parts.topicStart;
    this.topicEnd = parts.topicEnd;
    this.#parts = parts;
    this.#articleIndex = new Map(articles.map((article, index) => [article.id, index]));
    const lengths = Uint32Array.from(
      { length: this.size },
      (_, ordinal) => (firstToken[ordinal + 1] ?? 0) - (firstToken[ordinal] ?? 0),
    );
    this.dampings = dampings(lengths);
    this.#proposer = new Proposer(postings, terms, this.dampings);
    this.#similar = new SimilarTerms(postings, terms);
  }

  paragraphAt(ordinal: Ordinal): Paragraph | undefined {
    const article = this.articleOf[ordinal] ?? 0;
    const first = this.firstOrdinal[article] ?? 0;
    return this.articles[article]?.paragraphs[ordinal - first];
  }

  /** Where token number `token` of the corpus is in its paragraph. */
  spanOf(token: number): Span {
    const start = this.#parts.tokenStarts[token] ?? 0;
    return { start, end: start + (this.#parts.tokenLengths[token] ?? 0) };
  }

  /** The kinds of facts in a paragraph. */
  factKindsOf(ordinal: Ordinal): FactKinds {
    return this.#parts.factKinds[ordinal] ?? 0;
  }

  /** Index of the article with this id among all articles, or -1. */
  articleIndexOf(id: string): number {
    return this.#articleIndex.get(id) ?? -1;
  }

  /** Ordinal of paragraph `number` (from 1) of an article, or null when there is none. */
  ordinalOf(articleId: string, number: number): Ordinal | null {
    const article = this.articleIndexOf(articleId);
    const ordinal = (this.firstOrdinal[article] ?? 0) + number - 1;
    return this.articleOf[ordinal] === article ? ordinal : null;
  }

  /**
   * The first and the last of the paragraphs around in the same section; those of a section come
   * one after the other.
   */
  contextOf(ordinal: Ordinal): { readonly first: Ordinal; readonly last: Ordinal } {
    const sections = this.#parts.sectionNumbers;
    const section = sections[ordinal];
    let first = ordinal;
    while (ordinal - first < CONTEXT_PARAGRAPHS && sections[first - 1] === section) first--;
    let last = ordinal;
    while (last - ordinal < CONTEXT_PARAGRAPHS && sections[last + 1] === section) last++;
    return { first, last };
  }

  /** Ordinals of the paragraphs around in the same section, the paragraph itself and the nearest first. */
  sectionOf(ordinal: Ordinal): Ordinal[] {
    const { first, last } = this.contextOf(ordinal);
    const around: Ordinal[] = [ordinal];
    for (let step = 1; step <= CONTEXT_PARAGRAPHS; step++) {
      if (ordinal - step >= first) around.push(ordinal - step);
      if (ordinal + step <= last) around.push(ordinal + step);
    }
    return around;
  }

  /** Term ids of the title and the heading above a paragraph, without stop words. */
  headingTermsOf(ordinal: Ordinal): Uint32Array {
    const { headingTerms, firstHeadingTerm, sectionNumbers } = this.#parts;
    const section = sectionNumbers[ordinal] ?? -1;
    return headingTerms.subarray(firstHeadingTerm[section], firstHeadingTerm[section + 1]);
  }

  /** Number of paragraphs whose text holds `term`. */
  frequency(term: string): number {
    return this.#parts.frequencies[this.terms.idOf(term)] ?? 0;
  }

  /**
   * What the term of number `term` is worth: 0 for one that all paragraphs have, 1 for one that
   * none has.
   */
  rarityOf(term: number): number {
    const holders = this.#parts.frequencies[term] ?? 0;
    return inverseFrequency(holders, this.size) / inverseFrequency(0, this.size);
  }

  /** Whether any paragraph, title or heading holds `term`. */
  has(term: string): boolean {
    return this.terms.idOf(term) >= 0;
  }

  /** At most `limit` paragraphs worth weighing for `terms`: those that hold most of their worth. */
  propose(terms: readonly WeightedTerm[], limit: number): readonly Candidate[] {
    return this.#proposer.propose(terms, limit);
  }

  /** At most five indexed terms within a small edit distance of `term`, nearest first. */
  similarTerms(term: string, maxDistance: number): string[] {
    return this.#similar.to(term, maxDistance);
  }

  /** Whether the articles write this word with a capital most of the time. */
  isName(surface: number): boolean {
    return (this.#parts.capitals[surface] ?? 0) >= NAME_SHARE;
  }
}
