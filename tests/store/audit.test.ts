import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AuditEntry } from '../../src/store/audit.js';
import { storable } from '../../src/store/storable.js';
import {
  freshPath,
  freshStore,
  MODERATOR,
  OTHER_SERVER,
  openAt,
  SERVER,
  TODAY,
} from './fresh-store.js';
import { hostileText } from './hostile-text.js';

const entry: AuditEntry = {
  serverId: SERVER,
  userId: MODERATOR,
  act: 'hide',
  target: 'pelabuhan',
  reason: 'ralat',
  at: TODAY,
};

test('newest first, a page at a time, each server its own', async () => {
  const store = await freshStore();
  for (const hour of [3, 1, 5, 2, 4])
    await store.audit.record({ ...entry, at: new Date(Date.UTC(2024, 6, 28, hour)) });
  await store.audit.record({ ...entry, serverId: OTHER_SERVER });
  const hours = async (page: number) =>
    (await store.audit.page(SERVER, page, 2)).entries.map(({ at }) => at.getUTCHours());
  expect([await hours(1), await hours(2), await hours(3), await hours(4)]).toEqual([
    [5, 4],
    [3, 2],
    [1],
    [],
  ]);
  expect((await store.audit.page(SERVER, 2, 2)).total).toBe(5);
});

test('entries of the same moment: the last recorded first', async () => {
  const store = await freshStore();
  for (const target of ['a', 'b']) await store.audit.record({ ...entry, target });
  const { entries } = await store.audit.page(SERVER, 1, 10);
  expect(entries.map(({ target }) => target)).toEqual(['b', 'a']);
});

test('what is older than a year is gone after the next start', async () => {
  const path = await freshPath();
  const store = await openAt(path);
  await store.audit.record({ ...entry, target: 'lama', at: new Date('2023-07-28T09:29:00Z') });
  await store.audit.record({ ...entry, target: 'baru', at: new Date('2023-07-30T00:00:00Z') });
  await store.close();
  const { entries } = await (await openAt(path)).audit.page(SERVER, 1, 10);
  expect(entries.map(({ target }) => target)).toEqual(['baru']);
});

test('any text comes back', async () => {
  const store = await freshStore();
  const text = fc.oneof(hostileText(), fc.constant("Robert'); drop table audit;--"));
  await fc.assert(
    fc.asyncProperty(text, text, async (target, reason) => {
      await store.audit.record({ ...entry, target, reason });
      const [last] = (await store.audit.page(SERVER, 1, 1)).entries;
      expect(last).toEqual({
        ...entry,
        target: storable(target, 500),
        reason: storable(reason, 500),
      });
    }),
    { numRuns: 50 },
  );
});
