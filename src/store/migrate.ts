/** Brings a database to the version this program knows, one transaction per step. */
import type { Client } from '@libsql/client';
import type { Migration } from './migrations/migration.js';

/** The database was left behind by a newer version of the program. */
export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase';
}

/**
 * Copies the database before the step that leads to `version`. When `isStill` says that another
 * process has taken that step meanwhile, the copy is none of what was before.
 */
export type CopyBefore = (version: number, isStill: () => Promise<boolean>) => Promise<void>;

/**
 * `copyBefore` is awaited before each step that changes a database in use; one that is being made has
 * nothing to lose. Several processes may do this at once: one of them applies each step. Throws
 * NewerDatabase, or what the database throws; the database is then as it was after the last step.
 */
export async function migrate(
  client: Client,
  migrations: readonly Migration[],
  copyBefore: CopyBefore,
): Promise<void> {
  const isNew = (await versionOf(client)) === 0;
  for (;;) {
    const version = await versionOf(client);
    if (version > migrations.length) throw new NewerDatabase(`version ${version}`);
    const step = migrations[version];
    if (step === undefined) return;
    const isStill = async () => (await versionOf(client)) === version;
    if (!isNew) await copyBefore(version + 1, isStill);
    const applied = {
      sql: `insert into migrations (version, at) values (?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))`,
      args: [version + 1],
    };
    try {
      await client.batch([...step, applied], 'write');
    } catch (error) {
      // Another process was quicker: the step is already done, and only the second attempt failed.
      if (await isStill()) throw error;
    }
  }
}

async function versionOf(client: Client): Promise<number> {
  const table = `select 1 from sqlite_master where type = 'table' and name = 'migrations'`;
  if ((await client.execute(table)).rows.length === 0) return 0;
  const { rows } = await client.execute('select max(version) as version from migrations');
  return Number(rows[0]?.version ?? 0);
}
