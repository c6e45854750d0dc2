/** A rule that would strike out the one plain answer has misread the text. */
import { expect, test } from 'vitest';
import { appOf } from '../news.js';

test('a choice far ahead stays, though its office is said of another place', async () => {
  const app = appOf({
    title: 'Gugatan Bupati Sangga',
    publishedAt: '2024-09-03',
    text: [
      'Bupati Sangga Rudi Hartanto memenangi gugatan atas Kusno Wira, penulis sebuah buku.',
      'Sementara itu tokoh adat pesisir Randu, Barto Lelana, juga mengecam putusan hakim Wening.',
    ].join('\n'),
  });
  expect(
    await app.find('Siapa tokoh adat pesisir yang mengecam putusan hakim Wening?'),
  ).toMatchObject({ headline: 'Barto Lelana' });
});
