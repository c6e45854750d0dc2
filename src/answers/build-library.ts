import type { Article } from '../corpus/article.js';
import type { Corpus } from '../corpus/read-corpus.js';
import { findFacts } from '../facts/find-facts.js';
import { buildOfficeDirectory } from '../facts/office-directory.js';
import { buildPersonDirectory } from '../facts/person-directory.js';
import { ParagraphIndex } from '../search/paragraph-index.js';
import type { Library } from './library.js';
import { indexQuotations } from './quotation-index.js';

/** Analyzes and indexes a corpus; `onAnalyzed` is told of each article. */
export function buildLibrary(
  { articles, report }: Corpus,
  builtAt: Date,
  onAnalyzed: (article: Article) => void = () => {},
): Library {
  const facts = articles.map((article) => {
    const found = findFacts(article);
    onAnalyzed(article);
    return found;
  });
  const people = buildPersonDirectory(
    articles.map((article, index) => ({ article, facts: facts[index] ?? [] })),
  );
  return {
    articles,
    facts,
    index: new ParagraphIndex(articles, facts),
    people,
    offices: buildOfficeDirectory(people),
    quotations: indexQuotations(articles, facts),
    report,
    builtAt,
  };
}
