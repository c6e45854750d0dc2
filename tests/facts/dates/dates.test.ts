import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.js';
import { findDates } from '../../../src/facts/dates/dates.js';
import { articleOf } from './date-article.js';

/** `written → value` of every date, paragraph by paragraph. */
function told(sections: string[][], parts: Parameters<typeof articleOf>[1] = {}): string[][] {
  return findDates(articleOf(sections, parts)).map((dates) =>
    dates.map(({ text, value }) => `${text} → ${value}`),
  );
}

describe('the day a text speaks from', () => {
  test('an older story under a heading is understood by its own date', () => {
    expect(
      told([
        ['Pabrik dibuka, kata direktur, Selasa (23/7/2024).', 'Produksi bulan lalu turun.'],
        [
          'Latihan digelar Kamis (6/6/2024).',
          'Pada Kamis ini hujan. Kesepakatan dicapai bulan lalu.',
        ],
      ]),
    ).toEqual([
      ['Selasa (23/7/2024) → 2024-07-23'],
      ['bulan lalu → 2024-06'],
      ['Kamis (6/6/2024) → 2024-06-06'],
      ['Kamis ini → 2024-06-06', 'bulan lalu → 2024-05'],
    ]);
  });

  test.each([
    ['The walkout runs until 07:00 Wednesday.', '2025-11-19'],
    ['The shop is closed until Wednesday.', '2025-11-19'],
    ['They had promised that back in December.', '2024-12'],
    ['They said so on Wednesday.', '2025-11-12'],
  ])('what lasts ends ahead, and what was back then is past: %s', (text, value) => {
    const article = articleOf([[text]], { publishedAt: '2025-11-14', language: 'en' });
    expect(findDates(article)[0]?.map((date) => date.value)).toEqual([value]);
  });

  test.each([
    [
      'Bandara ditutup Sabtu (26/11/2011). Hingga Selasa siang pesawat belum terbang.',
      '2011-11-29',
    ],
    ['Kapal tenggelam Kamis (24/11/2011). Pencarian dihentikan kemarin.', '2011-11-28'],
    ['Gempa terjadi Selasa (22/11/2011). Pekan ini bantuan tiba.', '2011-11-28/2011-12-04'],
    ['"Kemarin kami pulang," kata Budi, Kamis (24/11/2011).', '2011-11-23'],
  ])('news of days ago is told from the day of publication: %s', (text, value) => {
    const article = articleOf([[text]], { publishedAt: '2011-11-29' });
    const values = findDates(article)[0]?.map((date) => date.value);
    expect(values).toContain(value);
  });

  test.each([
    ['Pencarian kami perpanjang tiga hari, sampai Kamis.', '2021-04-15'],
    ['Larangan itu diberlakukan mulai hari ini hingga Sabtu.', '2021-04-17'],
    ['Jembatan ditutup sementara sampai dengan Jumat.', '2021-04-16'],
    ['Pencarian berlangsung. Hingga Minggu, korban mencapai 47 orang.', '2021-04-11'],
  ])('what is prolonged ends ahead: %s', (text, value) => {
    const article = articleOf([[text]], { publishedAt: '2021-04-12' });
    expect(findDates(article)[0]?.map((date) => date.value?.split('/').at(-1))).toContain(value);
  });

  test.each([
    ['"Cetakan 2011 sampai 2013 sudah kedaluwarsa," katanya.', '2011-01-01/2013-12-31', 'id'],
    ['Masa jabatan 2019 hingga 2024 usai.', '2019-01-01/2024-12-31', 'id'],
    ['Records 2004 to 2009 were lost.', '2004-01-01/2009-12-31', 'en'],
  ] as const)('a year from which another follows: %s', (text, value, language) => {
    const article = articleOf([[text]], { publishedAt: '2025-01-02', language });
    expect(findDates(article)[0]?.map((date) => date.value)).toEqual([value]);
  });

  test('what is named after the day it comes on is no date', () => {
    const text = 'He read his Sunday paper on Friday, in his Sunday best.';
    const [found] = findDates(articleOf([[text]], { publishedAt: '2025-01-06', language: 'en' }));
    expect(found?.map((date) => date.text)).toEqual(['Friday']);
  });

  test('a part without a date continues from the part before it', () => {
    const sections = [
      ['Awal.'],
      ['Kapal karam Kamis (6/6/2024).'],
      ['Perjanjian diteken bulan lalu.'],
    ];
    expect(told(sections)[2]).toEqual(['bulan lalu → 2024-05']);
  });

  test('an old event in the opening part does not date the news', () => {
    expect(
      told([['Sejak gempa Minggu (26/12/2004), desa itu sepi.', 'Kemarin warga berziarah.']]),
    ).toEqual([['Minggu (26/12/2004) → 2004-12-26'], ['Kemarin → 2024-07-22']]);
  });

  test('an event to come does not date the news', () => {
    expect(told([['Lomba digelar Minggu (28/7/2024). Kemarin panitia berlatih.']])[0]).toEqual([
      'Minggu (28/7/2024) → 2024-07-28',
      'Kemarin → 2024-07-22',
    ]);
  });

  test('without any day relative words have no value', () => {
    expect(
      told([['Kemarin hujan. Bulan lalu banjir. Pada Agustus panen.']], { publishedAt: null })[0],
    ).toEqual(['Kemarin → null', 'Bulan lalu → null', 'Agustus → null']);
  });

  test('a year left out is taken from the nearest full date', () => {
    const text = 'Perang pecah 8 Maret 1942. Pada 12 Maret kota itu jatuh.';
    expect(told([[text]], { publishedAt: null })[0]).toEqual([
      '8 Maret 1942 → 1942-03-08',
      '12 Maret → 1942-03-12',
    ]);
  });

  test.each([
    ['2024-07-23', 'Jumat (7/6)', '2024-06-07'],
    ['2015-01-03', 'Minggu (28/12)', '2014-12-28'],
    ['2023-12-30', 'Senin (1/1)', '2024-01-01'],
    ['2024-07-23', 'Rabu (7/6)', '2023-06-07'],
    ['2024-07-23', 'Minggu (7/6)', null],
  ])('published %s, %s is %s', (publishedAt, written, value) => {
    const dates = findDates(articleOf([[`Ia tiba ${written}.`]], { publishedAt }))[0];
    expect(dates).toMatchObject([{ text: written, value }]);
  });

  test('a weekday with day and month is of the day of the text, whatever year is next to it', () => {
    const lines = ['Kota itu sepi, Rabu (9/3).', 'Gerhana berikutnya jatuh pada 20 April 2023.'];
    expect(told([lines], { publishedAt: '2016-03-09' })).toEqual([
      ['Rabu (9/3) → 2016-03-09'],
      ['20 April 2023 → 2023-04-20'],
    ]);
  });

  test.each([
    ['Kapal itu karam pada 11 January 1987.', '11 January 1987', '1987-01-11'],
    ['Suratnya bertanggal November 16, 1966.', 'November 16, 1966', '1966-11-16'],
    ['Stok aman hingga Juni.', 'Juni', '2025-06'],
    ['Aturan itu berlaku sampai awal Juni.', 'awal Juni', '2025-06-01/2025-06-10'],
    ['Hingga Juni, laba turun.', 'Juni', '2024-06'],
    ['Sejak awal tahun hujan jarang turun.', 'awal tahun', '2024-01-01/2024-04-30'],
    ['Ia juara Australia Terbuka 2019 di nomor ganda.', '2019', '2019'],
    ['Pameran yang dibuka sejak 9 Juli itu ramai.', '9 Juli', '2024-07-09'],
    ['Pada 9 Juli itu pasar tutup.', '9 Juli', null],
  ])('%s', (text, written, value) => {
    expect(findDates(articleOf([[text]]))[0]).toMatchObject([{ text: written, value }]);
  });

  test.each([
    ['She left on 3 Maret 2021.', '3 Maret 2021', '2021-03-03'],
    [
      'The bridge will open by the end of the year.',
      'the end of the year',
      '2024-09-01/2024-12-31',
    ],
    ['We expect them here by Thursday.', 'Thursday', '2024-07-25'],
  ])('%s', (text, written, value) => {
    expect(findDates(articleOf([[text]], { language: 'en' }))[0]).toMatchObject([
      { text: written, value },
    ]);
  });

  test.each(['Pada akhir tahun ajaran siswa libur.', 'Ia menulis 11 January di sampulnya.'])(
    '%s: no date',
    (text) => {
      expect(findDates(articleOf([[text]]))[0]).toEqual([]);
    },
  );

  test.each([
    ['Ia tiba kemarin, Minggu (21/7/2024).', 'kemarin', '2024-07-21'],
    ['Acara dibuka besok, tepatnya Sabtu (27/7/2024).', 'besok', '2024-07-27'],
  ])('%s: the words mean the date beside them', (text, written, value) => {
    expect(findDates(articleOf([[text]]))[0]?.[0]).toMatchObject({ text: written, value });
  });
});

