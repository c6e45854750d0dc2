import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  daysInMonth,
  formatDay,
  fromDay,
  mondayOf,
  parseDay,
  toDay,
  weekdayOf,
} from '../../../src/facts/dates/calendar.js';

test.each([
  [2024, 2, 29, '2024-02-29'],
  [622, 7, 16, '0622-07-16'],
  [1, 1, 1, '0001-01-01'],
  [50, 12, 31, '0050-12-31'],
  [1970, 1, 1, '1970-01-01'],
])('%d-%d-%d is written %s', (year, month, day, written) => {
  const found = toDay(year, month, day);
  expect(found === null ? null : formatDay(found)).toBe(written);
});

test.each([
  [2023, 2, 29],
  [2024, 4, 31],
  [2024, 13, 1],
  [0, 1, 1],
  [10_000, 1, 1],
])('there is no day %d-%d-%d', (year, month, day) => {
  expect(toDay(year, month, day)).toBeNull();
});

describe('weeks', () => {
  test.each([
    ['2024-07-23', 2, '2024-07-22'],
    ['2024-07-28', 0, '2024-07-22'],
    ['1969-12-31', 3, '1969-12-29'],
    ['1945-08-17', 5, '1945-08-13'],
  ])('%s has weekday %d in the week of %s', (written, weekday, monday) => {
    const day = parseDay(written) ?? Number.NaN;
    expect(weekdayOf(day)).toBe(weekday);
    expect(formatDay(mondayOf(day))).toBe(monday);
  });
});

test('every day is read back as it was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => {
      const { year, month, day: ofMonth } = fromDay(day);
      expect(toDay(year, month, ofMonth)).toBe(day);
      expect(parseDay(formatDay(day))).toBe(day);
      expect(ofMonth).toBeLessThanOrEqual(daysInMonth(year, month));
    }),
  );
});

test.each([[null], ['2024'], ['2024-02-30'], ['kemarin']])('%s is no day', (written) => {
  expect(parseDay(written)).toBeNull();
});
