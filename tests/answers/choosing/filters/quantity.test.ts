/** Which of several amounts is of what was asked. */
import { describe, expect, test } from 'vitest';
import { appOf } from '../../news.js';

const app = appOf(
  {
    title: 'Laba Koperasi Sangga Turun',
    publishedAt: '2024-05-06',
    text: [
      'Koperasi Sangga membukukan laba bersih Rp 4 miliar pada semester pertama 2024, turun dari Rp 6 miliar pada semester yang sama tahun lalu. Pendapatan lembaga itu juga menyusut menjadi Rp 31 miliar.',
      'Nilai pinjaman kopra Koperasi Sangga mencapai Rp 12 miliar.',
    ].join('\n'),
  },
  {
    title: 'Alder Mill reports a loss',
    language: 'en',
    publishedAt: '2024-05-06',
    text: 'Revenue at Alder Mill rose to $90 million last year, while profit fell to $7 million.',
  },
);

describe('an amount is of what was asked', () => {
  test.each([
    ['laba koperasi sangga berapa', 'Rp 4 miliar'],
    ['pendapatan koperasi sangga brp', 'Rp 31 miliar'],
    ['What was the revenue of Alder Mill?', '$90 million'],
    ['What was the profit of Alder Mill?', '$7 million'],
  ])('%s', async (line, headline) => {
    expect((await app.find(line)).headline).toBe(headline);
  });

  test('and a price is no loan', async () => {
    expect(await app.ask('berapa harga kopra sangga')).toMatchObject({ kind: 'nothing' });
  });
});
