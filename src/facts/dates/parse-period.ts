import { daysInMonth, parseDay, toDay } from './calendar.js';
import type { Period } from './resolve-date.js';

const VALUE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The days of a resolved value: `2024-07-28`, `2024-07`, `1951`, `2024-05-01/2024-05-31`; else null. */
export function parsePeriod(value: string): Period | null {
  const [from = '', to, ...more] = value.split('/');
  if (to !== undefined) {
    const [first, last] = [parseDay(from), parseDay(to)];
    if (first === null || last === null || more.length > 0 || last < first) return null;
    return { first, last, precision: 'interval' };
  }
  const [, year, month, day] = VALUE.exec(value) ?? [];
  if (year === undefined) return null;
  const first = toDay(Number(year), Number(month ?? 1), Number(day ?? 1));
  if (first === null) return null;
  if (day !== undefined) return { first, last: first, precision: 'day' };
  if (month !== undefined) {
    return {
      first,
      last: first + daysInMonth(Number(year), Number(month)) - 1,
      precision: 'month',
    };
  }
  const last = toDay(Number(year), 12, 31);
  return last === null ? null : { first, last, precision: 'year' };
}
