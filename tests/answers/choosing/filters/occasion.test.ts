import { expect, test } from 'vitest';
import { appOf } from '../../news.js';

test('where something else took place before is not where this did', async () => {
  const app = appOf({
    title: 'Perampok Toko Arloji Ditangkap',
    publishedAt: '2024-05-06',
    text: 'Perampok itu ditangkap usai bersembunyi di Pasar Sangga. Polisi menangkapnya di Terminal Wirabumi.',
  });
  expect((await app.find('Di mana perampok itu ditangkap?')).headline).toBe('Terminal Wirabumi');
});
