import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/language/language.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { splitSentences } from '../../src/language/sentences.js';

const sentences = (text: string, language: LanguageCode = 'id') =>
  splitSentences(text, LANGUAGES[language]).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['Dr. Budi dan Prof. Ani tiba. Lalu rapat.', ['Dr. Budi dan Prof. Ani tiba.', 'Lalu rapat.']],
    ['Penulis J. K. Lestari hadir. Ia duduk.', ['Penulis J. K. Lestari hadir.', 'Ia duduk.']],
    ['Lihat Pasal No. 5. Di Jl. Mawar.', ['Lihat Pasal No. 5.', 'Di Jl. Mawar.']],
    ['Pejabat U.S. memberi Rp. 5 ribu.', ['Pejabat U.S. memberi Rp. 5 ribu.']],
    ['Dikutip Warta6.com. Nilai 1.5 naik.', ['Dikutip Warta6.com.', 'Nilai 1.5 naik.']],
    ['"Kami siap." kata Budi.', ['"Kami siap." kata Budi.']],
    ['“Kami siap.” Ia pergi.', ['“Kami siap.”', 'Ia pergi.']],
    ['“Benar?” tanya Ani. “Ya!” ujar Budi.', ['“Benar?” tanya Ani.', '“Ya!” ujar Budi.']],
    ['Ia ragu... lalu pulang. Hujan turun…', ['Ia ragu... lalu pulang.', 'Hujan turun…']],
    ['1. Beras naik. 2. Gula turun.', ['1. Beras naik.', '2. Gula turun.']],
    ['Ada dua: 1. Beras. 2. Gula.', ['Ada dua: 1. Beras.', '2. Gula.']],
    ['Ia lahir pada 1951. Adiknya menyusul.', ['Ia lahir pada 1951.', 'Adiknya menyusul.']],
    ['Lahir di Kota Lama.[1] Ia pindah.[2][3]', ['Lahir di Kota Lama.[1]', 'Ia pindah.[2][3]']],
    ['Kata itu asing. [4] Artinya lain.', ['Kata itu asing. [4]', 'Artinya lain.']],
    ['Surat a.n. Budi, 5 s.d. Mei. Lunas.', ['Surat a.n. Budi, 5 s.d. Mei.', 'Lunas.']],
    ['Tanpa titik sama sekali', ['Tanpa titik sama sekali']],
    ['  Berspasi.  ', ['Berspasi.']],
    ['他来了。他走了！', ['他来了。', '他走了！']],
    ['', []],
    [' \n ', []],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['He said no. She left.', ['He said no.', 'She left.']],
    ['It came on Jan. 5. No. 7 won.', ['It came on Jan. 5.', 'No. 7 won.']],
    ['Gen. Smith met Sen. Jones. They talked.', ['Gen. Smith met Sen. Jones.', 'They talked.']],
    ['"Really?" she asked. "Yes."', ['"Really?" she asked.', '"Yes."']],
  ])('%s', (text, expected) => {
    expect(sentences(text, 'en')).toEqual(expected);
  });

  test('cover all that is not white space, in order, without overlap', () => {
    const piece = fc.constantFrom(
      ...[
        '.',
        '. ',
        '!',
        '?"',
        '…',
        ' ',
        '”',
        'Dr',
        'A',
        'No',
        '1',
        'kata',
        'Ia',
        '[1]',
        '。',
        '\n',
      ],
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (text) => {
        let last = 0;
        for (const { start, end } of splitSentences(text, LANGUAGES.id)) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });

  test.each([
    ['stops', `${'.'.repeat(100_000)}a`],
    ['stops and quotation marks', `${'."'.repeat(50_000)}a`],
    ['footnotes', `.${'[1]'.repeat(33_000)}a`],
    ['initials', 'A. '.repeat(33_000)],
    ['white space', `.${' '.repeat(100_000)}a`],
  ])('come quickly from 100,000 characters of %s', (_, text) => {
    expect(sentences(text).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
  });
});
