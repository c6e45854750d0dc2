/** Of whom it is said that the paragraph does not name him. */
import { expect, test } from 'vitest';
import { appOf } from './news.js';

const app = appOf({
  title: 'Rumah Hanyut di Demang',
  text: [
    'Sumiyarti, 46 tahun, kehilangan rumahnya. "Semua habis terbawa air," ujarnya sambil menangis.',
    '"Kami belum tahu akan tinggal di mana," ujarnya kemudian.',
  ].join('\n'),
});

test('a speaker named at the head of the paragraph is named there, one known from the paragraph before is not', async () => {
  const { items } = await app.find('/kutip Sumiyarti');
  const named = new Map(items.map(({ label, carriedOver = false }) => [label, carriedOver]));
  expect(named.get('Semua habis terbawa air')).toBe(false);
  expect(named.get('Kami belum tahu akan tinggal di mana')).toBe(true);
});
