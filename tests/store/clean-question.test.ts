import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanQuestion, MAX_QUESTION } from '../../src/store/clean-question.js';
import { hostileText } from './hostile-text.js';

test.each([
  ['siapa wali kota baru?', 'siapa wali kota baru?'],
  ['  siapa \n\t dia  ', 'siapa dia'],
  ['tanya <@123456789012345678> kapan', 'tanya … kapan'],
  ['lihat <#123456789012345678> dan <:senyum:123456789012345678>', 'lihat … dan …'],
  ['jalankan </who:123456789012345678> dulu', 'jalankan … dulu'],
  ['akun @budi_s berkata apa', 'akun … berkata apa'],
  ['baca https://contoh.example/a?b=1 lalu', 'baca … lalu'],
  ['baca www.contoh.example, lalu', 'baca … lalu'],
  ['baca contoh.example/berita lalu', 'baca … lalu'],
  ['kirim ke budi.s+kabar@contoh.example ya', 'kirim ke … ya'],
  ['telepon 0812-3456-7890 siapa', 'telepon … siapa'],
  ['telepon +62 812 3456 7890 siapa', 'telepon … siapa'],
  ['telepon (021) 5550 1234 siapa', 'telepon … siapa'],
  ['telepon ０８１２３４５６７８９０ siapa', 'telepon … siapa'],
  ['telepon 0812\u200b3456\u200b7890 siapa', 'telepon … siapa'],
  ['nomor 3174012345678901 milik siapa', 'nomor … milik siapa'],
  ['siapa 123456789012345678', 'siapa …'],
])('%j is kept as %j', (question, kept) => {
  expect(cleanQuestion(question)).toBe(kept);
});

test.each([
  'apa yang terjadi pada 23/07/2024?',
  'apa yang terjadi pada 2024-07-23?',
  'perang 1945-1949 di mana?',
  'siapa menerima Rp 150.000.000?',
  'siapa menerima Rp 1.250.000.000 itu?',
  'berapa 12,5 persen dari 2024?',
])('dates and sums of money stay: %s', (question) => {
  expect(cleanQuestion(question)).toBe(question);
});

test.each([
  '',
  '   ',
  '😀 123',
  '<@123456789012345678>',
  'https://contoh.example',
  '0812 3456 7890',
])('nothing to read is left of %j', (question) => {
  expect(cleanQuestion(question)).toBeNull();
});

test('whatever is typed: short, on one line, no id, no address', () => {
  const part = fc.oneof(
    hostileText(),
    fc.constantFrom('<@', '>', '@', '://', ' ', '123456789', '\uD800', '+62', '.', 'kata'),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const kept = cleanQuestion(parts.join(''));
      if (kept === null) return;
      expect(kept.length).toBeLessThanOrEqual(MAX_QUESTION);
      expect(kept).not.toMatch(/[@\p{Cc}]|:\/\/|\d{17}/u);
      expect(Buffer.from(kept).toString()).toBe(kept);
    }),
  );
});

test.each(['<@'.repeat(50_000), '1 '.repeat(50_000), 'a.'.repeat(50_000), '('.repeat(100_000)])(
  'a long hostile question is read at once: %#',
  (question) => {
    expect(cleanQuestion(question)?.length ?? 0).toBeLessThanOrEqual(MAX_QUESTION);
  },
);
