/**
 * The index over paragraphs. MiniSearch (imported nowhere else) proposes candidates; beside it every
 * paragraph is kept as numbers in typed arrays, so that the second step can weigh a candidate without
 * reading its text again.
 */
import MiniSearch from 'minisearch';
import type { Article, Paragraph } from '../corpus/article.js';
import type { Language, LanguageCode } from '../language/language.js';
import { LANGUAGES } from '../language/languages.js';
import { isStopWord } from '../language/stop-words.js';
import { type AnalyzedToken, analyze } from './analyzer.js';
import { GrowableUint32 } from './growable.js';
import { Vocabulary } from './vocabulary.js';

/** Position of a paragraph among all paragraphs of the corpus, from 0. */
export type Ordinal = number;

/** A candidate of the first step. */
export interface Candidate {
  readonly ordinal: Ordinal;
  /** BM25+ without MiniSearch's factor for the number of terms matched. */
  readonly score: number;
}

/** A term to look for and how much it counts. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

const TITLE_BOOST = 0.7;
const HEADING_BOOST = 0.7;

/**
 * Postings one query may touch. MiniSearch's cost grows with the commonness of words; past this sum
 * the commonest words only weigh candidates that rarer ones proposed.
 */
const POSTINGS_BUDGET = 6000;

/** How far around a paragraph its section lends it context. */
const CONTEXT_PARAGRAPHS = 12;

/** From this share of capitals on (of 255) a word is taken for a name. */
const NAME_SHARE = 178;

interface IndexedParagraph {
  readonly id: Ordinal;
  readonly text: string;
  readonly title: string;
  readonly heading: string;
}

export class ParagraphIndex {
  readonly articles: readonly Article[];
  /** Languages of the articles. */
  readonly languages: ReadonlySet<LanguageCode>;
  /** Number of paragraphs. */
  readonly size: number;
  readonly terms = new Vocabulary();
  /** Folded words as written: an exact match is worth more than one of stems. */
  readonly surfaces = new Vocabulary();
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
  /** Term ids of each article's title. */
  readonly titleTerms: readonly Uint32Array[];
  /** Term ids of each article's section headings. */
  readonly headingTerms: readonly (readonly Uint32Array[])[];
  readonly #articleIndex: ReadonlyMap<string, number>;
  readonly #search: MiniSearch<IndexedParagraph>;

