/** An amount that was changed is answered with what it became. */
import { describe, expect, test } from 'vitest';
import { appOf } from '../../news.js';

const app = appOf(
  {
    title: 'Retribusi Pasar Temo Naik',
    publishedAt: '2024-05-06',
    text: 'Pemerintah Kabupaten Oria menaikkan retribusi Pasar Temo dari Rp 3.000 menjadi Rp 4.500 per hari. Retribusi pedagang sayur tetap Rp 1.000.',
  },
  {
    title: 'Ongkos Angkutan Laut Sangkala Disesuaikan',
    publishedAt: '2024-05-06',
    text: 'Ongkos perahu naik dari Rp 8.000 per orang menjadi Rp 9.500, rakit turun dari Rp 7.000 menjadi Rp 6.000, dan kapal cepat naik dari Rp 61.000 menjadi Rp 77.000.',
  },
  {
    title: 'Toll on the Calder Bridge goes up',
    language: 'en',
    publishedAt: '2024-05-06',
    text: 'The toll on the Calder Bridge will rise to $4 from $2.50, the council said.',
  },
);

describe('an amount that was changed', () => {
  test.each([
    ['retribusi pasar temo skrg brp', 'Rp 4.500 per hari'],
    ['berapa retribusi pasar temo sebelumnya', 'Rp 3.000'],
    ['retribusi pasar temo naik dari berapa', 'Rp 3.000'],
    ['ongkos perahu jadi berapa', 'Rp 9.500'],
    ['Berapa ongkos kapal cepat setelah naik?', 'Rp 77.000'],
    ['berapa ongkos rakit sebelumnya', 'Rp 7.000'],
    ['How much is the toll on the Calder Bridge?', '$4'],
    ['How much was the toll on the Calder Bridge before?', '$2.50'],
  ])('%s', async (line, headline) => {
    expect((await app.find(line)).headline).toBe(headline);
  });
});
