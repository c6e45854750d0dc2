/** Dates in the reader's language, from the values Kutip keeps: `2024-07-23`, `2024-07`, `1951`. */
import type { Messages } from './messages.js';

const DATE = /^(\d{1,4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * `2024-07-28` → `28 July 2024` (`short`: `28 Jul 2024`), `2024-07` → `July 2024`, an interval with
 * a dash between its ends, which share what they have in common: `21–31 July 2024`,
 * `May–July 2024`; whole months and years are named without days, as `1401–1500`. A value of
 * another form is given back unchanged.
 */
export function formatDate(
  value: string,
  messages: Messages,
  form: 'long' | 'short' = 'long',
): string {
  const [first = '', last] = value.split('/');
  if (last === undefined) return formatOne(first, messages, form);
  const ends = wholeUnits(first, last);
  const [from, to] = ends.map((end) => formatOne(end, messages, form)) as [string, string];
  return from === to ? to : `${withoutShared(from, to)}–${to}`;
}

/** The ends by months or years, when the interval begins with one and ends with one. */
function wholeUnits(first: string, last: string): readonly [string, string] {
  const [, firstYear = '', firstMonth, firstDay] = DATE.exec(first) ?? [];
  const [, lastYear = '', lastMonth, lastDay] = DATE.exec(last) ?? [];
  const daysInLast = new Date(Date.UTC(Number(lastYear), Number(lastMonth), 0)).getUTCDate();
  if (firstDay !== '01' || Number(lastDay) !== daysInLast) return [first, last];
  if (firstMonth === '01' && lastMonth === '12') return [firstYear, lastYear];
  return [`${firstYear}-${firstMonth}`, `${lastYear}-${lastMonth}`];
}

/** `21 July 2024` before `31 July 2024` → `21`. A year alone is kept: `1401`. */
function withoutShared(from: string, to: string): string {
  const words = from.split(' ');
  const others = to.split(' ');
  while (words.length > 1 && words.length === others.length && words.at(-1) === others.at(-1)) {
    words.pop();
    others.pop();
  }
  return words.join(' ');
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
