import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/language/span.js';
import { chooseSnippet, SNIPPET_UNITS } from '../../src/search/snippet.js';

/** Sentences of these lengths, one space apart. */
function sentences(...lengths: readonly number[]): {
  readonly all: Span[];
  readonly length: number;
} {
  let start = 0;
  const all = lengths.map((length) => {
    const span = { start, end: start + length };
    start += length + 1;
    return span;
  });
  return { all, length: Math.max(0, start - 1) };
}

const mark = (start: number): Span => ({ start, end: start + 4 });

describe('a snippet', () => {
  test('is the whole paragraph when it is short', () => {
    const { all, length } = sentences(100, 200);
    expect(chooseSnippet(length, all, null, [])).toEqual({ start: 0, end: 301 });
  });

  test('is the sentence with most matches, and as many neighbors as fit', () => {
    const { all, length } = sentences(200, 200, 200, 200);
    const second = all[2];
    expect(chooseSnippet(length, all, null, [mark(410), mark(450), mark(10)])).toEqual({
      start: all[1]?.start,
      end: second?.end,
    });
  });

  test('holds the finding, even where other sentences match more', () => {
    const { all, length } = sentences(300, 300, 300);
    const focus = { start: 620, end: 640 };
    const snippet = chooseSnippet(length, all, focus, [mark(10), mark(40), mark(70)]);
    expect(snippet).toEqual(all[2]);
  });

  test('grows towards the side that matches more', () => {
    const { all, length } = sentences(150, 150, 150, 150);
    const focus = { start: 160, end: 170 };
    const towards = (at: number) => chooseSnippet(length, all, focus, [mark(at), mark(at + 20)]);
    expect(towards(10).start).toBe(0);
    expect(towards(320).end).toBeGreaterThanOrEqual(all[2]?.end ?? 0);
  });

  test('never cuts a sentence, however long', () => {
    const { all, length } = sentences(50, 900, 50);
    const focus = { start: 500, end: 510 };
    expect(chooseSnippet(length, all, focus, [])).toEqual(all[1]);
  });

  test('holds a finding that runs over two sentences', () => {
    const { all, length } = sentences(300, 300, 300);
    const focus = { start: 290, end: 320 };
    expect(chooseSnippet(length, all, focus, [])).toEqual({ start: 0, end: all[1]?.end });
  });

  test('property: begins and ends with sentences, holds the finding, is short when it can be', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        lengths,
        fc.nat(),
        fc.nat(60),
        fc.array(fc.nat(4000)),
        (sizes, at, size, marks) => {
          const { all, length } = sentences(...sizes);
          const sentence = all[at % all.length] ?? { start: 0, end: 1 };
          const start = sentence.start + (at % (sentence.end - sentence.start));
          const focus = { start, end: Math.min(length, start + 1 + size) };
          const snippet = chooseSnippet(length, all, focus, marks.map(mark));
          expect(snippet.start).toBeLessThanOrEqual(focus.start);
          expect(snippet.end).toBeGreaterThanOrEqual(focus.end);
          if (snippet.start > 0) expect(all.map((span) => span.start)).toContain(snippet.start);
          if (snippet.end < length) expect(all.map((span) => span.end)).toContain(snippet.end);
          const touched = all.filter(
            (span) => span.end > snippet.start && span.start < snippet.end,
          );
          if (touched.length > 2 + size / 2) {
            expect(snippet.end - snippet.start).toBeLessThanOrEqual(SNIPPET_UNITS);
          }
        },
      ),
    );
  });
});
