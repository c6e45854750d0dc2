import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWords } from '../../src/language/fold-words.js';
import { paragraphsWithSequence } from '../../src/search/word-sequence.js';
import { libraryOf } from '../answers/stories.js';

test('property: exactly the paragraphs whose words hold the given ones in their order', () => {
  const word = fc.constantFrom('itu', 'ada', 'kapal', 'di', 'sini', 'dia');
  const words = fc.array(word, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), words, (paragraphs, asked) => {
      const text = paragraphs.map((each) => `${each.join(' ')}.`).join('\n');
      const { index, articles } = libraryOf([{ text }]);
      const expected = (articles[0]?.paragraphs ?? []).flatMap((paragraph, ordinal) =>
        ` ${foldWords(paragraph.text).join(' ')} `.includes(` ${asked.join(' ')} `)
          ? [ordinal]
          : [],
      );
      expect(paragraphsWithSequence(index, asked, 20)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
