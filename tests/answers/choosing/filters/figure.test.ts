import { expect, test } from 'vitest';
import { appOf } from '../../news.js';

test('of two with points, the one with as many as were asked for', async () => {
  const app = appOf({
    title: 'Lomba Tari Lembah Arung',
    publishedAt: '2024-05-06',
    text: 'Penari Sangga, Sari Wulan, memenangi lomba tari Lembah Arung dengan 88 poin. Juri memberi 91 poin kepada Dewi Ratih.',
  });
  const line = 'Siapa penari lomba tari Lembah Arung yang mendapat 91 poin?';
  expect((await app.find(line)).headline).toBe('Dewi Ratih');
});
