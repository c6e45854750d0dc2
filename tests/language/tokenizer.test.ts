import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/language/fold.js';
import { tokenize } from '../../src/language/tokenizer.js';

const words = (text: string) => tokenize(text).map((token) => token.text);
const folded = (text: string) => tokenize(text).map((token) => token.folded);

/** Texts made of the pieces that tokenizers trip over. */
const awkward = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['Rp', '1', '.', ',', "'", '’', '&', 'A.', '-', '/', ' ', 'a', 'É', '\u0301', '\u200b'],
        ...['中', 'ไทย', 'שָׁ', '😀', '️', '\ud83d', '$', '2024-07-23', '+', '\u00ad', 'ﬁ', '½', '\n'],
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

describe('tokens', () => {
  test.each([
    ['pertemuan 2+2 di Tokyo', ['pertemuan', '2+2', 'di', 'Tokyo']],
    ['pejabat U.S. dan A.S.', ['pejabat', 'U.S.', 'dan', 'A.S.']],
    ['AT&T, bukan Toko&Warung', ['AT&T', 'bukan', 'Toko', 'Warung']],
    ['naik Rp1,5 triliun', ['naik', 'Rp1,5', 'triliun']],
    ['Rp 1.500.000, US$5,2', ['Rp', '1.500.000', 'US$5,2']],
    ['Selasa (23/7/2024) 14.30WIB', ['Selasa', '23/7/2024', '14.30', 'WIB']],
    ['2024-07-23 lalu 2000-2005', ['2024-07-23', 'lalu', '2000', '2005']],
    ['G20, COVID-19, AS-Jepang', ['G20', 'COVID', '19', 'AS', 'Jepang']],
    ['ke-79 pada 1940-an', ['ke', '79', 'pada', '1940', 'an']],
    ["Al-Qur'an, O’Neill, L'Aquila", ['Al', "Qur'an", 'O’Neill', "L'Aquila"]],
    ["'kutip' “kata”", ['kutip', 'kata']],
    ['5km, 1.500km, 5G', ['5km', '1.500', 'km', '5G']],
    ['#Pemilu2024 @warga', ['Pemilu2024', 'warga']],
    ['surat@warta.example', ['surat', 'warta', 'example']],
    ['https://warta.example/a?b=1', ['https', 'warta', 'example', 'a', 'b', '1']],
    ['❤️ api 🔥', ['api']],
    ['แมวดำ', ['แมว', 'ดำ']],
    ['北京大学 iPhone', ['北京', '大学', 'iPhone']],
    ['Ja\u200bkar\u00adta\u200b, kota', ['Ja\u200bkar\u00adta', 'kota']],
    ['', []],
    ['\u0301 … —', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('slice to themselves, in order, without overlap, and are never empty', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        let last = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.folded).not.toBe('');
          expect(token.folded).toBe(fold(token.text));
          last = token.end;
        }
      }),
    );
  });

  test.each([
    ['Thai without a space', 'ไทย'.repeat(33_000)],
    ['Chinese without a space', '中国'.repeat(50_000)],
    ['digits that end in a letter', `${'1'.repeat(100_000)}a`],
    ['digits and stops', '1.'.repeat(50_000)],
    ['initials', `${'A.'.repeat(50_000)}b`],
    ['invisible characters', `a${'\u200b'.repeat(100_000)}`],
    ['apostrophes', "a'".repeat(50_000)],
    ['marks alone', '\u0301'.repeat(100_000)],
    ['ampersands', 'A&'.repeat(50_000)],
    ['currencies', 'Rp'.repeat(50_000)],
  ])('come quickly from 100,000 characters of %s', (_, text) => {
    expect(tokenize(text).every((token) => text.startsWith(token.text, token.start))).toBe(true);
  });
});

describe('folding', () => {
  test.each([
    ['Rp1,5', '1,5'],
    ['US$5.2', '5.2'],
    ['1.5', '1.5'],
    ['U.S.', 'us'],
    ['Qur’an', 'quran'],
    ['Jum´at', 'jumat'],
    ['Erdoğan', 'erdogan'],
    ['Kılıç', 'kilic'],
    ['İstanbul', 'istanbul'],
    ['Łódź', 'lodz'],
    ['CO₂', 'co2'],
    ['ﬁnal', 'final'],
    ['שָׁלוֹם', 'שלום'],
    ['مُحَمَّد', 'محمد'],
    ['가나다', '가나다'],
    ['แมวดำ', fold('แมวดำ')],
    ['Ja\u200bkar\u00adta', 'jakarta'],
  ])('%s → %s', (written, expected) => {
    expect(fold(written)).toBe(expected);
  });

  test('makes one of spellings that differ in case, accent or composition', () => {
    expect(new Set(folded('Café CAFÉ cafe cafe\u0301')).size).toBe(1);
  });

  test.each(['.Rp1', 'R.p1', '.Rp1,5', 'Rp.1.500'])('of %s folded changes nothing', (text) => {
    expect(fold(fold(text))).toBe(fold(text));
  });

  test('of something folded changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(awkward, fc.string({ unit: 'binary' })), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
