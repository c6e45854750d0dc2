import { expect, test } from 'vitest';
import { FEEDBACK_REASONS } from '../../src/messages/messages.js';
import type { Verdict } from '../../src/store/feedback.js';
import { freshPath, openAt, openBeside } from './fresh-store.js';

const verdict: Verdict = {
  day: '2024-07-28',
  command: 'who',
  kind: 'found',
  verdict: 'up',
  reason: null,
};

/** A store, and its counts as whoever runs the bot reads them. */
async function setUp() {
  const path = await freshPath();
  const store = await openAt(path);
  const sql = 'select day, kind, verdict, reason, count from feedback order by 1, 2, 3, 4';
  const counts = async () =>
    (await openBeside(path).execute(sql)).rows.map((row) => Object.values(row).join(' '));
  return { store, counts };
}

test('votes are counted by day, command, kind and reason', async () => {
  const { store, counts } = await setUp();
  for (const given of [
    verdict,
    verdict,
    { ...verdict, verdict: 'down', reason: 'wrong' },
    { ...verdict, verdict: 'down', reason: 'wrong' },
    { ...verdict, verdict: 'down', reason: null },
    { ...verdict, kind: 'nothing', verdict: 'down', reason: 'other' },
    { ...verdict, day: '2024-07-30' },
  ] satisfies Verdict[])
    await store.feedback.count(given);
  expect(await counts()).toEqual([
    '2024-07-28 found down  1',
    '2024-07-28 found down wrong 2',
    '2024-07-28 found up  2',
    '2024-07-28 nothing down other 1',
    '2024-07-30 found up  1',
  ]);
});

test('every reason that can be chosen can be counted', async () => {
  const { store, counts } = await setUp();
  for (const reason of FEEDBACK_REASONS)
    await store.feedback.count({ ...verdict, verdict: 'down', reason });
  expect((await counts()).map((row) => row.split(' ')[3])).toEqual(
    [...FEEDBACK_REASONS].toSorted(),
  );
});

test.each([
  { command: 'siapa duta besar itu?' },
  { kind: '' },
  { reason: 'karena salah orang' },
  { day: 'kemarin' },
])('no words slip into the counts: %j', async (given) => {
  const { store, counts } = await setUp();
  await expect(store.feedback.count({ ...verdict, ...given })).rejects.toThrow();
  expect(await counts()).toEqual([]);
});
