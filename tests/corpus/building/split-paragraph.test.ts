import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  MAX_PARAGRAPH,
  MAX_SENTENCE,
  splitParagraph,
} from '../../../src/corpus/building/split-paragraph.js';
import { LANGUAGES } from '../../../src/language/languages.js';

const SENTENCE = 'Warga Desa Timbulsari menanam seribu pohon bakau di pantai utara. ';
const split = (text: string) => splitParagraph(text, LANGUAGES.id);

describe('splitParagraph', () => {
  test('an ordinary paragraph stays whole', () => {
    const text = SENTENCE.repeat(20).trim();
    expect(split(text)).toEqual([text]);
  });

  test('an article on one line is split at sentence ends, into parts of similar length', () => {
    const text = SENTENCE.repeat(800).trim();
    const parts = split(text);
    expect(parts.join(' ')).toBe(text);
    expect(parts.every((part) => part.endsWith('utara.'))).toBe(true);
    const lengths = parts.map((part) => part.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(MAX_PARAGRAPH);
    expect(Math.min(...lengths)).toBeGreaterThan(MAX_PARAGRAPH / 3);
  });

  test('one long sentence stays whole', () => {
    const sentence = `Kata ${'demi kata '.repeat(200).trim()}.`;
    expect(split(`${SENTENCE}${sentence} ${SENTENCE}`)).toContain(sentence);
  });

  test('text without stops is cut at a space', () => {
    const parts = split('laut '.repeat(10_000).trim());
    expect(parts.every((part) => part.length <= MAX_SENTENCE && /^laut( laut)*$/.test(part))).toBe(
      true,
    );
  });

  test('text without spaces is cut between letters', () => {
    const family = '👨‍👩‍👧';
    const parts = split(family.repeat(2000));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every((part) => part.replaceAll(family, '') === '')).toBe(true);
  });

  test('whatever the text: nothing is lost, no part is too long', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '. ',
      'Kata ',
      'é',
      '👍🏽',
      '"',
      '?! ',
      'kata'.repeat(500),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 400 }), (pieces) => {
        const text = pieces.join('').trim();
        const parts = split(text);
        expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(parts.every((part) => part.length <= MAX_SENTENCE)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
