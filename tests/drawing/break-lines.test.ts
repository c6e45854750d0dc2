import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstLines, toTokens, wrap, wrapEvenly } from '../../src/drawing/break-lines.js';
import { monospace } from './monospace.js';

const wrapped = (text: string, width: number) => wrap(toTokens(text, monospace), width);
const evenly = (text: string, width: number) => wrapEvenly(toTokens(text, monospace), width);

/** Text of any script, with words longer than a line, blanks in a row, marks and emoji. */
const TEXTS = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.lorem(),
      fc.constantFrom(
        '北京。',
        '東京、',
        '서울',
        'مدينة',
        '👨‍👩‍👧',
        'e\u0301',
        '—',
        '–',
        '   ',
        'kata-kata',
      ),
      fc.integer({ min: 1, max: 60 }).map((length) => 'w'.repeat(length)),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(' '));

describe('lines', () => {
  test.each([
    ['a sentence', 'air naik lagi', 9, ['air naik ', 'lagi']],
    ['a word that just fits', 'jembatan', 8, ['jembatan']],
    ['a word longer than a line', 'menunggu air', 5, ['menun', 'ggu ', 'air']],
    ['two dates', '1 Mei–31 Mei', 7, ['1 Mei–', '31 Mei']],
    ['Chinese', '北京很大。', 4, ['北京很', '大。']],
    ['nothing', '', 4, []],
  ])('%s', (_, text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });

  test('joined they are the text, and none is wider than the room', () => {
    fc.assert(
      fc.property(TEXTS, fc.integer({ min: 3, max: 40 }), (text, width) => {
        for (const lines of [wrapped(text, width), evenly(text, width)]) {
          expect(lines.join('')).toBe(text);
          for (const line of lines) expect(monospace(line.trimEnd())).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  test('are evened out without another line', () => {
    const text = 'satu dua tiga empat lima';
    expect(wrapped(text, 18)).toEqual(['satu dua tiga ', 'empat lima']);
    expect(wrapped(text, 20)).toEqual(['satu dua tiga empat ', 'lima']);
    expect(evenly(text, 20)).toEqual(['satu dua tiga ', 'empat lima']);
    fc.assert(
      fc.property(TEXTS, fc.integer({ min: 3, max: 40 }), (anything, width) => {
        expect(evenly(anything, width)).toHaveLength(wrapped(anything, width).length);
      }),
    );
  });
});

describe('the first lines', () => {
  test('end in … only when something is left out', () => {
    const room = { width: 10, count: 2, measure: monospace };
    expect(firstLines('Jembatan dibuka', room)).toEqual(['Jembatan ', 'dibuka']);
    expect(firstLines('Jembatan dibuka lagi hari ini', room)).toEqual(['Jembatan ', 'dibuka…']);
  });

  test('keep within the room', () => {
    fc.assert(
      fc.property(TEXTS, fc.integer({ min: 3, max: 40 }), (text, width) => {
        const lines = firstLines(text, { width, count: 2, measure: monospace });
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(monospace(line.trimEnd())).toBeLessThanOrEqual(width);
      }),
    );
  });
});
