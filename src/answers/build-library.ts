import type { Corpus } from '../corpus/read-corpus.js';
import { findFacts } from '../facts/find-facts.js';
import { ParagraphIndex } from '../search/paragraph-index.js';
import type { Library } from './library.js';

/** Analyzes and indexes a corpus. */
export function buildLibrary(corpus: Corpus, builtAt: Date): Library {
  return {
    articles: corpus.articles,
    facts: corpus.articles.map(findFacts),
    index: new ParagraphIndex(corpus.articles),
    report: corpus.report,
    builtAt,
  };
}
