/** The words for the sides of contrasts. */
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/language/languages.js';

const { id, en } = LANGUAGES;

test('every side has words in both languages', () => {
  for (const { contrasts } of [id, en]) {
    expect(Object.entries(contrasts).filter(([, words]) => words.trim() === '')).toEqual([]);
  }
  expect(Object.keys(en.contrasts).sort()).toEqual(Object.keys(id.contrasts).sort());
});

test('no word stands for two sides', () => {
  const words = [id, en].flatMap(({ contrasts }) =>
    Object.values(contrasts).flatMap((side) => [...new Set(side.split(' '))]),
  );
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});
