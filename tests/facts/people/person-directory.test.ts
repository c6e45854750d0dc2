import { describe, expect, test } from 'vitest';
import { findFacts } from '../../../src/facts/find-facts.js';
import { buildPersonDirectory } from '../../../src/facts/people/person-directory.js';
import { articleOf } from '../dates/date-article.js';

const OLDER = articleOf(
  [['Dubes Inggris untuk Thailand Martin Kellerman pulang. "Aman," kata Kellerman.']],
  { publishedAt: '2023-01-05' },
);
const NEWER = articleOf(
  [
    [
      'Menteri Kesehatan Retno Ayu Kinanti membuka rapat.',
      'mantan duta besar Martin Kellerman hadir bersama Retno Wulandari.',
    ],
  ],
  { publishedAt: '2024-06-01' },
);

const directory = buildPersonDirectory(
  [OLDER, NEWER].map((article) => ({ article, facts: findFacts(article) })),
);

function namesFor(query: string) {
  return directory.find(query).map(({ person, kind }) => `${person.name} ${kind}`);
}

describe('the directory of people', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Martin Kellerman', ['Martin Kellerman exact']],
    ['martin kellerman', ['Martin Kellerman exact']],
    ['Retno Kinanti', ['Retno Ayu Kinanti tokens']],
    ['Kellerman', ['Martin Kellerman token']],
    ['Kelerman', ['Martin Kellerman misspelled']],
    ['Kellermann', ['Martin Kellerman misspelled']],
    ['Retno', ['Retno Ayu Kinanti token', 'Retno Wulandari token']],
    ['Wulandary', ['Retno Wulandari misspelled']],
    ['Kianndi', []],
    ['Kinatni', ['Retno Ayu Kinanti misspelled']],
    ['Retno Wulandary', ['Retno Wulandari misspelled']],
    ['Retno Zzyzx', ['Retno Ayu Kinanti token', 'Retno Wulandari token']],
    ['Ayo', []],
    ['Zzyzx', []],
    ['', []],
    ['?!', []],
  ])('%s', (query, expected) => {
    expect(namesFor(query)).toEqual(expected);
  });

  test('gathers roles and mentions over the articles, newest first', () => {
    const [match] = directory.find('Martin Kellerman');
    expect(match?.person.roles).toEqual(['mantan duta besar', 'Dubes Inggris untuk Thailand']);
    expect(
      match?.person.mentions.map(({ article, paragraph }) => [article.publishedAt, paragraph]),
    ).toEqual([
      ['2024-06-01', 2],
      ['2023-01-05', 1],
      ['2023-01-05', 1],
    ]);
  });

  test('gives no more than asked for', () => {
    expect(directory.find('Retno', 1)).toHaveLength(1);
  });
});
