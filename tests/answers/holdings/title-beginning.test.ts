import { expect, test } from 'vitest';
import { titleBeginning } from '../../../src/answers/holdings/title-beginning.js';
import { LANGUAGES } from '../../../src/language/languages.js';

const { id, en } = LANGUAGES;

test.each([
  ['Pasar Ikan Dibuka', id, 'Pasar Ikan Dibuka'],
  [
    'Festival Layang-Layang Ditunda, Panitia Janjikan Tanggal Baru untuk Peserta',
    id,
    'Festival Layang-Layang Ditunda',
  ],
  [
    'Who Pays for the Dikes? A Town on the Marsh Looks for an Answer in the Sea',
    en,
    'Who Pays for the Dikes?',
  ],
  [
    'Nelayan Tanjung Sari Temukan Perahu Kuno Berumur Ratusan Tahun di Muara Sungai',
    id,
    'Nelayan Tanjung Sari Temukan Perahu Kuno Berumur Ratusan',
  ],
  [
    'Ferry operators and the harbor board to sign a new contract on Monday in Tolland',
    en,
    'Ferry operators and the harbor board to sign a new contract',
  ],
  ['x'.repeat(80), en, ''],
  [
    'Dua  Kapal   Karam di Selat Lembayung Setelah Dihantam Ombak Setinggi Enam Meter',
    id,
    'Dua  Kapal   Karam di Selat Lembayung',
  ],
])('as much of a title as reads as a whole: %s', (title, { stopWords }, beginning) => {
  expect(titleBeginning(title, 60, stopWords)).toBe(beginning);
});

test('any title is read in time that its length bounds', () => {
  expect(titleBeginning('- '.repeat(50_000), 60, en.stopWords).length).toBeLessThan(60);
});
