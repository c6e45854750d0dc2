/**
 * Answers cut as a reader wants them: what a word means, a whole count, a whole name; and none of
 * another kind.
 */
import { describe, expect, test } from 'vitest';
import { appOf } from './news.js';
import { testRows } from './open-cases.js';

const app = appOf(
  {
    id: 'ritual',
    title: 'Upacara Mappasili Digelar di Tepi Danau',
    publishedAt: '2024-04-02',
    text: [
      'Upacara mappasili digelar warga Danau Sidung, Senin (1/4/2024).',
      'Nama mappasili berasal dari kata Sidung yang berarti "memercikkan air".',
      'Pembukaan acara itu merupakan bagian dari wandarayan, pasar malam yang diadakan setiap panen.',
      'Upacara diikuti tiga atau lima penabuh gendang. Panjang perahu hiasnya 14 meter.',
      'Nakhoda kapal hias, Rustam Daeng, memimpin arak-arakan 25 sepeda motor air.',
      'Kapal hias itu dibeli pedagang Salim Watta.',
      'Ikan asapnya dikirim ke Palopo dan Majene menjelang panen.',
      'Pencuri dayung, Rudi Cako, ditangkap di rumah pamannya di Desa Lemo, Kecamatan Burau, Selasa (2/4/2024).',
      'Ia dijerat Undang-Undang Danau Nomor 7 Tahun 1998.',
    ].join('\n'),
  },
  {
    id: 'rescue',
    title: 'Fisherman honoured for night rescue',
    language: 'en',
    text: [
      "Edda Solvang received the King's Cross for Courage on Friday.",
      'She had pulled two boys from the ferry Astrid Bell.',
      'The new pier will save the town £31,000 a year.',
      'The lifeboat was back in the harbour at 21:50 GMT.',
    ].join('\n'),
  },
);

describe('cut as asked', () => {
  testRows<readonly [line: string, headline: RegExp]>(
    [
      ['apa arti kata mappasili', /^memercikkan air$/],
      ['Apa itu wandarayan?', /^pasar malam yang diadakan setiap panen$/],
      ['Berapa penabuh gendang?', /^tiga atau lima penabuh$/],
      ['Which ferry did Edda Solvang pull two boys from?', /^(?:ferry )?Astrid Bell$/],
      ['Which cross did Edda Solvang receive?', /^King's Cross for Courage$/],
      ['how much money will the pier save', /^£31,000$/],
      ['what time was the lifeboat back', /^21:50 GMT$/],
      ['ikan asap dikirim ke mana', /^Palopo dan Majene$/],
      ['rudi cako ditangkap dimana', /Desa Lemo, Kecamatan Burau$/],
      ['Undang-undang apakah yang menjerat pencuri dayung?', /^Undang-Undang Danau Nomor 7/],
    ],
    async (line, headline) => {
      expect((await app.find(line)).headline).toMatch(headline);
    },
  );

  test.each([
    'Berapa jumlah kamar perahu hias?',
    'Kapan Rustam Daeng lahir?',
    'Siapa nakhoda kapal pedagang Salim?',
  ])('not told: %s', async (line) => {
    expect(await app.ask(line)).not.toMatchObject({
      headline: expect.stringMatching(/meter|Salim|2024/),
    });
  });

  test('somebody with an office is described by it when work is asked for', async () => {
    expect((await app.find("what was Rustam Daeng's job")).headline).toBe('Nakhoda kapal hias');
  });
});
