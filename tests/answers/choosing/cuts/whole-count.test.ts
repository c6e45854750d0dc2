/** Citizens are counted whole: not `31 warga` of `31 warga negara`. */
import { expect, test } from 'vitest';
import { appOf } from '../../news.js';

const app = appOf({
  title: 'WNI Pulang dari Oria',
  publishedAt: '2024-05-06',
  text: 'Sebanyak 31 warga negara Indonesia (WNI) dipulangkan dari Oria, Senin (6/5/2024).',
});

test('people are counted with all of their noun', async () => {
  expect((await app.find('brp wni yg dipulangkan dari oria')).headline).toBe('31 warga negara');
});
