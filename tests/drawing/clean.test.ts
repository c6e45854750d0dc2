import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean, shorten } from '../../src/drawing/clean.js';

describe('what is drawn of a text', () => {
  test.each([
    ['line ends', 'air\r\nnaik\u2028lagi', 'air naik lagi'],
    ['bidi controls', 'a\u202Eb\u2066c', 'abc'],
    ['zero-width characters', 'a\u200Bb\uFEFFc\u00ADd', 'abcd'],
    ['the joiner of an emoji', '👨‍👩‍👧', '👨‍👩‍👧'],
    ['letters with their marks', 'cafe\u0301', 'café'],
    ['towers of marks', `Z${'\u0335'.repeat(50)}`, `Z${'\u0335'.repeat(4)}`],
    ['half a character', 'a\uD800b', 'a\uFFFDb'],
  ])('%s', (_, text, drawn) => {
    expect(clean(text)).toBe(drawn);
  });
});

describe('shortening', () => {
  test('marks the cut and leaves short texts alone', () => {
    expect(shorten('Air naik', 8)).toBe('Air naik');
    expect(shorten('Air naik lagi', 8)).toBe('Air nai…');
    expect(shorten(`Air${' '.repeat(100_000)}naik`, 20)).toBe('Air…');
  });

  test('keeps to the length and parts no character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.integer({ min: 1, max: 40 }),
        (text, length) => {
          const short = shorten(text, length);
          expect(short.length).toBeLessThanOrEqual(length);
          expect(short).not.toMatch(/\p{Cs}/u);
        },
      ),
    );
  });
});
