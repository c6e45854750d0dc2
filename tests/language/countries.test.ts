import { describe, expect, test } from 'vitest';
import { countryCode } from '../../src/language/countries.js';

describe('a country under any of its names', () => {
  test.each([
    ['AS', 'US'],
    ['Amerika Serikat', 'US'],
    ['United States', 'US'],
    ['U.S.', 'US'],
    ['Korsel', 'KR'],
    ['Korea Selatan', 'KR'],
    ['South Korea', 'KR'],
    ['Inggris', 'GB'],
    ['Tiongkok', 'CN'],
    ['China', 'CN'],
    ['Japanese', 'JP'],
    ['jepang', 'JP'],
    ['RI', 'ID'],
    ['Timor Leste', 'TL'],
    ['Hong Kong', 'HK'],
    ['as', null],
    ['us', null],
    ['Bandung', null],
    ['Jepang Selatan', null],
    ['', null],
  ])('%s', (text, code) => {
    expect(countryCode(text)).toBe(code);
  });
});
