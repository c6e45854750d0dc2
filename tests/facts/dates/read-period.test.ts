import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPeriod } from '../../../src/facts/dates/read-period.js';
import { formatPeriod } from '../../../src/facts/dates/resolve-date.js';

const read = (text: string) => {
  const period = readPeriod(text);
  return period && formatPeriod(period);
};

test.each([
  ['2024', '2024'],
  [' 2024-07 ', '2024-07'],
  ['07/2024', '2024-07'],
  ['7-2024', '2024-07'],
  ['2024-07-23', '2024-07-23'],
  ['23/7/2024', '2024-07-23'],
  ['23-7-2024', '2024-07-23'],
  ['23 Juli 2024', '2024-07-23'],
  ['23 July 2024', '2024-07-23'],
  ['July 23, 2024', '2024-07-23'],
  ['Juli 2024', '2024-07'],
  ['juli 2024', '2024-07'],
  ['July 2024', '2024-07'],
  ['tahun 2024', '2024'],
  ['1990-an', '1990-01-01/1999-12-31'],
  ['', null],
  ['2024-13', null],
  ['31/2/2024', null],
  ['kemarin', null],
  ['23 Juli', null],
  ['Juli 2024 di Bandung', null],
  ['sekali waktu', null],
])('a period as typed: %j → %s', (text, period) => {
  expect(read(text)).toBe(period);
});

test('property: whatever is typed is a period or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const period = readPeriod(text);
      if (period) expect(period.first).toBeLessThanOrEqual(period.last);
    }),
  );
});
