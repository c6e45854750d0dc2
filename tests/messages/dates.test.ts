import { expect, test } from 'vitest';
import { MESSAGES } from '../../src/messages/catalog.js';
import { formatDate } from '../../src/messages/dates.js';

test.each([
  ['2023-03-04', '4 March 2023', '4 Mar 2023', '4 Maret 2023'],
  ['2023-08-17', '17 August 2023', '17 Aug 2023', '17 Agustus 2023'],
  ['2023-12', 'December 2023', 'Dec 2023', 'Desember 2023'],
  ['1951', '1951', '1951', '1951'],
  ['2023-05-01/2023-05-31', 'May 2023', 'May 2023', 'Mei 2023'],
  ['2023-05-21/2023-05-31', '21–31 May 2023', '21–31 May 2023', '21–31 Mei 2023'],
  ['2023-05-21/2023-06-03', '21 May–3 June 2023', '21 May–3 Jun 2023', '21 Mei–3 Juni 2023'],
  [
    '2023-12-30/2024-01-02',
    '30 December 2023–2 January 2024',
    '30 Dec 2023–2 Jan 2024',
    '30 Desember 2023–2 Januari 2024',
  ],
  ['2024-02-01/2024-03-31', 'February–March 2024', 'Feb–Mar 2024', 'Februari–Maret 2024'],
  ['1401-01-01/1500-12-31', '1401–1500', '1401–1500', '1401–1500'],
  ['2019-05/2019-07', 'May–July 2019', 'May–Jul 2019', 'Mei–Juli 2019'],
  ['1951/later', '1951–later', '1951–later', '1951–later'],
  ['2023-13-01', '2023-13-01', '2023-13-01', '2023-13-01'],
  ['tomorrow', 'tomorrow', 'tomorrow', 'tomorrow'],
])('a date in the words of its reader: %s', (value, long, short, indonesian) => {
  expect(formatDate(value, MESSAGES.en)).toBe(long);
  expect(formatDate(value, MESSAGES.en, 'short')).toBe(short);
  expect(formatDate(value, MESSAGES.id)).toBe(indonesian);
});
