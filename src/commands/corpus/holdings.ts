/** How many articles there are. */
import type { LibrarySummary } from '../../answers/holdings/summary.js';
import type { LanguageCode } from '../../language/language.js';
import { MESSAGES } from '../../messages/catalog.js';

/** Articles, paragraphs and files, in one line. */
export function holdings(
  { articles, paragraphs, files }: LibrarySummary,
  locale: LanguageCode,
): string {
  return MESSAGES[locale].corpusAdmin.holdings(articles, paragraphs, files);
}
