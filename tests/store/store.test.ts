import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/store/settings.js';
import type { Store } from '../../src/store/store.js';
import {
  firstValue,
  freshPath,
  freshStore,
  MODERATOR,
  OTHER_SERVER,
  openAt,
  openBeside,
  SERVER,
  TODAY,
} from './fresh-store.js';
import { STEPS } from './steps.js';

const SECRET = 'pertanyaan-rahasia-tentang-jembatan';

async function fill(store: Store, serverId: string): Promise<void> {
  const act = { serverId, userId: MODERATOR, act: 'hide', target: 'a', reason: SECRET, at: TODAY };
  await store.settings.change(serverId, { keepUnanswered: true, publicChannels: ['4'] }, act);
  await store.hidden.hide(serverId, { ...act, articleId: 'a', paragraph: 1 }, act);
  await store.unanswered.record(serverId, {
    question: SECRET,
    locale: 'id',
    why: 'refused',
    reason: null,
    day: '2024-07-28',
  });
  const citations = [{ articleId: 'a', paragraph: 1, start: 0, text: SECRET }];
  await store.corrections.record({
    messageId: serverId,
    channelId: '4',
    serverId,
    citations,
    at: TODAY,
  });
}

const inFiles = async (path: string, words: string) => {
  const folder = dirname(path);
  const files = await Promise.all(
    (await readdir(folder)).map((name) => readFile(join(folder, name))),
  );
  return files.some((bytes) => bytes.includes(words));
};

test('what /privacy tells is what the database holds: every table, every column', async () => {
  const path = await freshPath();
  const store = await openAt(path);
  const { rows } = await openBeside(path).execute(`
    select tables.name as name, columns.name as part from sqlite_master as tables
    join pragma_table_info(tables.name) as columns
    where tables.type = 'table' and tables.name not like 'sqlite_%'`);
  const real = rows.map(({ name, part }) => `${name}.${part}`).toSorted();
  const told = store
    .describe()
    .flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`));
  expect(told.toSorted()).toEqual(real);
  for (const { columns, ofServer } of store.describe())
    expect(columns.some(({ name }) => name === 'server_id')).toBe(ofServer);
});

test('the days that /privacy tells are those that were set', async () => {
  const store = await openAt(await freshPath(), { correctionDays: 5 });
  const days = store.describe().map(({ name, keptDays }) => [name, keptDays]);
  expect(Object.fromEntries(days)).toMatchObject({ corrections: 5, audit: 365, settings: null });
});

test('forgetting a server leaves nothing of it, in memory, in tables or in the files', async () => {
  const path = await freshPath();
  const store = await openAt(path);
  await fill(store, SERVER);
  expect(await inFiles(path, SECRET)).toBe(true);
  await store.forgetServer(SERVER);
  expect(store.settings.of(SERVER)).toEqual(DEFAULT_SETTINGS);
  expect(store.hidden.of(SERVER)).toEqual([]);
  const beside = openBeside(path);
  for (const { name, ofServer } of store.describe()) {
    if (!ofServer) continue;
    expect(await firstValue(beside, `select count(*) from ${name}`)).toBe(0);
  }
  expect(await inFiles(path, SECRET)).toBe(false);
  expect(await inFiles(path, SERVER)).toBe(false);
});

test('the copy from before an update forgets the server, too', async () => {
  const path = await freshPath();
  const first = await openAt(path);
  await fill(first, SERVER);
  await first.close();
  const updated = await openAt(path, { migrations: STEPS });
  expect((await readdir(dirname(path))).some((name) => name.includes('.before-'))).toBe(true);
  await updated.forgetServer(SERVER);
  expect(await inFiles(path, SECRET)).toBe(false);
});

test('other servers keep what is theirs', async () => {
  const store = await freshStore();
  await fill(store, SERVER);
  await fill(store, OTHER_SERVER);
  await store.forgetServer(SERVER);
  expect(store.settings.of(OTHER_SERVER).keepUnanswered).toBe(true);
  expect(store.hidden.has(OTHER_SERVER, 'a', 1)).toBe(true);
  expect(await store.unanswered.list(OTHER_SERVER)).toHaveLength(1);
  expect((await store.audit.page(OTHER_SERVER, 1, 10)).total).toBe(2);
  expect(await store.corrections.of(['a'])).toHaveLength(1);
});

test('cleared questions leave the files', async () => {
  const path = await freshPath();
  const store = await openAt(path);
  await store.settings.change(SERVER, { keepUnanswered: true });
  const asked = { question: SECRET, locale: 'id', why: 'refused', reason: null } as const;
  for (const leave of [
    () => store.unanswered.clear(SERVER),
    () => store.settings.change(SERVER, { keepUnanswered: false }),
  ]) {
    await store.unanswered.record(SERVER, { ...asked, day: '2024-07-28' });
    expect(await inFiles(path, SECRET)).toBe(true);
    await leave();
    expect(await inFiles(path, SECRET)).toBe(false);
  }
});

test('two processes on one file: nothing of either is lost', async () => {
  const path = await freshPath();
  const stores = [await openAt(path), await openAt(path)];
  const entry = { serverId: SERVER, userId: MODERATOR, act: 'hide', reason: '', at: TODAY };
  await Promise.all(
    stores.flatMap((store, n) =>
      Array.from({ length: 30 }, (_, m) => store.audit.record({ ...entry, target: `${n}-${m}` })),
    ),
  );
  await stores[0]?.settings.change(SERVER, { mentions: false });
  await stores[1]?.settings.change(SERVER, { visibility: 'private' });
  expect(stores[1]?.settings.of(SERVER)).toMatchObject({ mentions: false, visibility: 'private' });
  await stores[0]?.refresh();
  expect(stores[0]?.settings.of(SERVER)).toMatchObject({ mentions: false, visibility: 'private' });
  expect((await stores[0]?.audit.page(SERVER, 1, 1))?.total).toBe(60);
});
