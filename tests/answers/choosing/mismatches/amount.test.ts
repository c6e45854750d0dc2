/** Amounts of something else than was asked, in sentences that have nearly all of the question's words. */
import { describe, expect, test } from 'vitest';
import { appOf } from '../../news.js';

const app = appOf({
  title: 'Koperasi Sangga dan Kapal Bintang Timur',
  publishedAt: '2024-05-06',
  text: [
    'Nilai pinjaman kopra Koperasi Sangga mencapai Rp 12 miliar pada semester pertama 2024.',
    'Kapal Bintang Timur sepanjang 40 meter tenggelam di Teluk Wono.',
    'Taman Wono dialiri tujuh sungai. Hasil survei pengelola menyebut 64 persen pengunjung taman itu puas.',
  ].join('\n'),
});

/** Other paragraphs, among which the words of a question are rare. */
const rain = {
  title: 'Hujan',
  publishedAt: '2024-05-06',
  text: Array.from({ length: 40 }, (_, at) => `Hujan turun di desa nomor ${at}.`).join('\n'),
};

describe('is refused', () => {
  test.each([
    ['a loan, asked for a price', 'Berapa harga kopra Koperasi Sangga pada semester pertama 2024?'],
    ['a length, asked for a crew', 'Berapa jumlah awak kapal Bintang Timur?'],
  ])('%s', async (_, line) => {
    expect(await app.ask(line)).toMatchObject({ kind: 'nothing' });
  });
});

test('those who live somewhere are not those who died', async () => {
  const river = appOf({
    title: 'A poisoned river',
    publishedAt: '2024-05-06',
    text: [
      'The Millbrook river was poisoned by a dye works in May. About 1,700 people live along the river.',
      'Nobody in Millbrook has died since the flood, the mayor said.',
    ].join('\n'),
  });
  expect(await river.ask('How many people died of the poisoned Millbrook river?')).toMatchObject({
    kind: 'nothing',
  });
});

test('the fare of the only thing that an article speaks of is not that of another', async () => {
  const trams = appOf(
    {
      title: 'Tarif Trem Kota Randu Naik Jadi Rp 7.000',
      publishedAt: '2024-05-06',
      text: 'Randu - Pemerintah Kota Randu menaikkan tarif trem kota dari Rp 5.500 menjadi Rp 7.000 sekali jalan.',
    },
    rain,
  );
  expect(await trams.ask('berapa tarif bus randu')).toMatchObject({ kind: 'nothing' });
  expect((await trams.find('berapa tarif trem randu')).headline).toBe('Rp 7.000');
});

test('rivers, asked for animals that no article mentions', async () => {
  const lake = appOf(
    {
      title: 'Danau Randu',
      text: [
        'Danau Randu adalah danau kaldera di Pulau Wono.',
        'Danau Randu dialiri oleh tujuh sungai, dengan Sungai Ako sebagai yang terpanjang. Satu-satunya sungai yang keluar dari danau adalah Sungai Tono.',
      ].join('\n'),
    },
    rain,
  );
  expect(await lake.ask('berapa jumlah buaya di danau randu')).toMatchObject({ kind: 'nothing' });
  expect((await lake.find('berapa sungai yang mengaliri danau randu')).headline).toContain('tujuh');
});

describe('is answered where the text has it', () => {
  test.each([
    ['Berapa nilai pinjaman kopra Koperasi Sangga?', 'Rp 12 miliar'],
    ['Berapa panjang kapal Bintang Timur?', '40 meter'],
    ['Berapa jumlah sungai di Taman Wono?', 'tujuh sungai'],
    ['hasil survei pengelola taman wono berapa persen', '64 persen'],
  ])('%s', async (line, headline) => {
    expect((await app.find(line)).headline).toBe(headline);
  });
});
