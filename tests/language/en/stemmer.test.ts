/** Stems of English words. */
import { expect, test } from 'vitest';
import { stem } from '../../../src/language/en/stemmer.js';

test('the forms of a short verb have one stem, and it is no word of Indonesian', () => {
  expect(['die', 'dies', 'died', 'dying'].map(stem)).toEqual(['die', 'die', 'die', 'die']);
  expect(['ties', 'tied', 'tying'].map(stem)).toEqual(['tie', 'tie', 'tie']);
});

test('longer words keep the stems of Porter', () => {
  expect(['cities', 'carried', 'trying'].map(stem)).toEqual(['citi', 'carri', 'try']);
});

test('an s that makes no plural stays', () => {
  expect(['bus', 'gas', 'plus', 'cars'].map(stem)).toEqual(['bus', 'gas', 'plus', 'car']);
});

test('people and things of a land have its stem', () => {
  expect(['morvanian', 'morvania', 'italian'].map(stem)).toEqual([
    'morvania',
    'morvania',
    'italia',
  ]);
  expect(stem('asian')).toBe(stem('asia'));
});
