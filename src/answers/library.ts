/** Everything that can be asked about: articles, their facts and the index. Built once, never changed. */
import type { Article } from '../corpus/article.js';
import type { CorpusReport } from '../corpus/report.js';
import type { Facts } from '../facts/facts.js';
import type { ParagraphIndex } from '../search/paragraph-index.js';

export interface Library {
  readonly articles: readonly Article[];
  /** `facts[a][p]` belongs to `articles[a].paragraphs[p]`. */
  readonly facts: readonly (readonly Facts[])[];
  readonly index: ParagraphIndex;
  readonly report: CorpusReport;
  readonly builtAt: Date;
}
