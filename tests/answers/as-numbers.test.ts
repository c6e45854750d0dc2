/** What a number is asked for in chat: what is counted in front, a rate, decimals in the other writing, ages. */
import { describe, expect, test } from 'vitest';
import { appOf } from './news.js';

const app = appOf(
  {
    title: 'Mercusuar Tanjung Wera Dibuka untuk Umum',
    publishedAt: '2024-05-06',
    text: [
      'Mercusuar Tanjung Wera memiliki 14 jendela dengan 21 tiang penyangga dan 9 lampu.',
      'Koperasi Wera membagikan sisa hasil usaha Rp 640 juta kepada anggotanya. Bagian per anggota adalah Rp 400 ribu.',
      'Gempa magnitudo 6.3 sempat meretakkan menara pada Kamis (2/5/2024).',
      'Loreng, kambing jantan berumur 7 tahun, menjadi maskot. Sari, ibu dari bocah berusia 9 tahun, ikut memandu.',
    ].join('\n'),
  },
  {
    title: 'A small quake at Port Alder',
    language: 'en',
    publishedAt: '2024-05-06',
    text: 'A quake of magnitude 5.4 shook Port Alder on Monday, May 6, 2024. Biscuit, a harbor cat aged 11, was unhurt.',
  },
);

describe('asked in numbers', () => {
  test.each([
    ['jendela mercusuar tanjung wera ada brp', '14 jendela'],
    ['tiang mercusuar itu ada berapa', '21 tiang'],
    ['bagian koperasi wera per anggota brp', 'Rp 400 ribu'],
    ['loreng umurnya brp', '7 tahun'],
    ['How old is Biscuit?', '11'],
    ['kapan gempa 6,3 meretakkan menara', 'Kamis (2/5/2024)'],
    ['kapan gempa 5,4 di port alder', 'Monday, May 6, 2024'],
  ])('%s', async (line, headline) => {
    expect((await app.find(line)).headline).toContain(headline);
  });

  test('nobody has the age of a child', async () => {
    const answer = await app.ask('berapa umur sari');
    expect(JSON.stringify(answer)).not.toContain('"headline":"9 tahun"');
  });
});
