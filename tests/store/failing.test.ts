import { chmod, copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explainStore } from '../../src/explain.js';
import { MESSAGES } from '../../src/messages/catalog.js';
import { StoreError } from '../../src/store/store-error.js';
import {
  freshFolder,
  freshPath,
  MODERATOR,
  openAt,
  openBeside,
  SERVER,
  TODAY,
} from './fresh-store.js';

const item = { articleId: 'a', paragraph: 1, reason: '', userId: MODERATOR, at: TODAY };

const failure = (act: Promise<unknown>) =>
  act.then(
    () => expect.unreachable('it was saved'),
    (error: unknown) => {
      expect(error).toBeInstanceOf(StoreError);
      return error as StoreError;
    },
  );

test('locked by another program: known values stay, a write says what was not saved, then heals', async () => {
  const path = await freshPath();
  const store = await openAt(path, { patienceMs: 150 });
  await store.settings.change(SERVER, { visibility: 'private' });
  await store.hidden.hide(SERVER, item);
  const lock = await openBeside(path).transaction('write');
  const acts = [
    store.settings.change(SERVER, { visibility: 'public' }),
    store.hidden.restore(SERVER, item),
    store.feedback.count({
      day: '2024-07-28',
      command: 'who',
      kind: 'found',
      verdict: 'up',
      reason: null,
    }),
  ];
  const failures = await Promise.all(acts.map(failure));
  expect(failures.map(({ code, part }) => [code, part])).toEqual([
    ['not-saved', 'settings'],
    ['not-saved', 'hidden'],
    ['not-saved', 'feedback'],
  ]);
  expect(failures.map((error) => explainStore(error, MESSAGES.en))).toEqual([
    MESSAGES.en.store.notSaved.settings,
    MESSAGES.en.store.notSaved.hidden,
    MESSAGES.en.store.notSaved.feedback,
  ]);
  expect(store.isHealthy()).toBe(false);
  expect(store.settings.of(SERVER).visibility).toBe('private');
  expect(store.hidden.has(SERVER, 'a', 1)).toBe(true);
  await lock.rollback();
  await store.settings.change(SERVER, { visibility: 'public' });
  expect(store.isHealthy()).toBe(true);
  expect(store.settings.of(SERVER).visibility).toBe('public');
});

test('a write waits for a short lock, and the program goes on meanwhile', async () => {
  const path = await freshPath();
  const store = await openAt(path);
  const lock = await openBeside(path).transaction('write');
  const change = store.settings.change(SERVER, { mentions: false });
  await new Promise((resolve) => setTimeout(resolve, 100));
  await lock.commit();
  expect((await change).mentions).toBe(false);
});

test('locked, then taken away: no empty file is made in its place', async () => {
  const path = await freshPath();
  const store = await openAt(path, { patienceMs: 150 });
  await store.hidden.hide(SERVER, item);
  const lock = await openBeside(path).transaction('write');
  await failure(store.hidden.restore(SERVER, item));
  await lock.rollback();
  await rename(path, `${path}.away`);
  await failure(store.hidden.restore(SERVER, item));
  await rename(`${path}.away`, path);
  expect(await store.hidden.restore(SERVER, item)).toBe(true);
});

test('the file taken away: nothing is confirmed that would be lost; put back, it heals by itself', async () => {
  const path = await freshPath();
  const store = await openAt(path);
  await store.hidden.hide(SERVER, item);
  await rename(path, `${path}.away`);
  expect(await failure(store.hidden.restore(SERVER, item))).toMatchObject({ part: 'hidden' });
  expect(await failure(store.audit.page(SERVER, 1, 10))).toMatchObject({ code: 'not-read' });
  await store.refresh();
  expect(store.isHealthy()).toBe(false);
  expect(store.hidden.has(SERVER, 'a', 1)).toBe(true);
  await rename(`${path}.away`, path);
  await store.refresh();
  expect(store.isHealthy()).toBe(true);
  expect(await store.hidden.restore(SERVER, item)).toBe(true);
});

test('another file put in its place is taken at once', async () => {
  const [path, backup] = [await freshPath(), await freshPath()];
  const [store, saved] = [await openAt(path), await openAt(backup)];
  await saved.settings.change(SERVER, { coolDownSeconds: 42 });
  await saved.close();
  await rename(backup, path);
  await store.refresh();
  expect(store.settings.of(SERVER).coolDownSeconds).toBe(42);
  await store.settings.change(SERVER, { mentions: false });
  await store.close();
  const again = await openAt(path);
  expect(again.settings.of(SERVER)).toMatchObject({ coolDownSeconds: 42, mentions: false });
});

test('a damaged file is refused, a good one heals', async () => {
  const path = await freshPath();
  const store = await openAt(path);
  await store.settings.change(SERVER, { coolDownSeconds: 42 });
  await store.close();
  await copyFile(path, `${path}.good`);
  const running = await openAt(path);
  await writeFile(`${path}.bad`, 'x'.repeat(8192));
  await rename(`${path}.bad`, path);
  await failure(running.settings.change(SERVER, { mentions: false }));
  expect(running.settings.of(SERVER)).toMatchObject({ coolDownSeconds: 42, mentions: true });
  await rename(`${path}.good`, path);
  await running.refresh();
  expect(running.isHealthy()).toBe(true);
  expect(running.settings.of(SERVER).coolDownSeconds).toBe(42);
});

test('a closed store saves nothing and says so', async () => {
  const store = await openAt(await freshPath());
  await store.close();
  await failure(store.settings.change(SERVER, { mentions: false }));
});

const isRoot = process.getuid?.() === 0;

test.each<[string, (folder: string) => Promise<string>, boolean]>([
  [
    'a folder that cannot be written to',
    async (folder) => {
      await chmod(folder, 0o555);
      return join(folder, 'kutip.db');
    },
    isRoot,
  ],
  [
    'a file instead of the folder',
    async (folder) => {
      await writeFile(join(folder, 'data'), '');
      return join(folder, 'data', 'kutip.db');
    },
    false,
  ],
  [
    'a folder instead of the file',
    async (folder) => {
      await mkdir(join(folder, 'kutip.db'));
      return join(folder, 'kutip.db');
    },
    false,
  ],
])('%s: the start says where and what to do', async (_, prepare, isSkipped) => {
  if (isSkipped) return;
  const path = await prepare(await freshFolder());
  const error = await failure(openAt(path));
  expect(error.code).toBe('unusable');
  expect(explainStore(error, MESSAGES.id)).toContain(path);
});
