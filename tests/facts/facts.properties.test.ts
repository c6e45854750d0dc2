/** What holds for the facts of any text, however odd or hostile. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFacts } from '../../src/facts/find-facts.js';
import { articleOf } from './speech/quotation-article.js';

const NEWSY = [
  'Menteri Pertanian Jaya Sentosa ',
  'Gubernur Lestari Wening ',
  'Sentosa ',
  'duta besar Chile untuk Indonesia ',
  'Presiden ',
  'di Kota Sengkaling, Jawa Timur ',
  'ke Padang ',
  'Selasa (23/7/2024) ',
  'pada 28-30 Juli 2024 ',
  'bulan lalu ',
  'tahun 1940-an ',
  'pukul 14.30 WIB ',
  'Rp 1,5 triliun ',
  '1.250 orang ',
  '45 persen ',
  'kata ',
  'ujarnya',
  'Menurut ',
  'mengatakan bahwa ',
  'dikutip dari ',
  'air sungai naik ',
  'on March 5, 2024 ',
  'Governor Amos Whitfield ',
  'said ',
  'nearly $3 million ',
];
const HOSTILE = [
  ...['"', '”', '“', "'", '(', ')', '[', ']', '<b>', '@everyone ', '```', '\\', '$&', '\u0000'],
  ...['\u202e', '\u00a0', '\u200b', '😀', '𝔘', 'e\u0301', 'İ', 'ﬁ', '\ud83d', '日本', 'ก'],
  ...[
    '.',
    ',',
    ':',
    ';',
    '-',
    '–',
    '—',
    '/',
    '%',
    '0',
    '99999999999999999999',
    '1e309',
    '31/31/3131',
  ],
  ...['constructor ', '__proto__ ', 'toString ', 'a'.repeat(300), '('.repeat(50), '1.'.repeat(50)],
];

const paragraphs = fc.array(
  fc
    .array(fc.oneof(fc.constantFrom(...NEWSY, ...HOSTILE), fc.string({ unit: 'binary' })), {
      maxLength: 40,
    })
    .map((pieces) => pieces.join('').replaceAll('\n', ' ').trim() || 'a'),
  { minLength: 1, maxLength: 6 },
);

test('every fact is a piece of its paragraph, in order, and nothing throws', () => {
  fc.assert(
    fc.property(paragraphs, fc.constantFrom('id', 'en'), (texts, language) => {
      const article = articleOf(texts, language);
      const facts = findFacts(article);
      expect(facts).toHaveLength(article.paragraphs.length);
      facts.forEach((found, index) => {
        const text = article.paragraphs[index]?.text ?? '';
        for (const [kind, mentions] of Object.entries(found)) {
          let from = 0;
          for (const mention of mentions) {
            expect(text.slice(mention.start, mention.end), kind).toBe(mention.text);
            expect(mention.text.length, kind).toBeGreaterThan(0);
            expect(mention.end, kind).toBeLessThanOrEqual(text.length);
            expect(mention.start, kind).toBeGreaterThanOrEqual(from);
            from = mention.start;
          }
        }
        for (const { role, roleSpan } of found.people) {
          if (roleSpan) expect(text.slice(roleSpan.start, roleSpan.end)).not.toBe('');
          if (role !== null) expect(role.trim()).toBe(role);
        }
        for (const { speakerSpan } of found.quotations) {
          if (speakerSpan) expect(text.slice(speakerSpan.start, speakerSpan.end)).not.toBe('');
        }
      });
    }),
    { numRuns: 300 },
  );
});

test('the same text gives the same facts, whatever was read before', () => {
  fc.assert(
    fc.property(paragraphs, paragraphs, (texts, others) => {
      const first = findFacts(articleOf(texts));
      findFacts(articleOf(others));
      expect(findFacts(articleOf(texts))).toEqual(first);
    }),
    { numRuns: 50 },
  );
});

test.each([
  'Sumiyati, warga Desa Suka ',
  'Sumiyati, penyapu jalan raya, ',
  'Emosi Rangga Wirya. ',
  'Komandan Korem 062 ',
  'Arga Wira/Lema Tama ',
  'said van der al-',
  "Nja' Dhien ",
  'Brittany Hailey said; ',
  'diperpanjang tiga hari, sampai Kamis, ',
  '2011 sampai 2013 hingga ',
  'warga di Kampung Arga, ',
  'the mayor of Arga and ',
  'author of The Long ',
  'Budi oleh ',
  'oleh ',
  'by ',
  'Budi melalui melalui ',
  'Arga shares in Arga ',
  "Arga's capital of Arga ",
  'klub Klub ',
  'said its its ',
  'Hale called the ruling "a b c d e" ',
  "head of the Arga Agency's data unit of the Arga ",
  'Jane Norfolk fled to Norfolk ',
  'Hale wrote of "a b c d e" ',
  'KM Nusa ',
  'Minister for Health, Labor, ',
  'Health, Labor and Welfare ',
  'Menteri Riset, Riset, dan Riset, ',
  'former Foxes ',
  "Jane Roe, Harwick's ",
  'his hometown, Arga, ',
  'resident of the village of the village of ',
  'analysts at Arga regency ',
  'Jane Roe, a British ',
  'fled Arga from the town of Arga to ',
  'Menteri Agraria/',
  'was quoted as saying ',
  'Karena itu, kata Budi, ',
  'kata pria bernama asli Budi itu ',
  'keesokan harinya ',
  'Kelas B ',
  'Dirja IX ',
  'Gus ',
  'PP Muhammadiyah ',
  'Bupati menoleh. ',
  'Ia memeluk pelatihnya, Budi. ',
  'Penasihat hukumnya, Budi, ',
  'Budi, sopir bus, ',
  '"Aku," jawabnya kepada Budi. ',
  '"I do," he laughed. ',
  'Pemain yang disapa Budi itu lalu ',
  'kata Direktur PT Arga, Tbk., sekaligus ',
  'kucing bernama Budi ',
  'Budi, seekor ',
  '"Sang Dewi ',
  'Sp.OG(K)., ',
  'Kepala Badan A, B, dan C (ABC), ',
  'KRI ',
  'bekas Ketua DPR Budi, ',
  'warga Arga, Muncang, Lebak, ',
  'Budi dan kolega ',
  '"Budi Santoso datang," kata Budi Santoso. ',
  'Danpuspom Letjen ',
])('100,000 units of %j are read to the end', (piece) => {
  const text = piece.repeat(Math.ceil(100_000 / piece.length));
  for (const language of ['id', 'en'] as const) {
    expect(findFacts(articleOf([`Budi Santoso ${text}`], language))).toHaveLength(1);
  }
});
