/** How a match ended. */
import { describe, expect, test } from 'vitest';
import { appOf } from './news.js';

const app = appOf(
  {
    id: 'futsal',
    title: 'Kuda Laut Tundukkan Macan Rawa',
    text: [
      'Kuda Laut menang 5-3 atas Macan Rawa di Gelanggang Sangga, Minggu (3/3/2024).',
      'Macan Rawa sempat unggul 2-1 sebelum jeda. Sebanyak 20-30 suporter menyalakan suar dan melawan petugas.',
      'Pada partai lain, Elang Karst takluk 0-4 dari Badai Selatan.',
    ].join('\n'),
  },
  {
    id: 'badminton',
    title: 'Sari Wulan wins in three games',
    language: 'en',
    text: 'Sari Wulan beat Mette Holm 21-15, 18-21, 21-19 in the final on Sunday.',
  },
);

describe('the score of those named', () => {
  test.each([
    ['skornya berapa kuda laut vs macan rawa', '5-3'],
    ['Berapa skor Kuda Laut lawan Macan Rawa?', '5-3'],
    ['hasil Elang Karst Badai Selatan', '0-4'],
    ['Kuda Laut menang berapa lawan Macan Rawa', '5-3'],
    ['elang karst kalah lawan badai selatan berapa', '0-4'],
    ['What was the score between Sari Wulan and Mette Holm?', '21-15, 18-21, 21-19'],
  ])('%s', async (line, headline) => {
    expect((await app.find(line)).headline).toBe(headline);
  });

  test('of two who did not meet there is none', async () => {
    expect(await app.ask('Berapa skor Kuda Laut lawan Elang Karst?')).not.toMatchObject({
      headline: expect.stringMatching(/\d-\d/),
    });
  });

  test('a club is not in a title that only has a longer name', async () => {
    const final = appOf(
      { title: 'Sangga Tundukkan Randusari', text: 'Sangga menang 3-1 di final piala bupati.' },
      { title: 'Randu Berlatih', text: 'Pemain Randu berlatih di Sangga.' },
    );
    expect(await final.ask('Berapa skor final piala bupati Randu lawan Sangga?')).not.toMatchObject(
      {
        headline: expect.stringMatching(/\d-\d/),
      },
    );
    expect(
      (await final.find('Berapa skor final piala bupati Randusari lawan Sangga?')).headline,
    ).toBe('3-1');
  });
});
