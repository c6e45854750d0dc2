import { expect, test } from 'vitest';
import {
  readDigits,
  readWords,
  timesPowerOfTen,
} from '../../../src/facts/numbers/number-values.js';
import { numberLexicon as english } from '../../../src/language/en/numbers.js';
import { numberLexicon as indonesian } from '../../../src/language/id/numbers.js';

test.each([
  ['1.500', ',', '1500'],
  ['1.500', '.', '1.500'],
  ['1,500', '.', '1500'],
  ['12,5', ',', '12.5'],
  ['12,5', '.', '12.5'],
  ['1.234.567,89', ',', '1234567.89'],
  ['1,234,567.89', '.', '1234567.89'],
  ['0,25', ',', '0.25'],
  ['007', ',', '7'],
  ['1.2.3', ',', null],
  ['10.1.20.24', '.', null],
] as const)('%s with decimals after "%s" is %s', (written, mark, value) => {
  expect(readDigits(written, mark)).toBe(value);
});

test.each([
  ['1.5', 12, '1500000000000'],
  ['2', 6, '2000000'],
  ['0.125', 2, '12.5'],
  ['3', 0, '3'],
])('%s and %d zeros are %s', (value, power, product) => {
  expect(timesPowerOfTen(value, power)).toBe(product);
});

test.each([
  ['tiga puluh lima', '35'],
  ['dua belas', '12'],
  ['seratus dua puluh tiga ribu', '123000'],
  ['dua juta lima ratus ribu', '2500000'],
  ['dua tiga', null],
])('%s is %s', (written, value) => {
  expect(readWords(written, indonesian)).toBe(value);
});

test.each([
  ['two hundred', '200'],
  ['two hundred and five thousand', '205000'],
  ['thirty-five', '35'],
  ['one million', '1000000'],
])('%s is %s', (written, value) => {
  expect(readWords(written, english)).toBe(value);
});
