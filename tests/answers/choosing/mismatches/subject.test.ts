/** What is said of another subject than the question's, or repeats the question. */
import { expect, test } from 'vitest';
import { appOf } from '../../news.js';
import type { Story } from '../../stories.js';

const storyOf = (title: string, text: string): Story => ({
  title,
  publishedAt: '2024-05-06',
  text,
});

test('whom somebody else meets is not whom the one asked about meets', async () => {
  const app = appOf(
    storyOf(
      'Pertemuan di Randu',
      'Gubernur Tirta Gunadi akan bertemu Bupati Sari Handini di Randu. Wali Kota Bagus Kartolo menemui para camat.',
    ),
  );
  expect(await app.ask('Bagus Kartolo bertemu siapa?')).toMatchObject({ kind: 'nothing' });
  expect((await app.find('Tirta Gunadi bertemu siapa?')).headline).toContain('Sari Handini');
});

test('a question is not answered by its own words', async () => {
  const app = appOf(
    storyOf('Perjanjian Randu', 'Wulung akhirnya mengakui perjanjian damai Randu 12 Mei 1951.'),
  );
  const asked = 'Kapan Wulung mengakui perjanjian damai Randu';
  expect(await app.ask(`${asked} 12 Mei 1951?`)).toMatchObject({ kind: 'nothing' });
  expect((await app.find(`${asked}?`)).headline).toBe('12 Mei 1951');
});

test('the length of one river is not that of another', async () => {
  const app = appOf(
    storyOf(
      'Sungai Randu',
      'Total panjang Sungai Randu adalah 514 km. Lebar sungai itu lebih dari 1 km.',
    ),
    storyOf('Bendera', 'Bendera desa itu berwarna kuning dan hijau.'),
    storyOf('Pasar', 'Warga Wulung membuka pasar.'),
    storyOf('Randu', 'Warga Randu menutup pasar di kota itu.'),
  );
  expect(await app.ask('Berapa panjang sungai kuning?')).toMatchObject({ kind: 'nothing' });
  expect((await app.find('Berapa panjang Sungai Randu?')).headline).toBe('514 km');
});

test('what one cloth is does not define the one sold beside it', async () => {
  const app = appOf(
    storyOf(
      'Kain Wulung',
      'Di pasar, wulung dijual bersama songket. Songket adalah kain tenun mahal dari Sagara.',
    ),
    storyOf('Lembah', 'Wulung hidup di lembah. Burung dara adalah hewan peliharaan.'),
  );
  expect(await app.ask('Apa itu wulung?')).toMatchObject({ kind: 'nothing' });
  expect((await app.find('Apa itu songket?')).headline).toBe('kain tenun mahal dari Sagara');
});
