/** Who wrote an article, told by its front matter alone. */
import { describe, expect, test } from 'vitest';
import { appOf } from '../news.js';

const app = appOf(
  {
    id: 'garam',
    title: 'Petani Garam Randusari Panen Lebih Awal',
    author: 'Wulan Kartikasari',
    text: 'Ketua kelompok tani Slamet Basuki memimpin panen garam di Randusari.\nHarga garam naik.',
  },
  {
    id: 'kuda',
    title: 'Lomba Kuda Kepang Digelar di Wadasmalang',
    text: 'Panitia lomba kuda kepang, Ratri Handayani, membuka acara di Wadasmalang.',
  },
  {
    id: 'otters',
    title: 'Otters return to the Marren after forty years',
    language: 'en',
    author: 'Edith Farrow',
    text: 'Warden Tom Ashby saw two otters in the Marren on Sunday.',
  },
);

describe('who wrote an article', () => {
  test.each([
    ['Siapa penulis berita panen garam Randusari?', 'Wulan Kartikasari'],
    ['siapa wartawan yang menulis artikel petani garam', 'Wulan Kartikasari'],
    ['/siapa penulis artikel petani garam', 'Wulan Kartikasari'],
    ['Who wrote the article about the otters?', 'Edith Farrow'],
  ])('%s', async (line, author) => {
    expect((await app.find(line)).overview?.author).toBe(author);
  });

  test('nobody, when it does not say', async () => {
    const line = 'Siapa penulis berita lomba kuda kepang?';
    expect(await app.ask(line)).toMatchObject({ kind: 'nothing', nearest: null });
  });

  test('somebody named in an article is asked for otherwise', async () => {
    expect((await app.find('Siapa ketua kelompok tani?')).headline).toBe('Slamet Basuki');
  });
});
