import type { Article } from '../corpus/article.js';
import type { PersonMention, Quotation } from './facts.js';

/** Direct and indirect speech with its speakers; `result[i]` belongs to `article.paragraphs[i]`. */
export function findQuotations(
  article: Article,
  _people: readonly (readonly PersonMention[])[],
): Quotation[][] {
  return article.paragraphs.map(() => []);
}
