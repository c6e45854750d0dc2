import { randomBytes } from 'node:crypto';
import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { migrate } from '../../src/store/migrate.js';
import { MIGRATIONS } from '../../src/store/migrations/all.js';
import type { Migration } from '../../src/store/migrations/migration.js';
import { firstValue, freshPath, openAt, openBeside, SERVER, TODAY } from './fresh-store.js';

const INTACT = 'pragma integrity_check';
const VERSION = 'select max(version) from migrations';

/** Steps as later versions may bring them. */
const addColumn: Migration = [`alter table settings add column color text not null default 'blue'`];
const addTable: Migration = [
  'create table extra (word text primary key) strict',
  `insert into extra select server_id from settings`,
];
const broken: Migration = ['create table half (a text) strict', 'insert into nowhere values (1)'];

const noCopy = () => Promise.resolve();

test('a new database is readable only by its owner, and its folder is created', async () => {
  const path = (await freshPath()).replace('kutip.db', 'baru/lagi/kutip #1%.db');
  await openAt(path);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect((await stat(`${path}-wal`)).mode & 0o777).toBe(0o600);
  const copies = (await readdir(dirname(path))).filter((name) => name.includes('.before-'));
  expect(copies).toEqual([]);
});

test.each(MIGRATIONS.map((_, version) => version))(
  'a database of version %i is brought to today’s',
  async (version) => {
    const path = await freshPath();
    await migrate(openBeside(path), MIGRATIONS.slice(0, version), noCopy);
    const store = await openAt(path);
    await store.settings.change(SERVER, { mentions: false });
    expect(await firstValue(openBeside(path), VERSION)).toBe(MIGRATIONS.length);
  },
);

test('what was kept survives an update, and the copy from before it lies beside', async () => {
  const path = await freshPath();
  const before = await openAt(path);
  await before.settings.change(SERVER, { coolDownSeconds: 42 });
  await before.close();
  const after = await openAt(path, { migrations: [...MIGRATIONS, addColumn, addTable] });
  expect(after.settings.of(SERVER).coolDownSeconds).toBe(42);
  expect(await firstValue(openBeside(path), 'select word from extra')).toBe(SERVER);
  const version = MIGRATIONS.length;
  for (const step of [1, 2]) {
    const copy = `${path}.before-${version + step}`;
    expect((await stat(copy)).mode & 0o777).toBe(0o600);
    expect(await firstValue(openBeside(copy), VERSION)).toBe(version + step - 1);
    expect(await firstValue(openBeside(copy), 'select cool_down_seconds from settings')).toBe(42);
  }
  await after.close();
});

test('a step that fails leaves the database as it was', async () => {
  const path = await freshPath();
  await (await openAt(path)).close();
  const migrations = [...MIGRATIONS, addColumn, broken];
  await expect(openAt(path, { migrations })).rejects.toMatchObject({
    name: 'StoreError',
    code: 'unusable',
  });
  const beside = openBeside(path);
  expect(await firstValue(beside, VERSION)).toBe(MIGRATIONS.length + 1);
  expect(await firstValue(beside, `select count(*) from sqlite_master where name = 'half'`)).toBe(
    0,
  );
});

test('a database of a newer version is refused and left untouched', async () => {
  const path = await freshPath();
  await (await openAt(path, { migrations: [...MIGRATIONS, addTable] })).close();
  const before = await readFile(path);
  await expect(openAt(path)).rejects.toMatchObject({ name: 'StoreError', code: 'newer' });
  expect((await readFile(path)).equals(before)).toBe(true);
});

test('two processes that start at once: each step is done once', async () => {
  const path = await freshPath();
  const migrations = [...MIGRATIONS, addColumn, addTable];
  const stores = await Promise.all([1, 2, 3].map(() => openAt(path, { migrations })));
  await Promise.all(stores.map((store, n) => store.settings.change(`${n}`, { mentions: false })));
  const beside = openBeside(path);
  expect(await firstValue(beside, 'select count(*) from migrations')).toBe(migrations.length);
  expect(await firstValue(beside, INTACT)).toBe('ok');
  expect(await firstValue(beside, 'select count(*) from settings')).toBe(3);
});

test('an unfinished copy of a killed process is removed, and a copy older than 30 days', async () => {
  const path = await freshPath();
  await (await openAt(path)).close();
  for (const [name, time] of [
    ['before-2.unfinished-x', '2024-07-28T08:00:00Z'],
    ['before-1', '2024-06-01'],
  ] as const) {
    await writeFile(`${path}.${name}`, 'lama');
    await utimes(`${path}.${name}`, TODAY, new Date(time));
  }
  await (await openAt(path, { migrations: [...MIGRATIONS, addTable] })).close();
  const copies = (await readdir(dirname(path))).filter((name) => name.includes('.before-'));
  expect(copies).toEqual([`kutip.db.before-${MIGRATIONS.length + 1}`]);
});

test('a file that is no database is refused and left untouched', async () => {
  const path = await freshPath();
  const other = randomBytes(8192);
  await writeFile(path, other);
  await expect(openAt(path)).rejects.toMatchObject({ name: 'StoreError', code: 'unusable' });
  expect((await readFile(path)).equals(other)).toBe(true);
});
