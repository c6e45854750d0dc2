/** Questions about the articles themselves, not about what they tell. */
import { describe, expect, test } from 'vitest';
import { appOf } from '../news.js';

const app = appOf(
  {
    id: 'garam',
    title: 'Petani Garam Randusari Panen Lebih Awal',
    publishedAt: '2024-07-02',
    text: 'Petani garam di Randusari panen lebih awal.\nBanjir tidak menyentuh tambak mereka.',
  },
  {
    id: 'banjir-lama',
    title: 'Banjir Merendam Wadasmalang',
    publishedAt: '2024-01-15',
    text: 'Banjir merendam 40 rumah di Wadasmalang.\nBupati Sekar Arum menyebarkan berita banjir itu.',
  },
  {
    id: 'banjir-baru',
    title: 'Banjir Kembali Datang ke Wadasmalang',
    publishedAt: '2024-02-20',
    text: 'Banjir kembali datang ke Wadasmalang dan merendam 12 rumah.',
  },
  {
    id: 'otters',
    title: 'Otters return to the Marren after forty years',
    language: 'en',
    text: 'Warden Tom Ashby saw two otters in the Marren on Sunday.',
  },
);

async function titles(line: string): Promise<string[]> {
  return (await app.find(line)).passages.map(({ articleId }) => articleId);
}

describe('which articles there are', () => {
  test.each([
    ['berita terbaru tentang banjir Wadasmalang', ['banjir-baru', 'banjir-lama']],
    ['ada artikel soal banjir wadasmalang?', ['banjir-baru', 'banjir-lama']],
    ['berita bulan Februari 2024', ['banjir-baru']],
    ['kasih tau semua berita bulan juli', ['garam']],
    ['news from January 2024', ['banjir-lama']],
    ['Ada berita apa hari ini?', ['garam', 'banjir-baru', 'banjir-lama', 'otters']],
    ['latest news', ['garam', 'banjir-baru', 'banjir-lama', 'otters']],
  ])('%s: the newest first', async (line, ids) => {
    expect(await titles(line)).toEqual(ids);
  });

  test.each([
    ['ringkasan berita petani garam', 'garam'],
    ['tampilkan artikel tentang petani garam dong', 'garam'],
    ['any news about the otters?', 'otters'],
    ['latest news about salt', 'garam'],
  ])('%s: the only one at a glance', async (line, articleId) => {
    expect((await app.find(line)).overview).toMatchObject({ articleId });
  });
});

describe('when an article came out', () => {
  test('is found by its own day', async () => {
    const { overview } = await app.find('Kapan berita petani garam diterbitkan?');
    expect(overview).toMatchObject({ publishedAt: '2024-07-02' });
  });

  test('is not given for an article without a day', async () => {
    const line = 'When was the article about the otters published?';
    expect(await app.ask(line)).toMatchObject({ kind: 'nothing' });
  });
});

describe('what the articles tell is asked otherwise', () => {
  test.each([
    ['Siapa yang menyebarkan berita banjir?', 'Sekar Arum'],
    ['Berapa rumah yang terendam menurut berita tentang banjir kembali datang?', '12 rumah'],
  ])('%s', async (line, headline) => {
    expect((await app.find(line)).headline).toContain(headline);
  });
});
