/** Whether a date in an article says all by itself what it means. */
import { MESSAGES } from './catalog.js';
import { formatDate } from './dates.js';

/**
 * Day, month and year of `value` are in `label`, in a language Kutip speaks:
 * `Thursday, June 6, 2024`.
 */
export function isWrittenOut(label: string, value: string): boolean {
  const written = new Set(wordsOf(label));
  return Object.values(MESSAGES).some((messages) =>
    wordsOf(formatDate(value, messages)).every((word) => written.has(word)),
  );
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
