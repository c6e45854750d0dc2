import fc from 'fast-check';
import { expect, test } from 'vitest';
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

const item = { articleId: 'pelabuhan', reason: 'ralat', userId: MODERATOR, at: TODAY };

test('a hidden paragraph hides only itself, a hidden article all of its paragraphs', async () => {
  const store = await freshStore();
  await store.hidden.hide(SERVER, { ...item, paragraph: 3 });
  expect([null, 2, 3].map((n) => store.hidden.has(SERVER, 'pelabuhan', n))).toEqual([
    false,
    false,
    true,
  ]);
  await store.hidden.hide(SERVER, { ...item, paragraph: null });
  expect([null, 2, 3].every((n) => store.hidden.has(SERVER, 'pelabuhan', n))).toBe(true);
  expect(store.hidden.has(SERVER, 'bandara', null)).toBe(false);
  expect(store.hidden.has(OTHER_SERVER, 'pelabuhan', 3)).toBe(false);
});

test('restoring says whether there was something to restore', async () => {
  const store = await freshStore();
  await store.hidden.hide(SERVER, { ...item, paragraph: 3 });
  expect(await store.hidden.restore(SERVER, { articleId: 'pelabuhan', paragraph: null })).toBe(
    false,
  );
  expect(await store.hidden.restore(SERVER, { articleId: 'pelabuhan', paragraph: 3 })).toBe(true);
  expect(store.hidden.of(SERVER)).toEqual([]);
});

test('hiding again keeps one entry, with the new reason; the newest comes first', async () => {
  const store = await freshStore();
  const later = new Date('2024-07-29T00:00:00.000Z');
  await store.hidden.hide(SERVER, { ...item, paragraph: 3 });
  await store.hidden.hide(SERVER, { ...item, articleId: 'bandara', paragraph: null });
  await store.hidden.hide(SERVER, { ...item, paragraph: 3, reason: 'dicabut', at: later });
  expect(store.hidden.of(SERVER)).toEqual([
    { ...item, paragraph: 3, reason: 'dicabut', at: later },
    { ...item, articleId: 'bandara', paragraph: null },
  ]);
});

test('any article id and any reason come back after a restart as they were shown before', async () => {
  const path = await freshPath();
  const store = await openAt(path);
  await fc.assert(
    fc.asyncProperty(
      hostileText(),
      fc.oneof(hostileText(), fc.constantFrom("'; --", '\0', '\uD83D', '�', '%s')),
      fc.option(fc.integer({ min: 1, max: 1e6 })),
      async (articleId, reason, paragraph) => {
        await store.hidden.hide(SERVER, { ...item, articleId, reason, paragraph });
        const kept = { articleId: storable(articleId), paragraph, reason: storable(reason, 500) };
        expect(store.hidden.of(SERVER)).toContainEqual({ ...item, ...kept });
      },
    ),
    { numRuns: 60 },
  );
  const before = store.hidden.of(SERVER);
  await store.close();
  expect((await openAt(path)).hidden.of(SERVER)).toEqual(before);
});
