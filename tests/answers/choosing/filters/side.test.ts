/** Of several sides told in one paragraph, the one asked for. */
import { describe, expect, test } from 'vitest';
import { appOf } from '../../news.js';

const app = appOf(
  {
    title: 'Kejuaraan Panahan',
    publishedAt: '2024-05-06',
    text: 'RANDU - Tim Randu merebut tiga medali emas, dua perak, dan satu perunggu pada Kejuaraan Panahan yang digelar di Wulung, 4-5 Mei. Emas disumbangkan Dewi Kartolo pada nomor beregu putri.',
  },
  {
    title: 'Atletik Randu',
    publishedAt: '2024-05-06',
    text: 'RANDU - Pelari Bagus Kartolo finis kelima di Lembong. Sementara itu di Sagara, pelompat jauh putri Tika Laras menyumbangkan emas, mengalahkan rekan sedaerahnya, Sari Handini, yang mendapat perak.',
  },
);

describe('the gold, the silver and the bronze of one paragraph', () => {
  test.each([
    ['Berapa medali perunggu yang direbut tim Randu di Kejuaraan Panahan Wulung?', 'satu perunggu'],
    ['Siapa pelompat jauh putri yang menyumbangkan perak di Sagara?', 'Sari Handini'],
    ['Siapa pelompat jauh putri yang menyumbangkan emas di Sagara?', 'Tika Laras'],
  ])('%s', async (line, headline) => {
    expect((await app.find(line)).headline).toBe(headline);
  });
});
