import { expect, test } from 'vitest';
import { appOf } from '../../news.js';

test('whom somebody else meets is not whom the one asked about meets', async () => {
  const app = appOf({
    title: 'Pertemuan di Randu',
    publishedAt: '2024-05-06',
    text: 'Gubernur Tirta Gunadi akan bertemu Bupati Sari Handini di Randu. Wali Kota Bagus Kartolo menemui para camat.',
  });
  expect(await app.ask('Bagus Kartolo bertemu siapa?')).toMatchObject({ kind: 'nothing' });
  expect((await app.find('Tirta Gunadi bertemu siapa?')).headline).toContain('Sari Handini');
});
