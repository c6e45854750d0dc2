import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isStillThere, sha256Of } from '../../src/store/cited-words.js';
import { freshPath, freshStore, OTHER_SERVER, openAt, SERVER, TODAY } from './fresh-store.js';
import { hostileText } from './hostile-text.js';

const WORDS = 'Jembatan itu dibuka pada Senin.';
const answer = {
  messageId: '300000000000000001',
  channelId: '400000000000000001',
  serverId: SERVER,
  citations: [
    { articleId: 'jembatan', paragraph: 2, start: 10, text: WORDS },
    { articleId: 'bandara', paragraph: 1, start: 0, text: 'Bandara ditutup.' },
  ],
  at: TODAY,
};

test('answers are found by the articles they cite, without the words', async () => {
  const path = await freshPath();
  const store = await openAt(path);
  await store.corrections.record(answer);
  await store.corrections.record({
    ...answer,
    messageId: '300000000000000002',
    serverId: OTHER_SERVER,
  });
  expect(await store.corrections.of(['jembatan', 'tidak ada'])).toEqual(
    [OTHER_SERVER, SERVER].map((serverId, n) => ({
      messageId: `30000000000000000${2 - n}`,
      channelId: '400000000000000001',
      serverId,
      articleId: 'jembatan',
      paragraph: 2,
      start: 10,
      end: 10 + WORDS.length,
      sha256: sha256Of(WORDS),
      day: '2024-07-28',
    })),
  );
  expect(await store.corrections.of([])).toEqual([]);
});

test('a removed message is forgotten, and so is one older than the days to keep', async () => {
  const path = await freshPath();
  const store = await openAt(path, { correctionDays: 3 });
  await store.corrections.record(answer);
  await store.corrections.remove(answer.messageId);
  for (const [messageId, day] of [
    ['1', '2024-07-24'],
    ['2', '2024-07-25'],
  ] as const)
    await store.corrections.record({ ...answer, messageId, at: new Date(`${day}T23:59:59Z`) });
  await store.close();
  const kept = await (await openAt(path, { correctionDays: 3 })).corrections.of(['jembatan']);
  expect(kept.map(({ messageId }) => messageId)).toEqual(['2']);
});

test('article ids of any kind are found again', async () => {
  const store = await freshStore();
  await fc.assert(
    fc.asyncProperty(hostileText(), async (articleId) => {
      await store.corrections.record({
        ...answer,
        messageId: '5',
        citations: [{ articleId, paragraph: 1, start: 0, text: WORDS }],
      });
      expect(await store.corrections.of([articleId])).toHaveLength(1);
      await store.corrections.remove('5');
    }),
    { numRuns: 40 },
  );
});

const cited = { paragraph: 2, start: 8, end: 8 + WORDS.length, sha256: sha256Of(WORDS) };

test.each([
  ['unchanged', ['Pembuka.', `Solo -- ${WORDS}`], true],
  ['moved into another paragraph', ['Pembuka.', 'Baru.', `Solo -- ${WORDS}`], true],
  ['moved on in its paragraph', ['Pembuka.', `“Sebuah kalimat baru.” ${WORDS}`], true],
  ['in quotation marks now', ['Pembuka.', `“${WORDS}”`], true],
  ['one word changed', ['Pembuka.', `Solo -- ${WORDS.replace('Senin', 'Selasa')}`], false],
  ['cut short', ['Pembuka.', `Solo -- ${WORDS.slice(0, -1)}`], false],
  ['gone', [], false],
] as const)('words %s', (_, paragraphs, isThere) => {
  expect(isStillThere(cited, paragraphs)).toBe(isThere);
});
