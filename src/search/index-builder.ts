/**
 * Articles → index, one after the other: what was found in an article can be released once it is
 * added.
 */
import type { Article } from '../corpus/article.js';
import type { Facts } from '../facts/facts.js';
import type { LanguageCode } from '../language/language.js';
import { LANGUAGES } from '../language/languages.js';
import { AcronymTable } from './acronym-table.js';
import {
  type ArticleWords,
  isStopToken,
  marksOf,
  PARAGRAPH_FIELDS,
  wordOf,
} from './article-words.js';
import { kindsOf } from './fact-kinds.js';
import { Growable } from './growable.js';
import { Lexicon } from './lexicon.js';
import { type IndexParts, ParagraphIndex } from './paragraph-index.js';
import { buildPostings, type EachTerm } from './postings.js';
import { capitalShares, countParagraphs } from './word-counts.js';

/** Takes articles; `finish` gives the index of all. */
export class IndexBuilder {
  readonly #articles: Article[] = [];
  readonly #lexicon = new Lexicon();
  readonly #acronyms = new Map<LanguageCode, AcronymTable>();
  readonly #articleOf = new Growable(Uint32Array);
  readonly #firstOrdinal = new Growable(Uint32Array);
  readonly #firstToken = new Growable(Uint32Array);
  readonly #tokenSurfaces = new Growable(Uint32Array);
  /** Two bytes are enough: no paragraph is longer than `MAX_SENTENCE` of the corpus. */
  readonly #tokenStarts = new Growable(Uint16Array);
  readonly #tokenLengths = new Growable(Uint16Array);
  readonly #topicStart = new Growable(Uint16Array);
  readonly #topicEnd = new Growable(Uint16Array);
  readonly #tokenMarks = new Growable(Uint8Array);
  readonly #factKinds = new Growable(Uint8Array);
  readonly #sectionNumbers = new Growable(Uint32Array);
  readonly #headingTerms = new Growable(Uint32Array);
  readonly #firstHeadingTerm = new Growable(Uint32Array);
  /** The vocabulary of the last article, and the surface of each word of it that was needed. */
  #vocabulary: readonly string[] = [];
  #surfaces = new Int32Array(0);

  /** `facts[p]` belongs to `article.paragraphs[p]`, and `words` are those that `readWords` finds. */
  add(article: Article, facts: readonly Facts[], found: ArticleWords): void {
    const language = LANGUAGES[article.language];
    const { surfaces } = this.#lexicon;
    const firstSection = this.#firstHeadingTerm.length;
    const termOf = (surface: number) => this.#lexicon.termOf(surface, language);
    for (const heading of found.headings) {
      this.#firstHeadingTerm.push(this.#headingTerms.length);
      for (const word of heading) this.#headingTerms.push(termOf(surfaces.intern(word)));
    }
    this.#firstOrdinal.push(this.#articleOf.length);
    let end = this.#tokenSurfaces.length;
    article.paragraphs.forEach(({ section }, number) => {
      const field = number * PARAGRAPH_FIELDS;
      const own = facts[number];
      this.#articleOf.push(this.#articles.length);
      this.#sectionNumbers.push(firstSection + section);
      this.#firstToken.push(end);
      end += found.paragraphs[field] ?? 0;
      this.#topicStart.push(found.paragraphs[field + 1] ?? 0);
      this.#topicEnd.push(found.paragraphs[field + 2] ?? 0);
      this.#factKinds.push(own ? kindsOf(own) : 0);
    });
    this.#addTokens(found);
    const acronyms = this.#acronyms.get(language.code) ?? new AcronymTable();
    this.#acronyms.set(language.code, acronyms);
    for (const acronym of found.acronyms) acronyms.add(acronym);
    this.#articles.push(article);
  }

