/**
 * The only access to the database. A file is read and written in this thread, so SQLite itself
 * waits for a lock only briefly; the longer wait is asynchronous and delays no answer.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, type InValue, LibsqlError, type Row } from '@libsql/client';
import type { Logger } from 'pino';
import { codeOf } from '../error-code.js';
import { oneAtATime } from '../in-turn.js';
import { type ConnectionOptions, isGone } from './connection.js';
import { LastingConnection } from './lasting-connection.js';
import type { Location } from './location.js';
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
  const database = new OpenDatabase(options);
  await database.open();
  return database;
}

class OpenDatabase implements Database {
  readonly #connection: LastingConnection;
  readonly #location: Location;
  readonly #patienceMs: number;
  readonly #logger: Logger;
  /** What failed last, and has not succeeded since. */
  readonly #failing = new Set<StoreFault>();
  /** One at a time, so that a read never misses a write before it. */
  readonly #inTurn = oneAtATime();

  constructor(options: DatabaseOptions) {
    this.#connection = new LastingConnection(options);
    this.#location = options.location;
    this.#patienceMs = options.patienceMs;
    this.#logger = options.logger;
  }

  /** Throws StoreError `unusable` or `newer`. */
  open(): Promise<void> {
    return this.#perform('unusable', null, () => Promise.resolve());
  }

  read(part: StorePart, statement: Statement): Promise<readonly Row[]> {
    return this.#perform(
      'not-read',
      part,
      async (client) => (await client.execute(statement)).rows,
    );
  }

  write(part: StorePart, statements: readonly Statement[]): Promise<readonly (readonly Row[])[]> {
    return this.#perform('not-saved', part, async (client) =>
      (await client.batch([...statements], 'write')).map(({ rows }) => rows),
    );
  }

  async erase(
    part: StorePart,
    statements: readonly Statement[],
  ): Promise<readonly (readonly Row[])[]> {
    const results = await this.write(part, statements);
    if (this.#location.kind === 'file') {
      // Until then the log beside the file holds what was deleted. Where another process reads
      // from it, the log goes with the next one.
      const checkpoint = (client: Client) => client.execute('pragma wal_checkpoint(truncate)');
      await this.#perform('not-saved', part, checkpoint).catch(() => {});
    }
    return results;
  }

  isHealthy(): boolean {
    return this.#failing.size === 0;
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  /** Waits its turn, then tries until it succeeds or the database has been locked for too long. */
  #perform<T>(fault: StoreFault, part: StorePart | null, act: Act<T>): Promise<T> {
    const deadline = performance.now() + this.#patienceMs;
    return this.#inTurn(async () => {
      try {
        const result = await this.#tryUntil(deadline, act);
        this.#succeed(fault);
        return result;
      } catch (error) {
        throw this.#fail(fault, part, error);
      }
    });
  }

  async #tryUntil<T>(deadline: number, act: Act<T>): Promise<T> {
    for (;;) {
      try {
        // Operations queued behind a failed one must not each wait out the full patience in turn.
        if (this.#failing.size > 0 && performance.now() > deadline)
          throw new Error('waited too long');
        return await act(await this.#connection.client());
      } catch (error) {
        // Also after a lock: the statement that had to wait would stay in the connection's way.
        if (!isGone(error)) await this.#connection.drop();
        if (!isLock(error) || performance.now() + PAUSE_MS >= deadline) throw error;
        await sleep(PAUSE_MS);
      }
    }
  }

  /** What can be written can be read; a full disk can be read but is not healthy. */
  #succeed(fault: StoreFault): void {
    const wasFailing = this.#failing.size > 0;
    if (fault === 'not-saved') this.#failing.clear();
    else this.#failing.delete(fault);
    if (!wasFailing || this.#failing.size > 0) return;
    this.#logger.info({ store: this.#location.shown }, 'the store works again');
  }

  /** Logged once, not with every question answered meanwhile. */
  #fail(fault: StoreFault, part: StorePart | null, error: unknown): StoreError {
    const { shown } = this.#location;
    if (!this.#failing.has(fault)) {
      this.#logger.error({ store: shown, part, fault: faultOf(error) }, `store ${fault}`);
    }
    this.#failing.add(fault);
    if (error instanceof NewerDatabase) return new StoreError('newer', part, shown);
    return new StoreError(fault, part, shown, { cause: error });
  }
}

/** What is done with a working client. */
type Act<T> = (client: Client) => Promise<T>;

function isLock(error: unknown): boolean {
  return error instanceof LibsqlError && /^SQLITE_(?:BUSY|LOCKED)/.test(error.code);
}

/** Kind of a fault for the log; a message could hold an address with a secret. */
function faultOf(error: unknown): string {
  return codeOf(error) ?? (error instanceof Error ? error.name : typeof error);
}
