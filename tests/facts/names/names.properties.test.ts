import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/corpus/article.js';
import { findOrganizations } from '../../../src/facts/names/organizations.js';
import { findPeople } from '../../../src/facts/people/people.js';
import { findPlaces } from '../../../src/facts/places/places.js';
import { overlaps } from '../../../src/language/span.js';
import { articleOf } from '../dates/date-article.js';

const FRAGMENTS = [
  'Menteri Luar Negeri ',
  'mantan ',
  'Wakil ',
  'duta besar AS untuk ',
  'Kepala Desa ',
  'Kombes ',
  'Jenderal (Purn) ',
  'H. ',
  'Prof. Dr. ',
  'Budi ',
  'Santoso',
  'Blythe',
  'bin ',
  'van den ',
  'J. K. ',
  ', S.H., M.Si. ',
  ' (62)',
  ' (SBY) ',
  'PT Maju Jaya ',
  'Universitas ',
  'di ',
  'Desa Arga, Kecamatan Arga, Banten',
  'Jl. Melati No. 5, ',
  'lepas pantai ',
  'U.S. Secretary of State ',
  'kata ',
  ' mengatakan ',
  ' adalah seorang ',
  ', ',
  '. ',
  '-',
  '"',
  '(',
  ')',
  'JOKO',
  '\u200b',
  '😀',
  'é',
  ' dan ',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 6 })), { maxLength: 30 })
  .map((parts) => parts.join(''));
const articles = fc
  .record({
    paragraphs: fc.array(text, { minLength: 1, maxLength: 4 }),
    language: fc.constantFrom('id' as const, 'en' as const),
  })
  .map(({ paragraphs, language }) => articleOf([paragraphs], { language }));

function findAll(article: Article) {
  const people = findPeople(article);
  return {
    people,
    organizations: findOrganizations(article, people),
    places: findPlaces(article, people),
  };
}

test('every mention is its own text, in order, and no place or body is in a name', () => {
  fc.assert(
    fc.property(articles, (article) => {
      const found = findAll(article);
      article.paragraphs.forEach((paragraph, index) => {
        for (const list of [found.people[index], found.organizations[index], found.places[index]]) {
          let start = 0;
          for (const mention of list ?? []) {
            expect(paragraph.text.slice(mention.start, mention.end)).toBe(mention.text);
            expect(mention.text.trim()).toBe(mention.text);
            expect(mention.text).not.toBe('');
            expect(mention.start).toBeGreaterThanOrEqual(start);
            start = mention.start;
          }
        }
        for (const person of found.people[index] ?? []) {
          const span = person.roleSpan;
          if (span !== null) expect(paragraph.text.slice(span.start, span.end)).toBe(person.role);
          for (const other of [
            ...(found.places[index] ?? []),
            ...(found.organizations[index] ?? []),
          ]) {
            expect(overlaps(person, other)).toBe(false);
          }
        }
      });
    }),
    { numRuns: 300 },
  );
});

describe('hostile text is read to its end', () => {
  test.each([
    ['capitals', 'Aa '.repeat(30_000)],
    ['one name', 'Budi Santoso '.repeat(8_000)],
    [
      'many names of one word',
      Array.from({ length: 8_000 }, (_, n) => `kata Budi X${n.toString(36)}q.`).join(' '),
    ],
    ['offices', 'Menteri Wakil '.repeat(8_000)],
    ['offices with links', 'Kepala dinas untuk dari '.repeat(5_000)],
    ['body heads', 'Universitas Kementerian '.repeat(5_000)],
    ['addresses', 'Desa Arga, Kecamatan Arga, '.repeat(5_000)],
    ['open brackets', 'Budi ('.repeat(10_000)],
    ['hyphens', 'Budi-'.repeat(20_000)],
    ['commas', 'Budi Santoso, ketua, '.repeat(5_000)],
    ['dots', 'B. '.repeat(30_000)],
    ['shouting', 'BUDI SANTOSO '.repeat(8_000)],
    ['short forms', 'Ketua Badan Arga (BA) '.repeat(5_000)],
    ['open short forms', 'Ketua Badan Arga (BA '.repeat(5_000)],
    ['numbered commands', 'Panglima Kodam XVII/Arga '.repeat(4_000)],
    ['namesakes', 'Direktur RS Dr. '.repeat(6_000)],
    ['degrees', 'Budi, S.Tr.K., '.repeat(7_000)],
    ['initials', 'tersangka AS (34), '.repeat(5_000)],
    ['clubs in brackets', 'Budi Arga (KTM), '.repeat(6_000)],
    ['strokes', 'Budi Arga/'.repeat(10_000)],
    ['lawyers', 'kuasa hukum Budi, '.repeat(5_000)],
    ['terms', 'Dirut PT Arga periode 2016-2021 '.repeat(3_000)],
    ['mates', 'pasangan Budi-Siti '.repeat(5_000)],
    ['Balinese names', 'Ketua I Made '.repeat(8_000)],
    ['degrees without a comma', 'Budi PhD MSc '.repeat(8_000)],
    ['nouns before an office', 'Fire Harbor Chief '.repeat(6_000)],
    ['ordinals', 'Presiden ke-7 '.repeat(7_000)],
    ['nicknames', 'Budi Santoso, Bepe, sapaan akrabnya, '.repeat(3_000)],
    ['initials that speak', 'Susilo Bambang Yudha, kata SBY. '.repeat(3_000)],
    [
      'blends',
      Array.from({ length: 5_000 }, (_, n) => `kata Joko X${n.toString(36)}, Jokox${n}`).join(' '),
    ],
    ['names and what they are called', 'Budi yang akrab disapa Mas '.repeat(4_000)],
    ['wards', 'RT 03/RW 05 '.repeat(9_000)],
    ['syllables', 'Choo Wei Teck '.repeat(7_000)],
    ['small nouns before an office', 'the fishing union leader '.repeat(4_000)],
    ['places in pairs', 'di Arga dan Wirya dan '.repeat(5_000)],
    ['numbered offices', 'calon bupati nomor urut 2 '.repeat(4_000)],
    ['titles inside a name', 'Irma Dg '.repeat(12_000)],
    [
      'places made known',
      Array.from({ length: 10_000 }, (_, n) => `di X${n.toString(36)}q,`).join(' '),
    ],
    ['small words', 'di ke dari '.repeat(10_000)],
    ['nothing', ''],
  ])('%s', (_, hostile) => {
    const found = findAll(articleOf([[hostile]]));
    expect(found.people).toHaveLength(1);
  });

  test('an office in each of thousands of paragraphs', () => {
    const paragraphs = Array.from({ length: 4_000 }, () => 'Menlu Blythe bicara. Blythe pergi.');
    expect(findPeople(articleOf([paragraphs])).flat()).toHaveLength(8_000);
  });
});
