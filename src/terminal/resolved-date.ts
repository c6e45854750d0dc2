/** What a written date means, beside it and never instead of it. */
import { MESSAGES } from '../messages/catalogue.js';
import { formatDate } from '../messages/dates.js';
import type { Messages } from '../messages/messages.js';
import { clean } from './clean.js';

/** ` = 28 July 2024`, or empty when the article writes all of it out in a language Kutip speaks. */
export function resolvedDate(label: string, value: string, messages: Messages): string {
  const written = new Set(wordsOf(label));
  const isWrittenOut = Object.values(MESSAGES).some((texts) =>
    wordsOf(formatDate(value, texts)).every((word) => written.has(word)),
  );
  return isWrittenOut ? '' : ` = ${clean(formatDate(value, messages))}`;
}

/** Lower-case words and numbers, without what stands between them. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
