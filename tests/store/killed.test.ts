/** Killed at random moments: what was confirmed is there, what was not is whole or absent. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Client } from '@libsql/client';
import { expect, test } from 'vitest';
import { MIGRATIONS } from '../../src/store/migrations/all.js';
import type { Migration } from '../../src/store/migrations/migration.js';
import { firstValue, freshPath, openAt, openBeside, SERVER } from './fresh-store.js';
import { STEP_ROWS, STEPS } from './steps.js';

/** How often each is killed; `KUTIP_KILLS=200` for the long run. */
const KILLS = Number(process.env.KUTIP_KILLS ?? 6);

const WRITER = fileURLToPath(new URL('writer.mjs', import.meta.url));
const TIMEOUT_MS = 20_000 + KILLS * 5000;

/** Runs a writer, kills it `delayMs` after it has said the line `at`, and gives its last line. */
async function killWriter(
  path: string,
  migrations: readonly Migration[],
  at: string,
  delayMs: number,
  name = SERVER,
): Promise<string> {
  const args = [WRITER, pathToFileURL(path).href, JSON.stringify(migrations), name];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  let last = '';
  for await (const line of createInterface(child.stdout)) {
    if (line === at) void sleep(delayMs).then(() => child.kill('SIGKILL'));
    last = line;
  }
  await closed;
  expect(child.signalCode).toBe('SIGKILL');
  return last;
}

async function expectIntact(database: Client): Promise<void> {
  expect(await firstValue(database, 'pragma integrity_check')).toBe('ok');
}

const random = (below: number) => Math.floor(Math.random() * below);

test(
  'while it writes: everything confirmed is there, and each change with its line in the log',
  async () => {
    const path = await freshPath();
    for (let kill = 0; kill < KILLS; kill += 1) {
      const name = `${kill}`;
      const last = await killWriter(path, MIGRATIONS, String(1 + random(40)), random(30), name);
      const store = await openAt(path);
      const { entries, total } = await store.audit.page(name, 1, 1);
      expect(total).toBeGreaterThanOrEqual(Number(last));
      expect(entries[0]?.target).toBe(String(total));
      expect(store.settings.of(name).coolDownSeconds).toBe(total % 3600);
      await store.close();
      await expectIntact(openBeside(path));
    }
  },
  TIMEOUT_MS,
);

test(
  'while it updates the database: each step is done or not begun, and each copy is whole',
  async () => {
    for (let kill = 0; kill < KILLS; kill += 1) {
      const path = await freshPath();
      const before = await openAt(path);
      await before.settings.change(SERVER, { coolDownSeconds: 42 });
      await before.close();
      await killWriter(path, STEPS, 'opening', random(300), 'another');

      const database = openBeside(path);
      await expectIntact(database);
      const version = Number(await firstValue(database, 'select max(version) from migrations'));
      const tables = `select count(*) from sqlite_master where name in ('second', 'third')`;
      expect(await firstValue(database, tables)).toBe(version - MIGRATIONS.length);
      database.close();

      const after = await openAt(path, { migrations: STEPS });
      expect(after.settings.of(SERVER).coolDownSeconds).toBe(42);
      await after.close();
      const updated = openBeside(path);
      for (const table of ['second', 'third'])
        expect(await firstValue(updated, `select count(*) from ${table}`)).toBe(STEP_ROWS);

      const copies = (await readdir(dirname(path))).filter((name) => /\.before-\d+$/.test(name));
      expect(copies.length).toBeGreaterThan(0);
      for (const name of copies) {
        const copy = openBeside(join(dirname(path), name));
        await expectIntact(copy);
        const step = Number(basename(name).split('-').at(-1));
        expect(await firstValue(copy, 'select max(version) from migrations')).toBe(step - 1);
        expect(await firstValue(copy, 'select cool_down_seconds from settings')).toBe(42);
      }
    }
  },
  TIMEOUT_MS,
);
