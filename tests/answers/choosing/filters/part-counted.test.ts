/** `Tiga di antaranya dirujuk` counts those referred, though not by name. */
import { describe, expect, test } from 'vitest';
import { appOf } from '../../news.js';

const app = appOf(
  {
    title: 'Kelas Siaga Bencana di Oria',
    publishedAt: '2024-05-06',
    text: [
      'Sebanyak 48 pendaki dievakuasi dari Gunung Temo, dua belas di antaranya ditandu.',
      'Dari 310 sekolah di Oria, baru 75 yang bersirene.',
    ].join('\n'),
  },
  {
    title: 'Horses escape from a fire in Alder',
    language: 'en',
    publishedAt: '2024-05-06',
    text: [
      'Firefighters led 26 horses out of a burning stable in Alder.',
      'Nine of the animals perished.',
    ].join('\n'),
  },
);

describe('part of what was counted', () => {
  test.each([
    ['berapa pendaki yang ditandu', 'dua belas'],
    ['berapa pendaki dievakuasi dari gunung temo', '48 pendaki'],
    ['brp sekolah di oria yg bersirene', '75'],
    ['How many horses perished in Alder?', 'Nine'],
  ])('%s', async (line, headline) => {
    expect((await app.find(line)).headline).toBe(headline);
  });
});
