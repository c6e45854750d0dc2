import { expect, test } from 'vitest';
import { appOf } from '../../news.js';

const app = appOf(
  {
    title: 'Penyair',
    publishedAt: '2024-05-06',
    text: 'Penyair Ratna Kusuma dilantik menjadi ketua sanggar pada 12 Mei 1951.',
  },
  {
    title: 'Kelahiran',
    publishedAt: '2024-05-06',
    text: 'Seekor gajah lahir di kebun Sagara pada 3 Maret 2020.',
  },
);

test('the day of an office is not that of the birth', async () => {
  expect(await app.ask('Tanggal berapa Ratna Kusuma lahir?')).toMatchObject({ kind: 'nothing' });
  const { headline } = await app.find('Tanggal berapa Ratna Kusuma dilantik?');
  expect(headline).toBe('12 Mei 1951');
});
