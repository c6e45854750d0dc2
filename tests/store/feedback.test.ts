import { expect, test } from 'vitest';
import { FEEDBACK_REASONS } from '../../src/messages/messages.js';
import type { Verdict } from '../../src/store/feedback.js';
import { freshStore } from './fresh-store.js';

const verdict: Verdict = {
  day: '2024-07-28',
  command: 'who',
  kind: 'found',
  verdict: 'up',
  reason: null,
};

test('votes are counted by day, command and kind, reasons beside them', async () => {
  const store = await freshStore();
  for (const given of [
    verdict,
    verdict,
    { ...verdict, verdict: 'down', reason: 'wrong' },
    { ...verdict, verdict: 'down', reason: 'wrong' },
    { ...verdict, verdict: 'down', reason: null },
    { ...verdict, kind: 'nothing', verdict: 'down', reason: 'other' },
    { ...verdict, day: '2024-07-30' },
    { ...verdict, day: '2024-08-01' },
  ] satisfies Verdict[])
    await store.feedback.count(given);
  const row = { day: '2024-07-28', command: 'who', kind: 'found' };
  expect(await store.feedback.between('2024-07-28', '2024-07-30')).toEqual([
    { ...row, up: 2, down: 3, reasons: { wrong: 2 } },
    { ...row, kind: 'nothing', up: 0, down: 1, reasons: { other: 1 } },
    { ...row, day: '2024-07-30', up: 1, down: 0, reasons: {} },
  ]);
});

test('every reason that can be chosen can be counted', async () => {
  const store = await freshStore();
  for (const reason of FEEDBACK_REASONS)
    await store.feedback.count({ ...verdict, verdict: 'down', reason });
  const [counts] = await store.feedback.between('2024-07-28', '2024-07-28');
  expect(Object.keys(counts?.reasons ?? {}).toSorted()).toEqual([...FEEDBACK_REASONS].toSorted());
});

test.each([
  { command: 'siapa duta besar itu?' },
  { kind: '' },
  { reason: 'karena salah orang' },
  { day: 'kemarin' },
])('no words slip into the counts: %j', async (given) => {
  const store = await freshStore();
  await expect(store.feedback.count({ ...verdict, ...given })).rejects.toThrow();
  expect(await store.feedback.between('0000-01-01', '9999-12-31')).toEqual([]);
});
