/** The database file: made for its owner alone, copied before it is changed. */
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Client } from '@libsql/client';

const DAY_MS = 86_400_000;

/** A copy is a way back from a bad update; for longer it would only keep what was asked to be forgotten. */
const KEPT_COPY_DAYS = 30;

/** Makes the folder, and an empty file only its owner can read; SQLite gives its side files the same mode. */
export async function prepareFile(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await (await open(path, 'a', 0o600)).close();
}

/**
 * Writes `<path>.before-<version>`, whole or not at all: a process killed on the way leaves only an
 * unfinished file under another name, which the next copy removes.
 */
export async function copyFile(client: Client, path: string, version: number): Promise<void> {
  const copy = `${path}.before-${version}`;
  const unfinished = `${copy}.unfinished-${process.pid}`;
  await removeFiles(path, (name) => /\.unfinished-\d+$/.test(name) && !isRunning(name));
  await rm(unfinished, { force: true });
  const file = await open(unfinished, 'wx', 0o600);
  try {
    await client.execute({ sql: 'vacuum into ?', args: [unfinished] });
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, copy);
}

/** Removes copies that are older than 30 days at `now`. */
export async function removeOldCopies(path: string, now: Date): Promise<void> {
  await removeFiles(path, async (name) => {
    if (!/\.before-\d+$/.test(name)) return false;
    const { mtimeMs } = await stat(join(dirname(path), name));
    return now.getTime() - mtimeMs > KEPT_COPY_DAYS * DAY_MS;
  });
}

async function removeFiles(
  path: string,
  isWanted: (name: string) => boolean | Promise<boolean>,
): Promise<void> {
  const folder = dirname(path);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${basename(path)}.before-`) || !(await isWanted(name))) continue;
    await rm(join(folder, name), { force: true });
  }
}

/** Whether the process that writes this copy still lives. */
function isRunning(unfinished: string): boolean {
  const id = Number(unfinished.split('-').at(-1));
  try {
    process.kill(id, 0);
    return id !== process.pid;
  } catch {
    return false;
  }
}
