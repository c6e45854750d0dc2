import type { Article } from '../../corpus/article.js';
import type { Corpus } from '../../corpus/read-corpus.js';
import type { CorpusReport } from '../../corpus/report.js';
import { FactsCompactor } from '../../facts/compact-facts.js';
import type { Facts } from '../../facts/facts.js';
import { findFacts } from '../../facts/find-facts.js';
import { buildOfficeDirectory } from '../../facts/people/office-directory.js';
import { buildPersonDirectory } from '../../facts/people/person-directory.js';
import { type ArticleWords, readWords } from '../../search/article-words.js';
import { IndexBuilder } from '../../search/index-builder.js';
import type { Library } from './library.js';
import { indexQuotations } from './quotation-index.js';

/** What is found in one article by itself: it depends on no other. */
export interface Analysis {
  readonly facts: readonly Facts[];
  readonly words: ArticleWords;
}

/** Finds the facts and words of an article: most of the time that building a library takes. */
export function analyze(article: Article): Analysis {
  return { facts: findFacts(article), words: readWords(article) };
}

/** Takes one article after the other, keeping only what a library needs. */
export class LibraryBuilder {
  readonly #articles: Article[] = [];
  readonly #facts: (readonly Facts[])[] = [];
  readonly #index = new IndexBuilder();
  readonly #compactor = new FactsCompactor();

  /** `analysis` is what `analyze` finds in the article. */
  add(article: Article, { facts, words }: Analysis): void {
    this.#articles.push(article);
    const texts = article.paragraphs.map(({ text }) => text);
    this.#facts.push(facts.map((found, at) => this.#compactor.compact(found, texts[at] ?? '')));
    this.#index.add(article, facts, words);
  }

  /** The library of all that was added; nothing may be added afterwards. */
  finish(report: CorpusReport, builtAt: Date): Library {
    const articles = this.#articles;
    const facts = this.#facts;
    const people = buildPersonDirectory(
      articles.map((article, index) => ({ article, facts: facts[index] ?? [] })),
    );
    return {
      articles,
      facts,
      index: this.#index.finish(),
      people,
      offices: buildOfficeDirectory(people),
      quotations: indexQuotations(articles, facts),
      report,
      builtAt,
    };
  }
}

/** The library of a corpus that has been read. */
export function buildLibrary({ articles, report }: Corpus, builtAt: Date): Library {
  const builder = new LibraryBuilder();
  for (const article of articles) builder.add(article, analyze(article));
  return builder.finish(report, builtAt);
}
