/** What must survive a restart, behind one interface. It knows nothing of Discord. */
import type { Logger } from 'pino';
import { type Audit, createAudit, KEPT_AUDIT_DAYS } from './audit.js';
import { type Corrections, createCorrections, DEFAULT_CORRECTION_DAYS } from './corrections.js';
import { type Database, openDatabase } from './database.js';
import { createDepartures, type Departures, KEPT_DEPARTED_DAYS } from './departures.js';
import { createFeedback, type Feedback } from './feedback.js';
import { removeCopies, removeOldCopies } from './file-copy.js';
import { createHidden, type Hidden } from './hidden.js';
import { DEFAULT_DATABASE_URL, type Location, parseLocation } from './location.js';
import { MIGRATIONS } from './migrations/all.js';
import type { Migration } from './migrations/migration.js';
import { createSettings, type Settings } from './settings.js';
import { StoreError } from './store-error.js';
import { describeTables, type TableDescription } from './tables.js';
import { createUnanswered, type Unanswered } from './unanswered.js';

/** All that is kept, part by part. */
export interface Store {
  readonly settings: Settings;
  readonly hidden: Hidden;
  readonly audit: Audit;
  readonly feedback: Feedback;
  readonly unanswered: Unanswered;
  readonly corrections: Corrections;
  readonly departures: Departures;
  /** Deletes all that is kept about a server, and the copies from before updates. Throws StoreError. */
  forgetServer(serverId: string): Promise<void>;
  /** Every table and column, as `/privacy` shows them. */
  describe(): readonly TableDescription[];
  /** Whether what failed last has succeeded since: reading, and writing. */
  isHealthy(): boolean;
  /**
   * Reads again what is kept in memory, so that a failed store heals and another process's changes
   * are seen, and removes what is too old. Done every minute by itself. Never throws: the last
   * known values stay, and `isHealthy` says so.
   */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

/** Where data is kept, and for how long. */
export interface StoreOptions {
  /** `file:`, `libsql:`, `https:` or `http:`; `file:data/kutip.db` by default. */
  readonly url?: string;
  /** For a server; never logged. */
  readonly authToken?: string | null;
  readonly logger: Logger;
  /** How long it is known which message cites what; 14 by default. */
  readonly correctionDays?: number;
  readonly now?: () => Date;
  readonly migrations?: readonly Migration[];
  /** How long one act may wait for a lock or a server; 5000 by default. */
  readonly patienceMs?: number;
}

const REFRESH_MS = 60_000;
const PATIENCE_MS = 5000;

/**
 * Opens the store, which is made when absent, and brings it up to date. Throws StoreError when it
 * cannot be used: nothing is known then, and an answer could show what moderators have hidden.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { url = DEFAULT_DATABASE_URL, logger, now = () => new Date() } = options;
  const location = locate(url);
  const database = await openDatabase({
    location,
    authToken: options.authToken ?? null,
    logger,
    migrations: options.migrations ?? MIGRATIONS,
    patienceMs: options.patienceMs ?? PATIENCE_MS,
  });
  const parts = createParts(database, options.correctionDays ?? DEFAULT_CORRECTION_DAYS);
  const { settings, hidden, audit, corrections } = parts;

  async function load(): Promise<void> {
    await settings.load();
    await hidden.load();
    await audit.prune(now());
    await corrections.prune(now());
    if (location.kind === 'file') await removeOldCopies(location.path, now());
  }

  const refresh = () =>
    load().catch((error: unknown) => {
      // The database has already logged what it could not do.
      if (error instanceof StoreError) return;
      const fault = error instanceof Error ? error.name : typeof error;
      logger.error({ store: location.shown, fault }, 'the store was not refreshed');
    });

  try {
    await load();
  } catch (error) {
    await database.close();
    if (error instanceof StoreError) throw error;
    // A row that no version of the program could have written.
    throw new StoreError('unusable', null, location.shown, { cause: error });
  }
  const timer = setInterval(() => void refresh(), REFRESH_MS).unref();

  return {
    ...parts,
    departures: createDepartures(database, tablesOfServers()),
    async forgetServer(serverId) {
      await database.erase(
        'server',
        tablesOfServers().map((name) => ({
          sql: `delete from ${name} where server_id = ?`,
          args: [serverId],
        })),
      );
      settings.drop(serverId);
      hidden.drop(serverId);
      if (location.kind === 'server') return;
      await removeCopies(location.path).catch((cause: unknown) => {
        throw new StoreError('not-saved', 'server', location.shown, { cause });
      });
    },
    describe,
    isHealthy: () => database.isHealthy(),
    refresh,
    async close() {
      clearInterval(timer);
      await database.close();
    },
  };

  function describe() {
    const days = options.correctionDays ?? DEFAULT_CORRECTION_DAYS;
    return describeTables({
      audit: KEPT_AUDIT_DAYS,
      corrections: days,
      departures: KEPT_DEPARTED_DAYS,
    });
  }

  function tablesOfServers(): string[] {
    return describe().flatMap(({ name, ofServer }) => (ofServer ? [name] : []));
  }
}

function locate(url: string): Location {
  const location = parseLocation(url);
  if (location === null) throw new StoreError('unusable', null, 'DATABASE_URL');
  return location;
}

function createParts(database: Database, correctionDays: number) {
  return {
    settings: createSettings(database),
    hidden: createHidden(database),
    audit: createAudit(database),
    feedback: createFeedback(database),
    unanswered: createUnanswered(database),
    corrections: createCorrections(database, correctionDays),
  };
}
