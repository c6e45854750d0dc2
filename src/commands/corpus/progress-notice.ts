/** How far the reading of the articles has come, in the reader's language. */
import type { Notice } from '../../answers/answer.js';
import type { LanguageCode } from '../../language/language.js';
import { MESSAGES } from '../../messages/catalog.js';
import type { Progress } from '../corpus-admin.js';

/** How far reading has come, as a notice of one line. */
export function progressNotice(progress: Progress | 'waiting', locale: LanguageCode): Notice {
  return { kind: 'notice', title: progressText(progress, locale), lines: [] };
}

function progressText(progress: Progress | 'waiting', locale: LanguageCode): string {
  const texts = MESSAGES[locale].corpusAdmin;
  if (progress === 'waiting') return texts.waiting;
  const { articles, paragraphs, share } = progress;
  return texts.reading(articles, paragraphs, Math.floor(100 * share));
}
