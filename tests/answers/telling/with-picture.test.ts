import { expect, test } from 'vitest';
import { withQuoteCard } from '../../../src/answers/telling/with-picture.js';
import { found } from '../../terminal/answers.js';

const SAID = { detail: 'Sari Utami', value: null, passage: 0 };
const REPORTED = { ...SAID, label: 'pasar itu ramai', direct: false };
const DIRECT = { ...SAID, label: 'Kami siap', direct: true };

test.each([
  ['the very words before reported ones', [REPORTED, DIRECT], 'Kami siap'],
  ['reported ones where there are no others', [REPORTED], 'pasar itu ramai'],
])('a card shows %s', (_, items, text) => {
  expect(withQuoteCard({ ...found, topic: 'quote', items })).toMatchObject({
    picture: { kind: 'quote', quote: { text } },
  });
});

test('what holds no quotation gets no card', () => {
  expect(withQuoteCard(found)).toEqual(found);
});
