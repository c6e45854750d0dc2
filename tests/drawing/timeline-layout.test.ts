import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type EventTexts,
  layOutTimeline,
  precisionOf,
  yearsBetween,
} from '../../src/drawing/timeline-layout.js';
import { monospace } from './monospace.js';

const part = { size: 40, line: 50, measure: (text: string) => monospace(text) * 0.5 };
const ROOM = {
  dateWidth: 240,
  labelWidth: 700,
  height: 1400,
  rows: 8,
  date: part,
  written: part,
  label: part,
  source: part,
  gap: 40,
};

const event = (value: string | null, label = 'Air naik'): EventTexts => ({
  date: value ?? 'segera',
  written: null,
  label,
  source: 'Kabar Kota',
  value,
});

test.each([
  ['2024-07-23', 'day'],
  ['2024-07', 'month'],
  ['1951', 'year'],
  ['2024-05-01/2024-05-31', 'span'],
  ['1950/1959', 'span'],
  ['besok', 'unknown'],
  [null, 'unknown'],
])('%s is known to the %s', (value, precision) => {
  expect(precisionOf(value)).toBe(precision);
});

test.each([
  ['1954', '2024-03', 69.2],
  ['2024-03', '1954', 69.2],
  ['2024-07-02', '2024-07-03', 0],
  ['2024', '2024-07-03', 0],
  ['1950/1959', '1960', 0],
  ['2024', null, null],
])('between %s and %s lie %s years at least', (one, other, years) => {
  const between = yearsBetween(one, other);
  if (years === null) expect(between).toBeNull();
  else expect(between).toBeCloseTo(years, 1);
});

test('a rail is broken where years are left out and whole within a month', () => {
  const [page = []] = layOutTimeline(
    ['1954', '2024-07-02', '2024-07-03', null].map((value) => event(value)),
    ROOM,
  ).pages;
  expect(page.map((row) => row.longGap)).toEqual([true, false, false, false]);
  expect(page.map((row) => row.knownGap)).toEqual([true, true, false, false]);
});

test('eight short events share a picture; ten are spread evenly over two', () => {
  const sizes = (count: number) =>
    layOutTimeline(
      Array.from({ length: count }, () => event('2024')),
      ROOM,
    ).pages.map((page) => page.length);
  expect(sizes(8)).toEqual([8]);
  expect(sizes(10)).toEqual([5, 5]);
});

test('every event is on a picture, in order, or is counted', () => {
  fc.assert(
    fc.property(fc.array(fc.lorem({ maxCount: 40 }), { maxLength: 70 }), (labels) => {
      const events = labels.map((label, index) => event(String(1900 + index), label));
      const { pages, left } = layOutTimeline(events, ROOM);
      const dates = pages.flat().map((row) => row.date.join(''));
      expect(pages.length).toBeLessThanOrEqual(5);
      expect(dates.length + left).toBe(events.length);
      expect(dates).toEqual(events.slice(0, dates.length).map(({ date }) => date));
      for (const page of pages) expect(page.length).toBeLessThanOrEqual(8);
    }),
    { numRuns: 50 },
  );
});
