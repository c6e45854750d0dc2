import { expect, test } from 'vitest';
import { exclusionOf } from '../../src/answers/holdings/exclusion.js';
import { answerQuote } from '../../src/answers/quote.js';
import { answerSearch } from '../../src/answers/search.js';
import { libraryOf } from './stories.js';

const LIBRARY = libraryOf([
  {
    id: 'kapal',
    text: [
      'Sebuah kapal tenggelam di Teluk Rasau, Senin.',
      'Polisi Supriyadi memeriksa nakhoda feri itu.',
      '"Ombaknya tinggi sekali," kata Supriyanti.',
    ].join('\n'),
  },
]);

test.each([
  ['kapl tenggelam', ['kapal']],
  ['kapl', ['kapal']],
  ['tengelam', ['tenggelam']],
  ['kapal selam', []],
  ['kap', []],
])('a search for %j suggests %j', (query, suggestions) => {
  expect(answerSearch(LIBRARY, query, 1)).toMatchObject({ suggestions });
});

test('a word found only in hidden places is not suggested', () => {
  const exclude = exclusionOf([{ articleId: 'kapal', paragraph: 1 }]);
  expect(answerSearch(LIBRARY, 'kapl', 1, { exclude })).toMatchObject({ suggestions: [] });
});

test('of people who are not quoted none is suggested to be quoted', () => {
  const answer = answerQuote(LIBRARY, { speaker: 'Supriyadi', about: null });
  expect(answer).toMatchObject({ kind: 'nothing', suggestions: [] });
});
