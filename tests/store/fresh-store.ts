/** A store in a folder of its own, which is gone after the test. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Client, createClient } from '@libsql/client';
import { onTestFinished } from 'vitest';
import { createLogger } from '../../src/logger.js';
import { openStore, type Store, type StoreOptions } from '../../src/store/store.js';

export const SERVER = '100000000000000001';
export const OTHER_SERVER = '100000000000000002';
export const MODERATOR = '200000000000000001';

/** The day on which every store of the tests lives. */
export const TODAY = new Date('2024-07-28T09:30:00.000Z');

export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kutip-store-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function freshPath(): Promise<string> {
  return join(await freshFolder(), 'kutip.db');
}

/** Opens the database at `path`; it is closed after the test. */
export async function openAt(path: string, options: Partial<StoreOptions> = {}): Promise<Store> {
  const store = await openStore({
    url: pathToFileURL(path).href,
    logger: createLogger('silent'),
    now: () => TODAY,
    patienceMs: 2000,
    ...options,
  });
  onTestFinished(() => store.close());
  return store;
}

export async function freshStore(): Promise<Store> {
  return openAt(await freshPath());
}

/** The database as another program sees it. */
export function openBeside(path: string): Client {
  const client = createClient({ url: pathToFileURL(path).href, concurrency: 1, timeout: 2000 });
  onTestFinished(() => client.close());
  return client;
}

/** First column of the first row. */
export async function firstValue(client: Client, sql: string): Promise<unknown> {
  return (await client.execute(sql)).rows[0]?.[0];
}
