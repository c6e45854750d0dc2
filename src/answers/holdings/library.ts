/** Everything that can be asked about. A value: built once, never changed, replaced as a whole. */
import type { Article } from '../../corpus/article.js';
import type { CorpusReport } from '../../corpus/report.js';
import type { Facts } from '../../facts/facts.js';
import type { OfficeDirectory } from '../../facts/people/office-directory.js';
import type { PersonDirectory } from '../../facts/people/person-directory.js';
import type { ParagraphIndex } from '../../search/paragraph-index.js';
import type { QuotationIndex } from './quotation-index.js';

/** The articles with all that was found in them. */
export interface Library {
  readonly articles: readonly Article[];
  /** `facts[a][p]` belongs to `articles[a].paragraphs[p]`. */
  readonly facts: readonly (readonly Facts[])[];
  readonly index: ParagraphIndex;
  readonly people: PersonDirectory;
  readonly offices: OfficeDirectory;
  readonly quotations: QuotationIndex;
  readonly report: CorpusReport;
  readonly builtAt: Date;
}
