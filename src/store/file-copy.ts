/** The database file: made for its owner alone, copied before it is changed. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Client } from '@libsql/client';
import { codeOf } from '../error-code.js';

const HOUR_MS = 3_600_000;

/**
 * A copy is a way back from a bad update; kept longer, it would only preserve what should be
 * forgotten.
 */
const KEPT_COPY_MS = 30 * 24 * HOUR_MS;

/** Makes the folder, and an empty file for its owner alone; SQLite gives its side files the same mode. */
export async function prepareFile(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  try {
    // Never opens a file that is there: closing it again would end SQLite's locks on it
    // (https://www.sqlite.org/howtocorrupt.html, section 2.2).
    await (await open(path, 'wx', 0o600)).close();
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/**
 * Writes `<path>.before-<version>`, whole or not at all: a process killed midway leaves only an
 * unfinished file under another name. `isStill` is asked when the copy is made, and without it
 * there is none.
 */
export async function copyFile(
  client: Client,
  path: string,
  version: number,
  isStill: () => Promise<boolean>,
): Promise<void> {
  const copy = `${path}.before-${version}`;
  const unfinished = `${copy}.unfinished-${randomUUID()}`;
  try {
    const file = await open(unfinished, 'wx', 0o600);
    try {
      await client.execute({ sql: 'vacuum into ?', args: [unfinished] });
      await file.sync();
    } finally {
      await file.close();
    }
    if (await isStill()) await rename(unfinished, copy);
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** Removes unfinished copies older than an hour at `now`, and whole ones older than 30 days. */
export function removeOldCopies(path: string, now: Date): Promise<void> {
  return remove(
    path,
    (copy) => now.getTime() - copy.madeMs > (copy.isWhole ? KEPT_COPY_MS : HOUR_MS),
  );
}

/** Removes every copy, for what is in them to be forgotten. */
export function removeCopies(path: string): Promise<void> {
  return remove(path, ({ isWhole }) => isWhole);
}

interface Copy {
  /** When it was last written, in milliseconds since 1970. */
  readonly madeMs: number;
  readonly isWhole: boolean;
}

async function remove(path: string, isUnwanted: (copy: Copy) => boolean): Promise<void> {
  const folder = dirname(path);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${basename(path)}.before-`)) continue;
    // Another process may have finished or removed it since.
    const found = await stat(join(folder, name)).catch(() => null);
    if (found === null) continue;
    const copy = { madeMs: found.mtimeMs, isWhole: !name.includes('.unfinished-') };
    if (isUnwanted(copy)) await rm(join(folder, name), { force: true });
  }
}
