/**
 * The index over paragraphs: each kept as numbers in typed arrays, so that the second step of search
 * can weigh a candidate without reading its text again.
 */
import type { Article, Paragraph } from '../corpus/article.js';
import type { Facts } from '../facts/facts.js';
import type { LanguageCode } from '../language/language.js';
import { LANGUAGES } from '../language/languages.js';
import {
  type ArticleWords,
  isCapitalToken,
  isStopToken,
  PARAGRAPH_FIELDS,
  readWords,
  wordOf,
} from './article-words.js';
import type { Candidate } from './best-of.js';
import { dampings } from './bm25.js';
import { kindsOf } from './fact-kinds.js';
import { GrowableUint32 } from './growable.js';
import { Lexicon } from './lexicon.js';
import { Postings } from './postings.js';
import { Proposer, type WeightedTerm } from './proposer.js';
import type { Vocabulary } from './vocabulary.js';
import { CapitalCounts, ParagraphCounts } from './word-counts.js';

/** Position of a paragraph among all paragraphs of the corpus, from 0. */
export type Ordinal = number;

/** How far around a paragraph its section lends it context, to either side. */
const CONTEXT_PARAGRAPHS = 6;

/** From this share of capitals on (of 255) a word is taken for a name. */
const NAME_SHARE = 178;

export class ParagraphIndex {
  readonly articles: readonly Article[];
  /** Languages of the articles. */
  readonly languages: ReadonlySet<LanguageCode>;
  /** Number of paragraphs. */
  readonly size: number;
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
  /** UTF-16 offsets in the paragraph. */
  readonly tokenStarts: Uint32Array;
  readonly tokenEnds: Uint32Array;
  /** By paragraph, what holds the count of a word down in BM25: the more, the longer it is. */
  readonly dampings: Float32Array;
  /** By paragraph, the tokens of its topic (counted within it); the same where it has none. */
  readonly topicStart: Uint32Array;
  readonly topicEnd: Uint32Array;
  /** The kinds of facts in each paragraph. */
  readonly factKinds: Uint8Array;
  readonly #articleIndex: ReadonlyMap<string, number>;
  /** Number of each paragraph's section, counted over the whole corpus. */
  readonly #sectionNumbers: Uint32Array;
  /** Term ids of the title and the heading above each of these sections. */
  readonly #headingTerms: readonly Uint32Array[];
  readonly #proposer: Proposer;

