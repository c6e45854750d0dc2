/** The figure that a title gives for what was asked is the one people mean. */
import { describe, expect, test } from 'vitest';
import { appOf } from '../../news.js';

const app = appOf({
  title: '64 Santri di Temo Terserang Campak',
  publishedAt: '2024-05-06',
  text: [
    'Sebanyak 64 santri Pesantren Nurul Oria dibawa ke klinik, Senin (6/5/2024).',
    'Menurut Kepala Klinik Temo Rudi Lase, 50 santri Temo yang terserang campak sudah pulang.',
    'Sepuluh santri lain masih dirawat di Temo.',
  ].join('\n'),
});

describe('the figure of a title', () => {
  test.each([
    ['berapa santri yg terserang campak di temo', '64 santri'],
    ['berapa santri yang masih dirawat', 'Sepuluh santri'],
  ])('%s', async (line, headline) => {
    expect((await app.find(line)).headline).toBe(headline);
  });
});
