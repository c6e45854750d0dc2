import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginsWithMark,
  pairQuoteMarks,
} from '../../../../src/facts/speech/narration/quote-marks.js';

function inside(text: string, style: 'double' | 'single' = 'double'): string[] {
  return pairQuoteMarks(text, style).map(({ start, end }) => text.slice(start, end));
}

describe('double marks', () => {
  test.each([
    ['straight', '"Kami siap," kata Budi.', ['Kami siap']],
    ['curly', '“Kami siap,” kata Budi.', ['Kami siap']],
    ['the closing form at both ends', '”Kami siap,” kata Budi.', ['Kami siap']],
    ['low and high', '„Wir sind bereit“, sagte er.', ['Wir sind bereit']],
    ['guillemets', '«Kami siap», kata Budi.', ['Kami siap']],
    ['two apostrophes', "''Kami siap,'' kata Budi.", ['Kami siap']],
    ['white space inside', '" Kami siap, " kata Budi.', ['Kami siap']],
    ['a comma before white space', '"Kami siap , "kata Budi.', ['Kami siap']],
    ['no space around', 'katanya:"Kami siap"lalu pergi', ['Kami siap']],
    ['a question keeps its mark', '"Kapan?" tanya Budi.', ['Kapan?']],
    ['an ellipsis is kept', '"Ya...," kata Budi.', ['Ya...']],
    ['two in a row', '"A satu." "B dua."', ['A satu.', 'B dua.']],
    ['nested', '"Ia bilang "tidak" kepada saya," kata Budi.', ['Ia bilang "tidak" kepada saya']],
    ['single marks within', '"Ia bilang \'tidak\'," kata Budi.', ["Ia bilang 'tidak'"]],
    ['inches', 'Layar 27" itu "murah sekali" katanya', ['murah sekali']],
    ['a closing mark too many', 'Salah cetak" lalu "benar" lagi', ['benar']],
    ['nothing between', 'kosong "" dan "," saja', []],
    ['none', 'Tanpa tanda apa pun.', []],
  ])('%s', (_, text, expected) => {
    expect(inside(text)).toEqual(expected);
  });

  test('an opening mark without its closing one reaches to the end of the paragraph', () => {
    const text = '"A satu," kata Budi. "B dua yang berlanjut';
    expect(pairQuoteMarks(text, 'double').map(({ closed }) => closed)).toEqual([true, false]);
    expect(inside(text)).toEqual(['A satu', 'B dua yang berlanjut']);
  });
});

describe('single marks', () => {
  test.each([
    ['curly', '‘We will stay,’ said Ann.', ['We will stay']],
    ['straight', "'We will stay,' said Ann.", ['We will stay']],
    ['an apostrophe within', '‘We don’t know,’ said Ann.', ['We don’t know']],
    [
      'a plural genitive within',
      '‘The workers’ rights matter,’ said Ann.',
      ['The workers’ rights matter'],
    ],
    ['no opening mark', 'The workers’ union and Ann’s dog.', []],
  ])('%s', (_, text, expected) => {
    expect(inside(text, 'single')).toEqual(expected);
  });
});

test.each([
  ['"Lanjut', 'double', true],
  [' ”Lanjut', 'double', true],
  ['Lanjut "', 'double', false],
  ['‘On', 'single', true],
] as const)('%s begins with a mark: %s %s', (text, style, expected) => {
  expect(beginsWithMark(text, style)).toBe(expected);
});

test('spans are in order, apart and never empty, whatever the marks', () => {
  const piece = fc.constantFrom(
    '"',
    '”',
    '“',
    "''",
    "'",
    '‘',
    '’',
    ' ',
    'a',
    'kata',
    ',',
    '.',
    '9',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(piece), fc.constantFrom('double', 'single'), (pieces, style) => {
      const text = pieces.join('');
      let done = 0;
      for (const { open, start, end, close } of pairQuoteMarks(text, style)) {
        expect(open).toBeGreaterThanOrEqual(done);
        expect(start).toBeGreaterThan(open);
        expect(end).toBeGreaterThan(start);
        expect(close).toBeGreaterThanOrEqual(end);
        expect(close).toBeLessThanOrEqual(text.length);
        done = close;
      }
    }),
  );
});
