/** Dates in the reader's language, from the values Kutip keeps: `2024-07-23`, `2024-07`, `1951`. */
import type { Messages } from './messages.js';

const DATE = /^(\d{1,4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * `2024-07-28` → `28 July 2024` (`short`: `28 Jul 2024`), `2024-07` → `July 2024`, an interval with
 * a dash between its ends. A value of another form is given back unchanged.
 */
export function formatDate(
  value: string,
  messages: Messages,
  form: 'long' | 'short' = 'long',
): string {
  return value
    .split('/')
    .map((end) => formatOne(end, messages, form))
    .join('–');
}

function formatOne(value: string, messages: Messages, form: 'long' | 'short'): string {
  const [, year, month, day] = DATE.exec(value) ?? [];
  if (year === undefined) return value;
  if (month === undefined) return year;
  const name = messages.months[Number(month) - 1];
  if (name === undefined) return value;
  const words = [form === 'short' ? name.slice(0, 3) : name, year];
  if (day !== undefined) words.unshift(String(Number(day)));
  return words.join(' ');
}