  #addTokens({ vocabulary, tokens, starts, lengths }: ArticleWords): void {
    if (vocabulary !== this.#vocabulary) {
      this.#vocabulary = vocabulary;
      this.#surfaces = new Int32Array(vocabulary.length).fill(UNSEEN);
    }
    const known = this.#surfaces;
    // Only the words of this article: others of the vocabulary may be of articles that were left out.
    for (const token of tokens) {
      const word = wordOf(token);
      let surface = known[word] ?? UNSEEN;
      if (surface === UNSEEN) {
        surface = this.#lexicon.surfaces.intern(vocabulary[word] ?? '');
        known[word] = surface;
      }
      this.#tokenSurfaces.push(surface);
      this.#tokenMarks.push(marksOf(token));
    }
    this.#tokenStarts.append(starts);
    this.#tokenLengths.append(lengths);
  }

  /** The index of everything added; nothing may be added afterwards. */
  finish(): ParagraphIndex {
    this.#firstOrdinal.push(this.#articleOf.length);
    this.#firstToken.push(this.#tokenSurfaces.length);
    this.#firstHeadingTerm.push(this.#headingTerms.length);
    const { terms, surfaces } = this.#lexicon;
    const articleOf = this.#articleOf.take();
    const places = {
      firstOrdinal: this.#firstOrdinal.take(),
      firstToken: this.#firstToken.take(),
      sectionNumbers: this.#sectionNumbers.take(),
      headingTerms: this.#headingTerms.take(),
      firstHeadingTerm: this.#firstHeadingTerm.take(),
    };
    const tokenSurfaces = this.#tokenSurfaces.take();
    const tokenTerms = this.#termsOf(tokenSurfaces, places);
    const tokenMarks = this.#tokenMarks.take();
    const eachTerm = searched(tokenTerms, tokenMarks, places);
    return new ParagraphIndex({
      ...places,
      articles: this.#articles,
      acronyms: this.#acronyms,
      terms,
      surfaces,
      frequencies: countParagraphs(tokenTerms, places.firstToken, terms.size),
      capitals: capitalShares(tokenSurfaces, tokenMarks, surfaces.size),
      articleOf,
      tokenTerms,
      tokenSurfaces,
      tokenStarts: this.#tokenStarts.take(),
      tokenLengths: this.#tokenLengths.take(),
      topicStart: this.#topicStart.take(),
      topicEnd: this.#topicEnd.take(),
      factKinds: this.#factKinds.take(),
      postings: buildPostings(articleOf.length, terms.size, eachTerm),
    });
  }

  /** The term of each token, which depends on the language of its article. */
  #termsOf(surfaces: Uint32Array, { firstOrdinal, firstToken }: Places): Uint32Array {
    const terms = new Uint32Array(surfaces.length);
    this.#articles.forEach((article, index) => {
      const language = LANGUAGES[article.language];
      const end = firstToken[firstOrdinal[index + 1] ?? 0] ?? 0;
      for (let at = firstToken[firstOrdinal[index] ?? 0] ?? 0; at < end; at++) {
        terms[at] = this.#lexicon.termOf(surfaces[at] ?? 0, language);
      }
    });
    return terms;
  }
}

const UNSEEN = -1;

type Places = Pick<
  IndexParts,
  'firstOrdinal' | 'firstToken' | 'sectionNumbers' | 'headingTerms' | 'firstHeadingTerm'
>;

/** A paragraph is found by its own words and by those of its title and heading, without stop words. */
function searched(tokenTerms: Uint32Array, tokenMarks: Uint8Array, places: Places): EachTerm {
  const { firstToken, sectionNumbers, headingTerms, firstHeadingTerm } = places;
  return (ordinal, take) => {
    const section = sectionNumbers[ordinal] ?? 0;
    const endOfHeading = firstHeadingTerm[section + 1] ?? 0;
    for (let at = firstHeadingTerm[section] ?? 0; at < endOfHeading; at++) {
      take(headingTerms[at] ?? 0);
    }
    const end = firstToken[ordinal + 1] ?? 0;
    for (let at = firstToken[ordinal] ?? 0; at < end; at++) {
      if (!isStopToken(tokenMarks[at] ?? 0)) take(tokenTerms[at] ?? 0);
    }
  };
}
