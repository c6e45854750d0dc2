import { expect, test } from 'vitest';
import { findPhrase } from '../../src/language/phrases.js';

const WORDS = ['apa', 'yang', 'terjadi', 'di', 'randu', 'di', 'sana'];

test.each<readonly [phrases: readonly string[], first: number, last: number]>([
  [['apa yang'], 0, 1],
  [['di'], 3, 3],
  [['di sana'], 5, 6],
  [['terjadi di randu', 'apa'], 2, 4],
])('%j stands from word %i to word %i', (phrases, first, last) => {
  expect(findPhrase(WORDS, phrases)).toEqual({ first, last });
});

test.each([[['yang apa']], [['rand']], [['sana apa', 'jadi']], [[]]])(
  '%j stands nowhere',
  (phrases) => {
    expect(findPhrase(WORDS, phrases)).toBeNull();
  },
);
