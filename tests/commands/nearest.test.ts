import { expect, test } from 'vitest';
import { nearest } from '../../src/commands/nearest.js';

const NAMES = ['who', 'when', 'where', 'quote', 'ask', 'search', 'help'];

test.each([
  ['whoo', 'who'],
  ['qoute', 'quote'],
  ['serach', 'search'],
  ['sear', 'search'],
  ['WHERE', 'where'],
  ['hlep', 'help'],
])('%s is near %s', (typed, name) => {
  expect(nearest(typed, NAMES)[0]).toBe(name);
});

test.each(['', 'x', 'weather', 'timeline', 'a'.repeat(6000)])('nothing is near %s', (typed) => {
  expect(nearest(typed, NAMES)).toEqual([]);
});
