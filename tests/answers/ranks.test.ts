/** A question that singles out one of many is not answered with any of them. */
import { describe, expect, test } from 'vitest';
import { appOf } from './news.js';

const DAY = { publisher: 'Kabar Randu', publishedAt: '2026-07-10', title: 'Kabar dari Randu' };

const headlineOf = async (text: string, line: string): Promise<string | null> => {
  const reply = await appOf({ ...DAY, text }).ask(line);
  return reply.kind === 'found' ? reply.headline : null;
};

describe('refused where the text does not say which one it was', () => {
  const elsewhere =
    'Bus terakhir ke Kemuning berangkat pukul 20.00. Tahap kedua lomba memancing di sungai terbesar dan paling dalam di Kemuning ditunda. The last bus to Kemuning is the longest.';

  test.each([
    [
      'Kirab Sekar Wangi digelar warga Randu pada 4 Mei 2019.',
      'Kapan kirab Sekar Wangi terakhir digelar?',
    ],
    ['Danau Lembayung adalah danau di Kabupaten Randu.', 'Apa nama danau terbesar di Randu?'],
    ['Danau Lembayung adalah danau di Kabupaten Randu.', 'Danau apa yang paling dalam di Randu?'],
    ['Dermaga Randu dibangun pada 1998.', 'Kapan dermaga Randu yang kedua dibangun?'],
    ['The Millbrook regatta was held on 4 May 2019.', 'When was the last Millbrook regatta held?'],
  ])('%s – %s', async (text, line) => {
    expect(await headlineOf(`${text}\n\n${elsewhere}`, line)).toBeNull();
  });
});

describe('answered where it does, in whatever words', () => {
  test.each([
    [
      'Kirab Sekar Wangi terakhir kali digelar pada 4 Mei 2019.',
      'Kapan kirab Sekar Wangi terakhir digelar?',
      /2019/,
    ],
    [
      'Danau terluas di Kabupaten Randu adalah Danau Lembayung.',
      'Danau apa yang paling luas di Randu?',
      /Lembayung/,
    ],
    [
      'Tahap II pembangunan dermaga Randu dimulai pada 1998.',
      'Kapan tahap kedua pembangunan dermaga Randu dimulai?',
      /1998/,
    ],
    ['Dermaga Randu dibangun pada 1998.', 'Kapan dermaga Randu dibangun?', /1998/],
    [
      'Dalam dua tahun terakhir 40 kapal rusak di Randu.',
      'Berapa kapal rusak di Randu dalam dua tahun terakhir?',
      /40/,
    ],
    ['The drought in Millbrook lasted 17 weeks.', 'How long did the Millbrook drought last?', /17/],
  ])('%s – %s', async (text, line, headline) => {
    expect(await headlineOf(text, line)).toMatch(headline);
  });
});
