import { expect, test } from 'vitest';
import { appOf } from '../news.js';

const app = appOf({
  title: 'Ratu Oria Berkunjung ke Pulau Temo',
  text: `Ratu Oria singgah di Pulau Temo pada Senin (3/6/2024) untuk membuka museum.
Camat Temo, Rudi Lase, mengatakan bahwa kunjungan itu yang pertama oleh ratu Oria sejak 1998.`,
});

test('when something is is not since when it is the first', async () => {
  expect((await app.find('Kapan kunjungan ratu Oria ke Pulau Temo?')).headline).toContain(
    '3/6/2024',
  );
});

test('since when may be asked', async () => {
  const { headline } = await app.find('Kunjungan itu yang pertama oleh ratu Oria sejak kapan?');
  expect(headline).toContain('1998');
});