test('the day after is resolved by the date before it', () => {
  const text = 'Mereka ditangkap Jumat (12/7/2024) dan keesokan harinya bebas. Esok paginya sepi.';
  const dates = findDates(articleOf([[text]]))[0] ?? [];
  expect(dates.map(({ value }) => value)).toEqual(['2024-07-12', '2024-07-13', '2024-07-14']);
});

test('news is about the past, though the clause before looks ahead', () => {
  const text = 'He is expected to plead guilty on Monday, according to papers filed late Friday.';
  const dates = findDates(articleOf([[text]], { language: 'en' }))[0] ?? [];
  expect(dates.map(({ value }) => value)).toEqual(['2024-07-29', '2024-07-19']);
});

test('the dateline holds no date of the story', () => {
  const article = articleOf([['Banjir surut kemarin.']], { dateline: 'Jakarta, 23 Juli 2024 - ' });
  expect(findDates(article)[0]).toEqual([
    { start: 37, end: 44, text: 'kemarin', value: '2024-07-22' },
  ]);
});

test('every date of an article with an older story in it comes out right', async () => {
  const { articles } = await readCorpus('corpus/pembicaraan-2plus2.md');
  const dates = articles.flatMap((article) => findDates(article).flat());
  expect(dates.map(({ text, value }) => `${text} → ${value}`)).toEqual([
    '28 Juli 2024 → 2024-07-28',
    'Selasa (23/7/2024) → 2024-07-23',
    'April 2024 → 2024-04',
    '1951 → 1951',
    'Maret mendatang → 2025-03',
    'Kamis (6/6/2024) → 2024-06-06',
    'Kamis ini → 2024-06-06',
    'Agustus → 2023-08',
    'Jumat (7/6) → 2024-06-07',
    'bulan lalu → 2024-05',
  ]);
});

