/** What no word marks as a reason is none, and neither is the reason for something else. */
import { expect, test } from 'vitest';
import { appOf } from '../../news.js';

const app = appOf(
  {
    title: 'Tarif Angkot Temo Naik Jadi Rp 7.000',
    publishedAt: '2024-05-06',
    text: [
      'Pemerintah Kota Temo menaikkan tarif angkot dari Rp 5.000 menjadi Rp 7.000 sekali jalan.',
      'Solar untuk angkot disebut lebih mahal 30 persen.',
      'Sopir angkot mengeluhkan jalan yang rusak. Angkot tua di Temo akan ditarik.',
      'Penumpang angkot tetap ramai.',
    ].join('\n'),
  },
  {
    title: 'Pabrik Teh Sangga Merugi',
    publishedAt: '2024-05-06',
    text: 'Pabrik teh Sangga tutup dua pekan. Tarif listriknya naik karena subsidi dicabut.',
  },
);

test('a new amount is no reason, nor is that of another article: the passages are shown', async () => {
  const { headline, passages } = await app.find('kenapa tarif angkot naik');
  expect(headline).toBeNull();
  expect(passages[0]?.text).toContain('menaikkan tarif angkot');
});

test('a reason that the text gives is the answer', async () => {
  const { headline } = await app.find('kenapa tarif listrik pabrik teh naik');
  expect(headline).toBe('karena subsidi dicabut');
});

test.each([
  ['kenapa danu saraswata mundur', 'alasan kesehatan'],
  ['Why did Danu Saraswata resign?', 'alasan kesehatan'],
  ['Mengapa pedagang Pasar Temo menolak pindah?', 'dalih kios baru terlalu sempit'],
])('a reason given as such: %s', async (line, reason) => {
  const office = appOf({
    title: 'Kepala Dinas Pasar Wanasari Mundur',
    publishedAt: '2024-05-06',
    text: [
      'Kepala Dinas Pasar Wanasari, Danu Saraswata, mundur dengan alasan kesehatan.',
      'Pedagang Pasar Temo menolak pindah dengan dalih kios baru terlalu sempit.',
    ].join('\n'),
  });
  expect((await office.find(line)).headline).toBe(reason);
});
