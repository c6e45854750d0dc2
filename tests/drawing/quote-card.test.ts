import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Quote, QuoteTexts } from '../../src/drawing/quote.js';
import { drawQuoteCard } from '../../src/drawing/quote-card.js';
import { readPng } from './png.js';

const TEXTS: QuoteTexts = {
  reportedSpeech: 'ucapan tidak langsung',
  unknownPublisher: 'penerbit tidak disebut',
  undated: 'tanpa tanggal',
  goesOn: 'Selebihnya ada di artikel.',
  formatDate: (value) => (value === '2024-07-23' ? '23 Juli 2024' : value),
  paragraph: (number) => `paragraf ${number}`,
};

const QUOTE: Quote = {
  text: 'Kami menunggu hujan pertama.',
  speaker: 'Sri Wahyuni',
  role: 'kepala dinas',
  publisher: 'Kabar Kota',
  date: '2024-07-23',
  title: 'Jembatan dibuka lagi',
  paragraph: 8,
  direct: true,
};

const draw = (changes: Partial<Quote>) => drawQuoteCard({ ...QUOTE, ...changes }, TEXTS);

test('a short quotation is one PNG, 1200 wide, told in words beside it', async () => {
  const { pages, alt } = await draw({});
  expect(pages.map(readPng)).toEqual([{ isPng: true, width: 1200, height: expect.any(Number) }]);
  expect(alt).toBe(
    '“Kami menunggu hujan pertama.” — Sri Wahyuni, kepala dinas. Jembatan dibuka lagi. Kabar Kota · 23 Juli 2024 · paragraf 8',
  );
});

test('reported speech is never put in quotation marks', async () => {
  const { alt } = await draw({ direct: false, text: 'jembatan selesai bulan ini' });
  expect(alt).toMatch(/^jembatan selesai bulan ini — .*\(ucapan tidak langsung\)/);
  expect(alt).not.toMatch(/[“”"]/);
});

test('marks the words bring along are not doubled, those within are kept', async () => {
  expect((await draw({ text: '"Air naik."' })).alt).toMatch(/^“Air naik\.” —/);
  expect((await draw({ text: '“Naik” katanya' })).alt).toMatch(/^““Naik” katanya” —/);
});

test('what is not known is said to be so', async () => {
  const { alt } = await draw({ speaker: null, role: null, publisher: null, date: null });
  expect(alt).toContain(
    'Jembatan dibuka lagi. penerbit tidak disebut · tanpa tanggal · paragraf 8',
  );
});

test('a long quotation continues over pages of the same size', async () => {
  const { pages, alt } = await draw({ text: 'Kami menunggu hujan pertama. '.repeat(60) });
  expect(pages.length).toBeGreaterThan(1);
  expect(new Set(pages.map((page) => readPng(page).height)).size).toBe(1);
  expect(alt.length).toBeLessThanOrEqual(1024);
  expect(alt).toMatch(/… — Sri Wahyuni/);
});

test('the same quotation is the same picture', async () => {
  const [one, two] = await Promise.all([draw({}), draw({})]);
  expect(one.pages.map((page) => page.toString('base64'))).toEqual(
    two.pages.map((page) => page.toString('base64')),
  );
});

test('other words are another picture', async () => {
  const [one, two] = [await draw({}), await draw({ text: 'Kami menunggu hujan kedua.' })];
  expect(one.pages[0]?.equals(two.pages[0] ?? Buffer.of())).toBe(false);
});

test.each([
  ['nothing at all', ''],
  ['a word of 5,000 letters', 'x'.repeat(5000)],
  ['a million blanks', ' '.repeat(1_000_000)],
  ['half characters', '\uD800\uDC00\uD800'.repeat(50)],
  ['marks in towers', `a${'\u0301\u0335'.repeat(3000)}`],
  ['characters that turn the line', '\u202E\u2066 مدينة \u202D kota \u0000\u001B[31m'],
  ['every script at once', 'Nama 北京 مدينة 서울 ไทย Ελλάς Москва 😀👨‍👩‍👧🇮🇩'],
])('harmless: %s', async (_, text) => {
  const { pages, alt } = await draw({
    text,
    speaker: text,
    role: text,
    title: text,
    publisher: text,
  });
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.length).toBeLessThanOrEqual(5);
  for (const page of pages) {
    const { isPng, width, height } = readPng(page);
    expect({ isPng, width }).toEqual({ isPng: true, width: 1200 });
    expect(height).toBeLessThanOrEqual(1600);
    expect(page.length).toBeLessThan(2_000_000);
  }
  expect(alt.length).toBeLessThanOrEqual(1024);
});

test('whatever is quoted, it is drawn', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.boolean(),
      async (text, direct) => {
        const { pages, alt } = await draw({ text, direct, speaker: text.slice(0, 40) });
        expect(pages.every((page) => readPng(page).isPng)).toBe(true);
        expect(alt).not.toMatch(/\p{Cs}/u);
      },
    ),
    { numRuns: 12 },
  );
});