  /**
   * `facts[a][p]` belongs to `articles[a].paragraphs[p]`, and `wordsOf` gives what `readWords` finds in
   * an article.
   */
  constructor(
    articles: readonly Article[],
    facts: readonly (readonly Facts[])[],
    wordsOf: (article: Article) => ArticleWords = readWords,
  ) {
    this.articles = articles;
    this.factKinds = Uint8Array.from(facts.flat(), kindsOf);
    this.#articleIndex = new Map(articles.map((article, index) => [article.id, index]));
    this.languages = new Set(articles.map((article) => article.language));
    const lexicon = new Lexicon();
    const articleOf = new GrowableUint32();
    const firstOrdinal = new GrowableUint32();
    const firstToken = new GrowableUint32();
    const tokenTerms = new GrowableUint32();
    const tokenSurfaces = new GrowableUint32();
    const tokenStarts = new GrowableUint32();
    const tokenEnds = new GrowableUint32();
    const topicStart = new GrowableUint32();
    const topicEnd = new GrowableUint32();
    const sectionNumbers = new GrowableUint32();
    const headingTerms: Uint32Array[] = [];
    const frequencies = new ParagraphCounts();
    const capitals = new CapitalCounts();
    const postings = new Postings();

    articles.forEach((article, articleIndex) => {
      const language = LANGUAGES[article.language];
      const firstSection = headingTerms.length;
      const { words, tokens, starts, ends, paragraphs, headings } = wordsOf(article);
      const termOf = (surface: number) => lexicon.termOf(surface, language);
      for (const heading of headings) {
        headingTerms.push(
          Uint32Array.from(heading, (word) => termOf(lexicon.surfaces.intern(word))),
        );
      }
      const surfaces = Uint32Array.from(words, (word) => lexicon.surfaces.intern(word));
      const terms = Uint32Array.from(surfaces, termOf);
      firstOrdinal.push(articleOf.length);
      let at = 0;
      article.paragraphs.forEach((paragraph, number) => {
        const ordinal = articleOf.length;
        const section = firstSection + paragraph.section;
        const field = number * PARAGRAPH_FIELDS;
        articleOf.push(articleIndex);
        sectionNumbers.push(section);
        firstToken.push(tokenTerms.length);
        for (const term of headingTerms[section] ?? []) postings.add(term, ordinal);
        topicStart.push(paragraphs[field + 1] ?? 0);
        topicEnd.push(paragraphs[field + 2] ?? 0);
        for (const end = at + (paragraphs[field] ?? 0); at < end; at += 1) {
          const token = tokens[at] ?? 0;
          const surface = surfaces[wordOf(token)] ?? 0;
          const term = terms[wordOf(token)] ?? 0;
          tokenTerms.push(term);
          tokenSurfaces.push(surface);
          tokenStarts.push(starts[at] ?? 0);
          tokenEnds.push(ends[at] ?? 0);
          capitals.count(surface, isCapitalToken(token));
          frequencies.count(term, ordinal);
          if (!isStopToken(token)) postings.add(term, ordinal);
        }
      });
    });
    firstOrdinal.push(articleOf.length);
    firstToken.push(tokenTerms.length);

    this.size = articleOf.length;
    this.terms = lexicon.terms;
    this.surfaces = lexicon.surfaces;
    this.frequencies = frequencies.toArray(this.terms.size);
    this.capitals = capitals.toShares();
    this.articleOf = articleOf.toArray();
    this.firstOrdinal = firstOrdinal.toArray();
    this.firstToken = firstToken.toArray();
    this.tokenTerms = tokenTerms.toArray();
    this.tokenSurfaces = tokenSurfaces.toArray();
    this.tokenStarts = tokenStarts.toArray();
    this.tokenEnds = tokenEnds.toArray();
    this.topicStart = topicStart.toArray();
    this.topicEnd = topicEnd.toArray();
    this.#sectionNumbers = sectionNumbers.toArray();
    this.#headingTerms = headingTerms;
    const lengths = Uint32Array.from(
      { length: this.size },
      (_, ordinal) => (this.firstToken[ordinal + 1] ?? 0) - (this.firstToken[ordinal] ?? 0),
    );
    this.dampings = dampings(lengths);
    this.#proposer = new Proposer(postings, this.terms, this.dampings);
  }

  paragraphAt(ordinal: Ordinal): Paragraph | undefined {
    const article = this.articleOf[ordinal] ?? 0;
    return this.articles[article]?.paragraphs[ordinal - (this.firstOrdinal[article] ?? 0)];
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
   * The first and the last of the paragraphs around in the same section; those of a section stand one
   * behind the other.
   */
  contextOf(ordinal: Ordinal): { readonly first: Ordinal; readonly last: Ordinal } {
    const sections = this.#sectionNumbers;
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
    return this.#headingTerms[this.#sectionNumbers[ordinal] ?? -1] ?? NO_TERMS;
  }

  /** Number of paragraphs whose text holds `term`. */
  frequency(term: string): number {
    return this.frequencies[this.terms.idOf(term)] ?? 0;
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
    return this.#proposer.similarTerms(term, maxDistance);
  }

  /** Whether the articles write this word with a capital most of the time. */
  isName(surface: number): boolean {
    return (this.capitals[surface] ?? 0) >= NAME_SHARE;
  }
}

const NO_TERMS = new Uint32Array(0);
