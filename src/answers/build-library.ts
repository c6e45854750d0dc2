import type { Corpus } from '../corpus/read-corpus.js';
import { findFacts } from '../facts/find-facts.js';
import { buildPersonDirectory } from '../facts/person-directory.js';
import { ParagraphIndex } from '../search/paragraph-index.js';
import type { Library } from './library.js';
import { indexQuotations } from './quotation-index.js';

/** Analyzes and indexes a corpus. */
export function buildLibrary({ articles, report }: Corpus, builtAt: Date): Library {
  const facts = articles.map(findFacts);
  return {
    articles,
    facts,
    index: new ParagraphIndex(articles),
    people: buildPersonDirectory(
      articles.map((article, index) => ({ article, facts: facts[index] ?? [] })),
    ),
    quotations: indexQuotations(articles, facts),
    report,
    builtAt,
  };
}
