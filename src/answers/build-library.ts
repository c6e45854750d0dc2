import type { Corpus } from '../corpus/read-corpus.js';
import { findFacts } from '../facts/find-facts.js';
import { buildOfficeDirectory } from '../facts/office-directory.js';
import { buildPersonDirectory } from '../facts/person-directory.js';
import { ParagraphIndex } from '../search/paragraph-index.js';
import type { Library } from './library.js';
import { indexQuotations } from './quotation-index.js';

/** Analyzes and indexes a corpus. */
export function buildLibrary({ articles, report }: Corpus, builtAt: Date): Library {
  const facts = articles.map(findFacts);
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
