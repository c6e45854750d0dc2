/** Of the figures of several years, the one of the year asked. */
import { describe, expect, test } from 'vitest';
import { appOf } from '../../news.js';

const app = appOf(
  {
    title: 'Panen Garam Sangga Naik',
    publishedAt: '2024-05-06',
    text: 'Sepanjang 2023 petani Sangga memanen 41.000 ton garam, naik dari 35.500 ton pada 2022.',
  },
  {
    title: 'Fewer visitors to Alder Zoo',
    language: 'en',
    publishedAt: '2024-05-06',
    text: 'Alder Zoo had 210,000 visitors in 2023, down from 260,000 in 2019.',
  },
);

describe('the figure of the year asked', () => {
  test.each([
    ['berapa ton garam yang dipanen sangga tahun 2022', '35.500 ton'],
    ['panen garam sangga 2023 berapa ton', '41.000 ton'],
    ['How many visitors did Alder Zoo have in 2019?', '260,000'],
    ['How many visitors did Alder Zoo have in 2023?', '210,000 visitors'],
  ])('%s', async (line, headline) => {
    expect((await app.find(line)).headline).toBe(headline);
  });
});