  constructor(articles: readonly Article[]) {
    this.articles = articles;
    this.#articleIndex = new Map(articles.map((article, index) => [article.id, index]));
    this.languages = new Set(articles.map((article) => article.language));
    this.#search = new MiniSearch<IndexedParagraph>({
      fields: ['text', 'title', 'heading'],
      tokenize: (terms) => terms.split(' '),
      processTerm: (term) => term || null,
    });
    const articleOf = new GrowableUint32();
    const firstOrdinal = new GrowableUint32();
    const firstToken = new GrowableUint32();
    const tokenTerms = new GrowableUint32();
    const tokenSurfaces = new GrowableUint32();
    const tokenStarts = new GrowableUint32();
    const tokenEnds = new GrowableUint32();
    const frequencies = new GrowingCounts();
    const capitals = new CapitalCounts();
    const titleTerms: Uint32Array[] = [];
    const headingTerms: Uint32Array[][] = [];

    articles.forEach((article, articleIndex) => {
      const language = LANGUAGES[article.language];
      const title = isFromText(article) ? [] : analyze(article.title, language);
      const headings = article.sections.map(({ heading }) => analyze(heading ?? '', language));
      titleTerms.push(this.#termIds(title));
      headingTerms.push(headings.map((heading) => this.#termIds(heading)));
      firstOrdinal.push(articleOf.length);
      for (const paragraph of article.paragraphs) {
        const ordinal = articleOf.length;
        articleOf.push(articleIndex);
        firstToken.push(tokenTerms.length);
        const tokens = analyze(paragraph.text, language);
        for (const token of tokens) {
          const term = this.terms.intern(token.term);
          tokenTerms.push(term);
          const surface = this.surfaces.intern(token.folded);
          tokenSurfaces.push(surface);
          capitals.count(surface, token.text);
          tokenStarts.push(token.start);
          tokenEnds.push(token.end);
          frequencies.count(term, ordinal);
        }
        this.#search.add({
          id: ordinal,
          text: joinTerms(tokens, language),
          title: joinTerms(title, language),
          heading: joinTerms(headings[paragraph.section] ?? [], language),
        });
      }
    });
    firstOrdinal.push(articleOf.length);
    firstToken.push(tokenTerms.length);

    this.size = articleOf.length;
    this.articleOf = articleOf.toArray();
    this.firstOrdinal = firstOrdinal.toArray();
    this.firstToken = firstToken.toArray();
    this.tokenTerms = tokenTerms.toArray();
    this.tokenSurfaces = tokenSurfaces.toArray();
    this.tokenStarts = tokenStarts.toArray();
    this.tokenEnds = tokenEnds.toArray();
    this.frequencies = frequencies.toArray(this.terms.size);
    this.capitals = capitals.toShares();
    this.titleTerms = titleTerms;
    this.headingTerms = headingTerms;
  }

  paragraphAt(ordinal: Ordinal): Paragraph | undefined {
    const article = this.articleOf[ordinal] ?? 0;
    return this.articles[article]?.paragraphs[ordinal - (this.firstOrdinal[article] ?? 0)];
  }

  /** Ordinal of paragraph `number` (from 1) of an article, or null when there is none. */
  ordinalOf(articleId: string, number: number): Ordinal | null {
    const article = this.#articleIndex.get(articleId) ?? -1;
    const ordinal = (this.firstOrdinal[article] ?? 0) + number - 1;
    return this.articleOf[ordinal] === article ? ordinal : null;
  }

  /** Ordinals of the paragraphs of the same section, nearest first, at most `CONTEXT_PARAGRAPHS`. */
  sectionOf(ordinal: Ordinal): Ordinal[] {
    const section = this.paragraphAt(ordinal)?.section;
    const article = this.articleOf[ordinal];
    const around: Ordinal[] = [ordinal];
    for (let step = 1; step <= CONTEXT_PARAGRAPHS / 2; step++) {
      for (const near of [ordinal - step, ordinal + step]) {
        if (this.articleOf[near] === article && this.paragraphAt(near)?.section === section) {
          around.push(near);
        }
      }
    }
    return around;
  }

  /** Number of paragraphs whose text holds `term`. */
  frequency(term: string): number {
    return this.frequencies[this.terms.idOf(term)] ?? 0;
  }

  /** Whether any paragraph, title or heading holds `term`. */
  has(term: string): boolean {
    return this.terms.idOf(term) >= 0;
  }

  /**
   * At most `limit` paragraphs that hold one of `terms`, best first. Rarest terms go first until the
   * postings budget is spent, so that the cost does not grow with how common the words are.
   */
  candidates(terms: readonly WeightedTerm[], limit: number): Candidate[] {
    const affordable: WeightedTerm[] = [];
    let postings = 0;
    for (const term of [...terms].sort((a, b) => this.frequency(a.term) - this.frequency(b.term))) {
      postings += this.frequency(term.term);
      if (affordable.length > 0 && postings > POSTINGS_BUDGET) break;
      affordable.push(term);
    }
    if (affordable.length === 0) return [];
    const weights = new Map(affordable.map(({ term, weight }) => [term, weight]));
    return this.#search
      .search([...weights.keys()].join(' '), {
        boost: { title: TITLE_BOOST, heading: HEADING_BOOST },
        boostTerm: (term) => weights.get(term) ?? 1,
      })
      .map((hit) => ({ ordinal: hit.id as Ordinal, score: hit.score / hit.queryTerms.length }))
      .sort((a, b) => b.score - a.score || a.ordinal - b.ordinal)
      .slice(0, limit);
  }

  /** Indexed terms within a small edit distance of `term`, nearest first. */
  similarTerms(term: string, maxDistance: number): string[] {
    const matched = new Set<string>();
    for (const hit of this.#search.search(term, { fuzzy: maxDistance, maxFuzzy: maxDistance })) {
      for (const found of hit.terms) matched.add(found);
    }
    return [...matched];
  }

  /** Whether the articles write this word with a capital most of the time. */
  isName(surface: number): boolean {
    return (this.capitals[surface] ?? 0) >= NAME_SHARE;
  }

  #termIds(tokens: readonly AnalyzedToken[]): Uint32Array {
    return Uint32Array.from(tokens, (token) => this.terms.intern(token.term));
  }
}

/** Whether the title only repeats the text's own beginning and so tells nothing more. */
function isFromText(article: Article): boolean {
  return article.paragraphs[0]?.text.includes(article.title) ?? false;
}

function joinTerms(tokens: readonly AnalyzedToken[], language: Language): string {
  return tokens
    .filter((token) => !isStopWord(token, language))
    .map((token) => token.term)
    .join(' ');
}

/** Counts, for each term, the paragraphs that hold it; paragraphs must come in order. */
class GrowingCounts {
  readonly #counts: number[] = [];
  readonly #lastSeen: number[] = [];

  count(term: number, ordinal: Ordinal): void {
    if (this.#lastSeen[term] === ordinal) return;
    this.#lastSeen[term] = ordinal;
    this.#counts[term] = (this.#counts[term] ?? 0) + 1;
  }

  toArray(length: number): Uint32Array {
    return Uint32Array.from({ length }, (_, term) => this.#counts[term] ?? 0);
  }
}

/** How often each surface begins with a capital. */
class CapitalCounts {
  readonly #all: number[] = [];
  readonly #capital: number[] = [];

  count(surface: number, text: string): void {
    this.#all[surface] = (this.#all[surface] ?? 0) + 1;
    if (STARTS_CAPITAL.test(text)) this.#capital[surface] = (this.#capital[surface] ?? 0) + 1;
  }

  toShares(): Uint8Array {
    return Uint8Array.from(this.#all, (all, surface) =>
      Math.round((255 * (this.#capital[surface] ?? 0)) / all),
    );
  }
}

const STARTS_CAPITAL = /^\p{Lu}/u;
