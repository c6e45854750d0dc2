import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.js';
import { findPeople } from '../../../src/facts/people/people.js';
import { findPlaces } from '../../../src/facts/places/places.js';

const { articles } = await readCorpus('corpus/pembicaraan-2plus2.md');

test('the first article names four people, each with an office, and no one else', () => {
  const people = articles.flatMap((article) => findPeople(article).flat());
  expect([...new Set(people.map(({ name, role }) => `${name}: ${role}`))]).toEqual([
    'Antony Blinken: Menteri Luar Negeri Amerika Serikat',
    'Yoko Kamikawa: mitranya dari Jepang',
    'Lloyd Austin: Menteri Pertahanan AS',
    'Rahm Emanuel: duta besar AS untuk Jepang',
  ]);
});

test('its places are countries, seas and coasts, and not where it was reported from', () => {
  const places = articles.flatMap((article) => findPlaces(article, findPeople(article)));
  expect(places[0]?.map(({ text }) => text)).toEqual(['Jepang', 'Amerika Serikat']);
  expect(places.flat().map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      'lepas pantai Jepang',
      'Laut China Selatan',
      'perairan lepas pantai utara Maizuru di Prefektur Kyoto',
      'barat daya Jepang',
      'Okinawa',
      'Indo-Pasifik',
    ]),
  );
});
