import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { NearSpelling } from '../../src/search/near-spelling.js';

/** Few letters, so that many words begin alike and are near one another. */
const word = fc.string({ unit: fc.constantFrom('a', 'i', 'u', 'é', '語'), maxLength: 8 });

function shared(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count++;
  return count;
}

test('the same distances as of each pair by itself, and none of those too far', () => {
  fc.assert(
    fc.property(
      word,
      fc.uniqueArray(word, { maxLength: 40 }),
      fc.integer({ min: 0, max: 3 }),
      (asked, words, most) => {
        const sorted = words.sort();
        const spelling = new NearSpelling(asked, most);
        const found = sorted.map((term, at) => {
          const begins = shared(term, sorted[at - 1] ?? '');
          return spelling.isHopeless(begins) ? null : spelling.to(term, begins);
        });
        const expected = sorted.map((term) => distance(asked, term));
        expect(found).toEqual(expected.map((apart) => (apart <= most ? apart : null)));
      },
    ),
  );
});

test('terms far longer than the word are hopeless from its length on', () => {
  const spelling = new NearSpelling('kota', 1);
  expect(spelling.to('kotalama', 0)).toBeNull();
  expect([spelling.isHopeless(5), spelling.isHopeless(6)]).toEqual([false, true]);
  expect(spelling.to('kotam', 4)).toBe(1);
});
