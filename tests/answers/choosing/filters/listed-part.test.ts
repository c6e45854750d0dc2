/** Of the amounts of a list, the one of what was asked about. */
import { describe, expect, test } from 'vitest';
import { appOf } from '../../news.js';

const app = appOf(
  {
    title: 'Panen Raya di Kabupaten Oria',
    publishedAt: '2024-05-06',
    text: [
      'Dinas Pertanian Oria mencatat Kecamatan Temo memanen 312 ton jagung, Kecamatan Sangga 845 ton, dan Kecamatan Arga Jaya 97 ton.',
      'Penonton untuk anak-anak, pelajar, dan guru membayar Rp 4.000, warga Rp 9.000, serta turis Rp 25.000.',
    ].join('\n'),
  },
  {
    title: 'Visitors to the museums of Alderland',
    language: 'en',
    publishedAt: '2024-05-06',
    text: 'Last year, visits to the Alder Museum rose 12 percent, to the Calder Gallery 31 percent and to the Fenwick House 54 percent.',
  },
);

describe('an amount of a list is of what was asked', () => {
  test.each([
    ['kecamatan sangga panen jagung brp ton', '845 ton'],
    ['Berapa ton jagung yang dipanen Kecamatan Temo?', '312 ton'],
    ['berapa bayarnya untuk pelajar', 'Rp 4.000'],
    ['warga bayar berapa', 'Rp 9.000'],
    ['By how much did visits to the Calder Gallery rise?', '31 percent'],
    ['kunjungan ke Alder Museum naik berapa persen', '12 percent'],
  ])('%s', async (line, headline) => {
    expect((await app.find(line)).headline).toBe(headline);
  });
});
