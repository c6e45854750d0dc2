import { expect, test } from 'vitest';
import { appOf } from '../../news.js';

test('who holds an office is neither the president nor whoever held it before', async () => {
  const app = appOf({
    title: 'Pertemuan di Vientiane',
    publishedAt: '2024-05-06',
    text: 'Di Vientiane, Presiden Bounmy Sisouk menerima Perdana Menteri Thongdam Keo. Mantan Perdana Menteri Laos Somchai Vong hadir.',
  });
  expect((await app.find('Siapa perdana menteri Laos?')).headline).toBe('Thongdam Keo');
});