describe('whatever the text', () => {
  const WORDS = [
    'Senin',
    'Minggu',
    'minggu',
    ' (',
    ')',
    '23',
    '/',
    '7',
    '2024',
    '-',
    ' ',
    ',',
    'Juli',
    'Mei',
    'tahun',
    'abad ke-',
    'awal',
    'lalu',
    'dua',
    'hari',
    'hingga',
    'dan',
    'pukul',
    '.',
    'SM',
    "Jum'at",
    'Thursday',
    'May',
    'the',
    'last',
    'week',
    '1990',
    's',
    '-an',
    'kuartal',
    'II',
    '\u{1F600}',
    'é',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join('')),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
  );

  test.each(['id', 'en'] as const)('%s: dates are cut from it, in order, apart', (language) => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('2024-07-23', '0001-01-01', '9999-12-31', null),
        (line, day) => {
          const dates = findDates(articleOf([[line]], { language, publishedAt: day }))[0] ?? [];
          let end = 0;
          for (const date of dates) {
            expect(line.slice(date.start, date.end)).toBe(date.text);
            expect(date.text.trim()).toBe(date.text);
            expect(date.start).toBeGreaterThanOrEqual(end);
            expect(date.end).toBeGreaterThan(date.start);
            expect(date.value ?? '2024').toMatch(
              /^\d{4}(?:-\d\d(?:-\d\d(?:\/\d{4}-\d\d-\d\d)?)?)?$/,
            );
            end = date.end;
          }
        },
      ),
      {
        numRuns: 300,
        examples: [
          ['23 Mei )', '2024-07-23'],
          [' ( May 7', '2024-07-23'],
          ["Jum'at - Senin", '9999-12-31'],
        ],
      },
    );
  });

  test.each([
    ['1'],
    ['12 '],
    ['('],
    ['1/'],
    ['Senin ('],
    ['Senin-'],
    ['1-'],
    ['23/7/'],
    ['awal '],
    ['tahun '],
    ['dua puluh '],
    ['Juli '],
    ['1 Juli'],
    ['1990-'],
    ['1990 hingga '],
    [' '],
    ['mid-the '],
    ['last '],
    ['a few '],
    ['28 Juli 2024 sampai '],
    ["Jum'at, tanggal "],
  ])('100,000 units of %j are read to the end', (piece) => {
    const line = piece.repeat(Math.ceil(100_000 / piece.length));
    for (const language of ['id', 'en'] as const) {
      for (const { text: written, start, end } of findDates(articleOf([[line]], { language }))[0] ??
        []) {
        expect(line.slice(start, end)).toBe(written);
      }
    }
  });
});
