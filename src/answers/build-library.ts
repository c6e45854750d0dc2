import type { Article } from '../corpus/article.js';
import type { Corpus } from '../corpus/read-corpus.js';
import type { Facts } from '../facts/facts.js';
import { findFacts } from '../facts/find-facts.js';
import { buildOfficeDirectory } from '../facts/office-directory.js';
import { buildPersonDirectory } from '../facts/person-directory.js';
import { type ArticleWords, readWords } from '../search/article-words.js';
import { ParagraphIndex } from '../search/paragraph-index.js';
import type { Library } from './library.js';
import { indexQuotations } from './quotation-index.js';

/** What is found in one article by itself: it hangs on no other. */
export interface Analysis {
  readonly facts: readonly Facts[];
  readonly words: ArticleWords;
}

export function analyze(article: Article): Analysis {
  return { facts: findFacts(article), words: readWords(article) };
}

/** Indexes a corpus; `analysisOf` gives what `analyze` finds in an article. */
export function buildLibrary(
  { articles, report }: Corpus,
  builtAt: Date,
  analysisOf: (article: Article) => Analysis = analyze,
): Library {
  const words: ArticleWords[] = [];
  const facts = articles.map((article) => {
    const analysis = analysisOf(article);
    words.push(analysis.words);
    return analysis.facts;
  });
  // Each is let go once it is indexed: together they are as large as the index itself.
  words.reverse();
  const wordsOf = (article: Article) => words.pop() ?? readWords(article);
  const people = buildPersonDirectory(
    articles.map((article, index) => ({ article, facts: facts[index] ?? [] })),
  );
  return {
    articles,
    facts,
    index: new ParagraphIndex(articles, facts, wordsOf),
    people,
    offices: buildOfficeDirectory(people),
    quotations: indexQuotations(articles, facts),
    report,
    builtAt,
  };
}
