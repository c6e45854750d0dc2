/**
 * The only access to the database. A file is read and written in this thread, so SQLite itself
 * waits for a lock only briefly; the longer wait is asynchronous and delays no answer.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, type InValue, LibsqlError, type Row } from '@libsql/client';
import type { Logger } from 'pino';
import { codeOf } from '../error-code.js';
import { createLine } from '../in-turn.js';
import {
  type Connection,
  type ConnectionOptions,
  connect,
  fileIdentity,
  isGone,
} from './connection.js';
import { NewerDatabase } from './migrate.js';
import { StoreError, type StoreFault, type StorePart } from './store-error.js';

/** SQL with a question mark for each of `args`. */
export interface Statement {
  readonly sql: string;
  readonly args: InValue[];
}

/** Operations run in the order they were requested. */
export interface Database {
  /** Throws StoreError `not-read`. */
  read(part: StorePart, statement: Statement): Promise<readonly Row[]>;
  /**
   * All statements or none; once it resolves they are on the disk. Gives the rows of each. Throws
   * StoreError `not-saved`.
   */
  write(part: StorePart, statements: readonly Statement[]): Promise<readonly (readonly Row[])[]>;
  /** As `write`, for data to be forgotten: it is erased from the files, too. */
  erase(part: StorePart, statements: readonly Statement[]): Promise<readonly (readonly Row[])[]>;
  /** Whether what failed last has succeeded since: reading, and writing. */
  isHealthy(): boolean;
  close(): Promise<void>;
}

/** Which database, how long to wait for it, and where to report on it. */
export interface DatabaseOptions extends ConnectionOptions {
  readonly logger: Logger;
}

/** Between two attempts at a locked database. */
const PAUSE_MS = 60;

/** Opens the database, which is made when absent, and brings it up to date. Throws StoreError. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { location, logger, patienceMs } = options;
  const where = location.shown;
  let connection: Promise<Connection> | null = null;
  const failing = new Set<StoreFault>();
  let closed = false;
  let hasOpened = false;
  const inTurn = createLine();

  async function connected(): Promise<Client> {
    if (closed) throw new Error('the store is closed');
    if (connection !== null && (await connection).isStale()) await drop();
    // Also when a lock broke the connection: a file made again would hide the one that was there.
    if (hasOpened && location.kind === 'file') fileIdentity(location.path);
    const current = connection ?? connect(options);
    connection = current;
    return (await current).client;
  }

  async function drop(): Promise<void> {
    const dropped = connection;
    connection = null;
    await dropped?.then(({ close }) => close()).catch(() => {});
  }

  /** What can be written can be read; a full disk can be read but is not healthy. */
  function succeed(code: StoreFault): void {
    const wasFailing = failing.size > 0;
    if (code === 'not-saved') failing.clear();
    else failing.delete(code);
    if (wasFailing && failing.size === 0) logger.info({ store: where }, 'the store works again');
  }

  async function run<T>(
    code: StoreFault,
    part: StorePart | null,
    deadline: number,
    act: (client: Client) => Promise<T>,
  ): Promise<T> {
    for (;;) {
      try {
        // Operations queued behind a failed one must not each wait out the full patience in turn.
        if (failing.size > 0 && performance.now() > deadline) throw new Error('waited too long');
        const result = await act(await connected());
        succeed(code);
        return result;
      } catch (error) {
        // Also after a lock: the statement that had to wait would stay in the connection's way.
        if (!isGone(error)) await drop();
        if (isLock(error) && performance.now() + PAUSE_MS < deadline) {
          await sleep(PAUSE_MS);
          continue;
        }
        // Logged once, not with every question answered meanwhile.
        const fault = faultOf(error);
        if (!failing.has(code)) logger.error({ store: where, part, fault }, `store ${code}`);
        failing.add(code);
        if (error instanceof NewerDatabase) throw new StoreError('newer', part, where);
        throw new StoreError(code, part, where, { cause: error });
      }
    }
  }

  /** One at a time, so that a read never misses a write before it. */
  function inOrder<T>(
    code: StoreFault,
    part: StorePart | null,
    act: (client: Client) => Promise<T>,
  ): Promise<T> {
    const deadline = performance.now() + patienceMs;
    return inTurn(() => run(code, part, deadline, act));
  }

  await inOrder('unusable', null, () => Promise.resolve());
  hasOpened = true;

  const write: Database['write'] = (part, statements) =>
    inOrder('not-saved', part, async (client) =>
      (await client.batch([...statements], 'write')).map(({ rows }) => rows),
    );

  return {
    read: (part, statement) =>
      inOrder('not-read', part, async (client) => (await client.execute(statement)).rows),
    write,
    async erase(part, statements) {
      const results = await write(part, statements);
      if (location.kind === 'file') {
        // Until then the log beside the file holds what was deleted. Where another process reads
        // from it, the log goes with the next one.
        const checkpoint = (client: Client) => client.execute('pragma wal_checkpoint(truncate)');
        await inOrder('not-saved', part, checkpoint).catch(() => {});
      }
      return results;
    },
    isHealthy: () => failing.size === 0,
    async close() {
      closed = true;
      await drop();
    },
  };
}

function isLock(error: unknown): boolean {
  return error instanceof LibsqlError && /^SQLITE_(?:BUSY|LOCKED)/.test(error.code);
}

/** Kind of a fault for the log; a message could hold an address with a secret. */
function faultOf(error: unknown): string {
  return codeOf(error) ?? (error instanceof Error ? error.name : typeof error);
}
