import { describe, expect, test } from 'vitest';
import { appOf } from '../../news.js';

const app = appOf(
  {
    title: 'Lembah',
    publishedAt: '2024-05-06',
    text: 'Banjir besar merendam Wanu pada 3 Mei 2024. Sebanyak 40 rumah rusak.',
  },
  { title: 'Arsip', publishedAt: '2019-05-06', text: 'Pasar Sagara dibuka pada 2019.' },
);

describe('an article that never has the year asked for does not answer', () => {
  test.each([
    'Kapan banjir besar merendam Wanu tahun 2019?',
    'Berapa rumah rusak akibat banjir Wanu 2019?',
  ])('%s', async (line) => {
    expect(await app.ask(line)).toMatchObject({ kind: 'nothing' });
  });

  test.each([
    ['Kapan banjir besar merendam Wanu tahun 2024?', '3 Mei 2024'],
    ['Berapa rumah rusak akibat banjir Wanu 2024?', '40 rumah'],
  ])('%s', async (line, headline) => {
    expect((await app.find(line)).headline).toBe(headline);
  });
});
