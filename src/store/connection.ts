/** Opens a database, in a file or on a server, and brings it up to date. */
import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Client, createClient } from '@libsql/client';
import { copyFile, prepareFile } from './file-copy.js';
import type { Location } from './location.js';
import { migrate } from './migrate.js';
import type { Migration } from './migrations/migration.js';

/** Which database, and how long to wait for it. */
export interface ConnectionOptions {
  readonly location: Location;
  readonly authToken: string | null;
  readonly migrations: readonly Migration[];
  /** How long an act may wait for another process's lock, or for a server. */
  readonly patienceMs: number;
}

/** How long SQLite itself waits for a lock, which blocks this thread. */
const LOCK_WAIT_MS = 20;

/** An open database, up to date. */
export interface Connection {
  readonly client: Client;
  /**
   * Whether another file has replaced the open one. Throws when there is none: writes to a deleted
   * file are silently lost.
   */
  isStale(): boolean;
  close(): Promise<void>;
}

/**
 * Opens a file or a server. A file is made when absent, unless it was `known` before: then it has been
 * taken away, and one made in its place would hide it. Throws what opening and migrating throw.
 */
export function connect(options: ConnectionOptions, known: boolean): Promise<Connection> {
  const { location } = options;
  return location.kind === 'file'
    ? openFile(location.path, options, known)
    : openServer(location.url, options);
}

async function openFile(
  path: string,
  { migrations }: ConnectionOptions,
  known: boolean,
): Promise<Connection> {
  // Nothing may come between this look and the opening, which makes a file that is not there.
  if (known) fileIdentity(path);
  else await prepareFile(path);
  // One connection, since pragmas apply to a connection.
  const client = createClient({
    url: pathToFileURL(path).href,
    concurrency: 1,
    timeout: LOCK_WAIT_MS,
  });
  try {
    await client.execute('pragma journal_mode = wal');
    // What a person was told is saved must survive a power cut: WAL alone promises less.
    await client.execute('pragma synchronous = full');
    // Deleted text is overwritten, not only unlinked.
    await client.execute('pragma secure_delete = on');
    await migrate(client, migrations, (version, isStill) =>
      copyFile(client, path, version, isStill),
    );
    const opened = fileIdentity(path);
    return {
      client,
      isStale: () => fileIdentity(path) !== opened,
      async close() {
        // The file itself is closed only when its statements are collected; until then nothing may
        // be left in the log beside it, which would be taken for that of a file put in its place.
        await client.execute('pragma wal_checkpoint(truncate)').catch(() => {});
        client.close();
      },
    };
  } catch (error) {
    client.close();
    throw error;
  }
}

async function openServer(url: string, options: ConnectionOptions): Promise<Connection> {
  const { authToken, migrations, patienceMs } = options;
  const client = createClient({
    url,
    ...(authToken === null ? {} : { authToken }),
    // A server that accepts and never answers would otherwise hold a write for minutes.
    fetch: (request: Request) => fetch(request, { signal: AbortSignal.timeout(patienceMs) }),
  });
  try {
    await migrate(client, migrations, () => Promise.resolve());
    return { client, isStale: () => false, close: async () => client.close() };
  } catch (error) {
    client.close();
    throw error;
  }
}

/** Which file is at `path`. Throws when there is none. */
function fileIdentity(path: string): string {
  const { dev, ino } = statSync(path, { bigint: true });
  return `${dev}:${ino}`;
}

/** Whether the file was removed while it was open: wait for it, never replace it by an empty one. */
export function isGone(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'stat';
}
