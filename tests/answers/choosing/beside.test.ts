/** What is told of another occasion, another figure, or nothing but a doer, is not what was asked. */
import { describe, expect, test } from 'vitest';
import { appOf } from '../news.js';

const GAMES = appOf({
  title: 'Kuda Laut Lolos ke Final',
  publishedAt: '2024-05-12',
  text: [
    'Kuda Laut memastikan tiket final usai menumbangkan Macan Rawa di Gelanggang Sangga, Sabtu (11/5/2024).',
    'Opposite Kuda Laut, Damar Setiaji, mencetak 31 poin, terbanyak sepanjang musim.',
    'Dari kubu lawan, Bagas Wirasandi mencetak 22 poin, tetapi cedera.',
    'Di final, Kuda Laut menghadapi Elang Karst di Stadion Wanasari, Kota Lingga, pada 19 Mei.',
    'Seorang warga, Menik (47), tidak menonton. "Saya dengar sorak dari gerobak," tutur pedagang kue putu itu.',
  ].join('\n'),
});

const THEFT = appOf(
  {
    title: 'Pencuri Gamelan Dibekuk',
    publishedAt: '2024-03-20',
    text: [
      'Tiga pencuri yang membongkar Sanggar Laras di Wanasari dibekuk. Mereka ditangkap di rumah masing-masing, Senin (18/3/2024) malam.',
      'Ketiganya adalah Tirta Wening (31), Bagas alias Cak Bas (29), dan Menik (26). Mereka bertetangga.',
      'Kasus pencurian gamelan itu terungkap berkat kamera warung di seberang sanggar.',
      'Aksi itu terjadi pada Rabu (6/3/2024) dini hari ketika sanggar kosong.',
    ].join('\n'),
  },
  {
    title: 'Sea Horse win',
    language: 'en',
    publishedAt: '2024-03-20',
    text: 'Ratna Sekar put Sea Horse in front in the 12th minute after a corner and nobody else scored.',
  },
  {
    title: 'Alder Timber to close its mill',
    language: 'en',
    publishedAt: '2024-03-20',
    text: [
      'Alder Timber and its founder Greta Holm will part ways, the firm said on Monday.',
      'Holm, who founded Alder Timber in a barn in 1987, will grow apples.',
    ].join('\n'),
  },
);

describe('what was asked and no other', () => {
  test.each([
    ['finalnya di mana', /^Stadion Wanasari/],
    ['siapa yang mencetak 31 poin', /^Damar Setiaji$/],
    ['siapa yang mencetak 22 poin', /^Bagas Wirasandi$/],
    ['menik jualan apa', /^kue putu/],
  ])('%s', async (line, headline) => {
    expect((await GAMES.find(line)).headline).toMatch(headline);
  });

  test.each([
    ['kapan sanggar laras dibongkar', /6\/3\/2024/],
    ['kapan pencuri sanggar laras ditangkap', /18\/3\/2024/],
    ['gimana kasus pencurian gamelan terungkap', /^berkat kamera warung di seberang sanggar$/],
    ['in what minute did Ratna Sekar score', /^12th minute$/],
    ['When was Alder Timber founded?', /^1987$/],
    [
      'siapa saja yang membongkar sanggar laras',
      /^Tirta Wening \(31\), Bagas alias Cak Bas \(29\), dan Menik \(26\)$/,
    ],
  ])('%s', async (line, headline) => {
    expect((await THEFT.find(line)).headline).toMatch(headline);
  });
});
