import { expect, test } from 'vitest';
import { PhraseTable } from '../../src/language/phrase-table.js';
import { tokenize } from '../../src/language/tokenizer.js';

const table = new PhraseTable([
  ['duta besar', 'ambassador'],
  ['duta', 'envoy'],
  ['duta', 'second'],
]);

function wordsOf(text: string) {
  let end = 0;
  return tokenize(text).map((token) => {
    const joined = token.start - end <= 1;
    end = token.end;
    return { folded: token.folded, joined };
  });
}

test.each([
  ['Duta Besar Inggris', { end: 2, value: 'ambassador' }],
  ['duta Inggris', { end: 1, value: 'envoy' }],
  ['duta, besar', { end: 1, value: 'envoy' }],
  ['besar', null],
  ['', null],
])('the longest phrase at the start of "%s"', (text, expected) => {
  expect(table.match(wordsOf(text), 0)).toEqual(expected);
});

test('a phrase ends before the limit', () => {
  expect(table.match(wordsOf('duta besar'), 0, 1)).toEqual({ end: 1, value: 'envoy' });
});
