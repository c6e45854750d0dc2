import { describe, expect, test } from 'vitest';
import { findAcronyms } from '../../src/language/acronyms.js';
import { LANGUAGES } from '../../src/language/languages.js';

function acronyms(text: string, code: 'id' | 'en' = 'id'): string[] {
  return findAcronyms(text, LANGUAGES[code]).map(
    ({ short, long }) => `${short} = ${long.join(' ')}`,
  );
}

describe('an acronym that the text explains', () => {
  test.each<[string, 'id' | 'en', string]>([
    [
      'Kepala Badan Pengelola Dermaga dan Menara (BPDM) hadir.',
      'id',
      'bpdm = badan pengelola dermaga menara',
    ],
    ['Warga membawa kapal nelayan tua (KNT) ke darat.', 'id', 'knt = kapal nelayan tua'],
    [
      'Ketua Asosiasi Petani Garam (disingkat APG) itu setuju.',
      'id',
      'apg = asosiasi petani garam',
    ],
    [
      'Menurut Kementerian Laut Lepas (Kemenlaut), ikan berkurang.',
      'id',
      'kemenlaut = kementerian laut lepas',
    ],
    ['PBS (Persatuan Bakul Sayur) berunjuk rasa.', 'id', 'pbs = persatuan bakul sayur'],
    ['The Office of Harbour Safety (OHS) agreed.', 'en', 'ohs = office harbour safety'],
    ['In Randu, the Sea and Harbour Agency (BPDM) agreed.', 'en', 'bpdm = sea harbour agency'],
  ])('%s', (text, code, expected) => {
    expect(acronyms(text, code)).toEqual([expected]);
  });

  test.each([
    ['a place, a party or an age', 'Sutarno (PDK) dan Rina (52) tiba di Randu (Jateng).'],
    ['initials of other words', 'Badan Pengelola Menara (KNT) hadir.'],
    ['a name that is one of the words', 'Tim Randu Jaya Muda lawan Rantau (Randu) menang.'],
    ['a country behind other words', 'Orang Randu di Indah memilih unsur air (Indramu).'],
    ['a party behind a name', 'Kata Wira Antasena (PDK) kemarin.'],
    ['fewer words than letters', 'Dermaga Baru (BPDB) dibuka.'],
    ['an explanation that says more', 'KNT (kapal nelayan tua dan baru) tiba.'],
    ['a word of small letters', 'Ia menanam padi (gogo) di ladang.'],
  ])('is not %s', (_, text) => {
    expect(acronyms(text)).toEqual([]);
  });

  test.each(['(A', 'AB (', '(ab AB)', 'A (BC', 'AB (CD) '])(
    '%s, over and over, is read in no time',
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      expect(() => findAcronyms(text, LANGUAGES.id)).not.toThrow();
    },
  );
});
