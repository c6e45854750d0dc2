/** What a written date means, beside it and never instead of it. */
import { formatDate } from '../messages/dates.js';
import type { Messages } from '../messages/messages.js';
import { isWrittenOut } from '../messages/written-out.js';
import { clean } from './clean.js';

/** ` = 28 July 2024`, or empty when the article writes all of it out in a language Kutip speaks. */
export function resolvedDate(label: string, value: string, messages: Messages): string {
  return isWrittenOut(label, value) ? '' : ` = ${clean(formatDate(value, messages))}`;
}
