import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stem } from '../../../src/language/id/stemmer.js';

const stems = (words: string) => new Set(words.split(' ').map(stem));

describe('the forms of a word meet', () => {
  test.each([
    'bertemu pertemuan menemui ditemui pertemuannya',
    'menemukan ditemukan penemuan penemu',
    'menandatangani ditandatangani penandatanganan',
    'meresmikan diresmikan peresmian resmi',
    'mengirim dikirim pengiriman mengirimkan kiriman',
    'menangkap ditangkap penangkapan tangkapan tertangkap',
    'menikah dinikahi pernikahan pernikahannya',
    'memimpin dipimpin pimpinan pemimpin kepemimpinan',
    'memenangkan dimenangkan pemenang kemenangan',
    'mengklaim diklaim klaim',
    'mempengaruhi memengaruhi dipengaruhi pengaruh',
    'mengebom pengeboman dibom bom',
    'perundingan berunding dirundingkan',
    'bekerja pekerja mengerjakan dikerjakan pekerjaan',
    'meneliti diteliti peneliti penelitian',
    'menolong tolong pertolongan penolong',
    'setinggi tinggi ketinggian tertinggi tingginya',
    'sepanjang panjang panjangnya',
  ])('%s', (words) => {
    expect([...stems(words)]).toHaveLength(1);
  });

  test('also of words no table knows', () => {
    expect(stems('menabuh ditabuh penabuh')).toEqual(new Set(['tabuh']));
  });
});

describe('words of different meaning stay apart', () => {
  test.each([
    'bertemu menemukan',
    'selatan selat',
    'ketua tua',
    'masalah masa',
    'perdana dana',
    'penghargaan harga',
    'pemerintah perintah',
    'meninggal tinggal',
    'penyakit sakit',
    'menara tara',
  ])('%s', (words) => {
    expect([...stems(words)]).toHaveLength(2);
  });
});

test('any text has a stem, the same each time, never empty', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^(?:men|pe|di)?[a-z]{1,30}$/)), (word) => {
      const found = stem(word);
      expect(stem(word)).toBe(found);
      if (word !== '') expect(found).not.toBe('');
    }),
  );
});

test('a word of a hundred thousand letters is its own stem', () => {
  const long = `men${'a'.repeat(100_000)}`;
  expect(stem(long)).toBe(long);
});
