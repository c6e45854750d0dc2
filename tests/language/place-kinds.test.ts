import { describe, expect, test } from 'vitest';
import { isOfKind, placeKindAsked } from '../../src/language/place-kinds.js';

describe('the kind of a place', () => {
  test.each([
    ['negara', 'country'],
    ['city', 'city'],
    ['propinsi', 'province'],
    ['tahun', null],
  ])('%s asks for %s', (noun, kind) => {
    expect(placeKindAsked(noun)).toBe(kind);
  });

  test.each([
    ['Jepang', 'country', true],
    ['U.S.', 'country', true],
    ['Bandung', 'country', false],
    ['Desa Sukamakmur', 'country', false],
    ['Jawa Barat', 'province', true],
    ['Kabupaten Sleman', 'province', false],
    ['Kabupaten Sleman', 'regency', true],
    ['Bandung', 'city', true],
    ['Prancis', 'city', false],
    ['Australia', 'continent', true],
    ['Australia', 'country', true],
    ['Sukamakmur', 'city', null],
    ['Taiwan', 'island', null],
    ['Gunung Merapi', 'island', false],
    ['Pulau Buru', 'island', true],
    ['pulau Buru', 'island', true],
    ['pulau terluarnya', 'island', false],
    ['barat daya Jepang', 'island', false],
  ] as const)('%s is a %s: %s', (name, kind, expected) => {
    expect(isOfKind(name, kind)).toBe(expected);
  });
});
