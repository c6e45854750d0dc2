import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutQuote } from '../../src/drawing/quote-layout.js';
import { monospace } from './monospace.js';

/** About what letters of a serif take. */
const measure = (text: string) => monospace(text) * 0.5;
const ROOM = { width: 1000, height: 400, tallest: 800 };
const layOut = (text: string) => layOutQuote(text, ROOM, measure);
const wordsOf = ({ pages, rest }: ReturnType<typeof layOut>) => pages.flat().join('') + rest;

test('few words are set large, many small, and very many on several pages', () => {
  const sentence = 'Air sungai naik lagi tadi malam. ';
  const [few, more, many] = [1, 4, 40].map((times) => layOut(sentence.repeat(times)));
  expect(few?.size).toBeGreaterThan(more?.size ?? 0);
  expect(more?.size).toBeGreaterThan(many?.size ?? 0);
  expect([few, more].map((layout) => layout?.pages.length)).toEqual([1, 1]);
  expect(many?.pages.length).toBeGreaterThan(1);
});

test('pages are filled alike: no page with a single line after full ones', () => {
  const { pages } = layOut('Air sungai naik lagi tadi malam. '.repeat(27));
  const lengths = pages.map((page) => page.length);
  expect(lengths.length).toBeGreaterThan(1);
  expect(Math.min(...lengths)).toBeGreaterThan(Math.max(...lengths) / 2);
});

test('a word of 5,000 letters is broken, not squeezed or lost', () => {
  const layout = layOut('x'.repeat(5000));
  expect(wordsOf(layout)).toBe('x'.repeat(5000));
  for (const line of layout.pages.flat())
    expect(measure(line) * layout.size).toBeLessThanOrEqual(1000);
});

test('what finds no place on five pages is told apart, not dropped', () => {
  const text = 'Air sungai naik lagi. '.repeat(2000);
  const layout = layOut(text);
  expect(layout.pages).toHaveLength(5);
  expect(layout.rest.length).toBeGreaterThan(10_000);
  expect(wordsOf(layout)).toBe(text);
});

test('whatever is quoted: pages and rest are the words, and each page has room for its lines', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 90 })), {
        maxLength: 12,
      }),
      (parts) => {
        const text = parts.join(' ');
        const layout = layOut(text);
        expect(wordsOf(layout)).toBe(text);
        expect(layout.pages.length).toBeGreaterThan(0);
        for (const page of layout.pages)
          expect(page.length * layout.lineHeight).toBeLessThanOrEqual(ROOM.tallest);
      },
    ),
    { numRuns: 60 },
  );
});
