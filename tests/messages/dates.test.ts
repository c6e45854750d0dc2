import { expect, test } from 'vitest';
import { MESSAGES } from '../../src/messages/catalogue.js';
import { formatDate } from '../../src/messages/dates.js';

test.each([
  ['2023-03-04', '4 March 2023', '4 Mar 2023', '4 Maret 2023'],
  ['2023-08-17', '17 August 2023', '17 Aug 2023', '17 Agustus 2023'],
  ['2023-12', 'December 2023', 'Dec 2023', 'Desember 2023'],
  ['1951', '1951', '1951', '1951'],
  [
    '2023-05-01/2023-05-31',
    '1 May 2023–31 May 2023',
    '1 May 2023–31 May 2023',
    '1 Mei 2023–31 Mei 2023',
  ],
  ['2023-13-01', '2023-13-01', '2023-13-01', '2023-13-01'],
  ['tomorrow', 'tomorrow', 'tomorrow', 'tomorrow'],
])('%s', (value, long, short, indonesian) => {
  expect(formatDate(value, MESSAGES.en)).toBe(long);
  expect(formatDate(value, MESSAGES.en, 'short')).toBe(short);
  expect(formatDate(value, MESSAGES.id)).toBe(indonesian);
});
