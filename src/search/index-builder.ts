/** Articles → index, one after the other: what was found in an article can be let go once it is added. */
import type { Article } from '../corpus/article.js';
import type { Facts } from '../facts/facts.js';
import { LANGUAGES } from '../language/languages.js';
import {
  type ArticleWords,
  isCapitalToken,
  isStopToken,
  PARAGRAPH_FIELDS,
  wordOf,
} from './article-words.js';
import { kindsOf } from './fact-kinds.js';
import { GrowableUint32 } from './growable.js';
import { Lexicon } from './lexicon.js';
import { narrow } from './narrow.js';
import { ParagraphIndex } from './paragraph-index.js';
import { PostingsBuilder } from './postings.js';
import { CapitalCounts, ParagraphCounts } from './word-counts.js';

export class IndexBuilder {
  readonly #articles: Article[] = [];
  readonly #lexicon = new Lexicon();
  readonly #articleOf = new GrowableUint32();
  readonly #firstOrdinal = new GrowableUint32();
  readonly #firstToken = new GrowableUint32();
  readonly #tokenTerms = new GrowableUint32();
  readonly #tokenSurfaces = new GrowableUint32();
  readonly #tokenStarts = new GrowableUint32();
  readonly #tokenLengths = new GrowableUint32();
  readonly #topicStart = new GrowableUint32();
  readonly #topicEnd = new GrowableUint32();
  readonly #factKinds = new GrowableUint32();
  readonly #sectionNumbers = new GrowableUint32();
  readonly #headingTerms = new GrowableUint32();
  readonly #firstHeadingTerm = new GrowableUint32();
  readonly #frequencies = new ParagraphCounts();
  readonly #capitals = new CapitalCounts();
  readonly #postings = new PostingsBuilder();

  /** `facts[p]` belongs to `article.paragraphs[p]`, and `words` are what `readWords` finds. */
  add(article: Article, facts: readonly Facts[], found: ArticleWords): void {
    const language = LANGUAGES[article.language];
    const { surfaces } = this.#lexicon;
    const firstSection = this.#firstHeadingTerm.length;
    const termOf = (surface: number) => this.#lexicon.termOf(surface, language);
    const headings = found.headings.map((heading) =>
      heading.map((word) => termOf(surfaces.intern(word))),
    );
    for (const heading of headings) {
      this.#firstHeadingTerm.push(this.#headingTerms.length);
      for (const term of heading) this.#headingTerms.push(term);
    }
    const wordSurfaces = Uint32Array.from(found.words, (word) => surfaces.intern(word));
    const wordTerms = Uint32Array.from(wordSurfaces, termOf);
    this.#firstOrdinal.push(this.#articleOf.length);
    let at = 0;
    article.paragraphs.forEach(({ section }, number) => {
      const ordinal = this.#articleOf.length;
      const field = number * PARAGRAPH_FIELDS;
      this.#articleOf.push(this.#articles.length);
      this.#sectionNumbers.push(firstSection + section);
      this.#firstToken.push(this.#tokenTerms.length);
      this.#topicStart.push(found.paragraphs[field + 1] ?? 0);
      this.#topicEnd.push(found.paragraphs[field + 2] ?? 0);
      const own = facts[number];
      this.#factKinds.push(own ? kindsOf(own) : 0);
      for (const term of headings[section] ?? []) this.#postings.count(term);
      for (const end = at + (found.paragraphs[field] ?? 0); at < end; at++) {
        const token = found.tokens[at] ?? 0;
        const surface = wordSurfaces[wordOf(token)] ?? 0;
        const term = wordTerms[wordOf(token)] ?? 0;
        const start = found.starts[at] ?? 0;
        this.#tokenTerms.push(term);
        this.#tokenSurfaces.push(surface);
        this.#tokenStarts.push(start);
        this.#tokenLengths.push((found.ends[at] ?? 0) - start);
        this.#capitals.count(surface, isCapitalToken(token));
        this.#frequencies.count(term, ordinal);
        if (!isStopToken(token)) this.#postings.count(term);
      }
      this.#postings.endParagraph(ordinal);
    });
    this.#articles.push(article);
  }

  /** The index over all that was added; nothing may be added afterwards. */
  finish(): ParagraphIndex {
    this.#firstOrdinal.push(this.#articleOf.length);
    this.#firstToken.push(this.#tokenTerms.length);
    this.#firstHeadingTerm.push(this.#headingTerms.length);
    const { terms, surfaces } = this.#lexicon;
    return new ParagraphIndex({
      articles: this.#articles,
      terms,
      surfaces,
      frequencies: this.#frequencies.toArray(terms.size),
      capitals: this.#capitals.toShares(),
      articleOf: this.#articleOf.toArray(),
      firstOrdinal: this.#firstOrdinal.toArray(),
      firstToken: this.#firstToken.toArray(),
      tokenTerms: this.#tokenTerms.toArray(),
      tokenSurfaces: this.#tokenSurfaces.toArray(),
      tokenStarts: narrow(this.#tokenStarts.toArray()),
      tokenLengths: narrow(this.#tokenLengths.toArray()),
      topicStart: narrow(this.#topicStart.toArray()),
      topicEnd: narrow(this.#topicEnd.toArray()),
      factKinds: new Uint8Array(this.#factKinds.toArray()),
      sectionNumbers: this.#sectionNumbers.toArray(),
      headingTerms: this.#headingTerms.toArray(),
      firstHeadingTerm: this.#firstHeadingTerm.toArray(),
      postings: this.#postings.build(terms.size),
    });
  }
}
