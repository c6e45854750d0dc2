import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNameList } from '../../../src/answers/holdings/name-list.js';
import {
  MAX_SUGGESTION,
  type SuggestionKind,
  suggest,
} from '../../../src/answers/holdings/suggest.js';
import { libraryOf } from '../stories.js';

const NAMES = buildNameList([
  { text: 'Sari Utami', count: 9 },
  { text: 'Sari', count: 1 },
  { text: 'Sarinah Dewi', count: 4 },
  { text: 'Utami Rahayu', count: 3 },
  { text: 'Bagus Wirawan', count: 20 },
  { text: 'Bágus', count: 2 },
  { text: 'Sari Utami', count: 2 },
]);

describe('names while they are typed', () => {
  test.each([
    ['', ['Bagus Wirawan', 'Sari Utami', 'Sarinah Dewi']],
    ['sari', ['Sari', 'Sari Utami', 'Sarinah Dewi']],
    ['SAR', ['Sari Utami', 'Sarinah Dewi', 'Sari']],
    ['utam', ['Utami Rahayu', 'Sari Utami']],
    ['uta sa', ['Sari Utami']],
    ['bagus', ['Bágus', 'Bagus Wirawan']],
    ['wirawam', ['Bagus Wirawan']],
    ['sarimah', ['Sarinah Dewi']],
    ['xylofon', []],
    ['😀', ['Bagus Wirawan', 'Sari Utami', 'Sarinah Dewi']],
  ])('%j', (typed, names) => {
    expect(NAMES.find(typed, 3)).toEqual(names);
  });
});

const LIBRARY = libraryOf([
  {
    title: 'Pasar Ikan Teluk Bakau Dibuka',
    publisher: 'Kabar Pesisir',
    publishedAt: '2024-07-23',
    text: 'Menteri Perikanan Wira Antasena membuka pasar di Kabupaten Bantul.\n"Pasar ini milik kita," kata Wira.',
  },
  {
    title: `Pasar ${'yang sangat panjang namanya '.repeat(8)}`,
    publisher: 'Warta Bukit',
    publishedAt: '2024-08-01',
    text: 'Gubernur Sulastri Munandar tiba di Bandung.',
  },
]);

test.each<[SuggestionKind, string, string]>([
  ['person', 'sulas', 'Sulastri Munandar'],
  ['speaker', 'wira', 'Wira Antasena'],
  ['place', 'ban', 'Bandung'],
  ['title', 'ikan', 'Pasar Ikan Teluk Bakau Dibuka'],
  ['outlet', 'kabar', 'Kabar Pesisir'],
  ['topic', 'sulastri', 'Sulastri Munandar'],
])('%s: %s → %s', (kind, typed, name) => {
  expect(suggest(LIBRARY, kind, typed)).toContain(name);
});

test('a title too long for a choice is offered as its beginning', () => {
  const [first] = suggest(LIBRARY, 'title', 'pasar yang');
  expect(first?.length).toBeLessThanOrEqual(MAX_SUGGESTION);
  expect(LIBRARY.articles[1]?.title.startsWith(first ?? '?')).toBe(true);
});

test('property: any names, whatever is typed: few, short, different, and all of the list', () => {
  const name = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string());
  fc.assert(
    fc.property(fc.array(name), name, fc.nat(30), (titles, typed, limit) => {
      const library = libraryOf(titles.map((title) => ({ title, text: 'Hujan turun.' })));
      const names = suggest(library, 'title', typed, { limit });
      expect(names.length).toBeLessThanOrEqual(limit);
      expect(new Set(names).size).toBe(names.length);
      for (const each of names) {
        expect(each.length).toBeGreaterThan(0);
        expect(each.length).toBeLessThanOrEqual(MAX_SUGGESTION);
        const isOfList = library.articles.some(({ title }) =>
          title.replace(/\s+/g, ' ').trim().startsWith(each),
        );
        expect(isOfList).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
