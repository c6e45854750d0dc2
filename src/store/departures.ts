/**
 * Servers that no longer have the bot. Their data is kept a while longer, so that one that removes
 * the bot by mistake and invites it again finds its settings and hidden articles.
 */
import { z } from 'zod';
import type { Database } from './database.js';
import { dayOf, daysBefore } from './day.js';

/** Days until a server that has removed the bot is forgotten. */
export const KEPT_DEPARTED_DAYS = 30;

/** Which servers have gone. */
export interface Departures {
  /**
   * Notes which servers have gone and which have come back, and gives those that have been gone for so
   * long that they are to be forgotten. `present` are all servers that have the bot. Throws StoreError.
   */
  note(present: ReadonlySet<string>, now: Date): Promise<readonly string[]>;
}

const idRows = z.array(z.object({ server_id: z.string() }));
const noteRows = z.array(z.object({ server_id: z.string(), day: z.string() }));

/** `tables` are those whose rows belong to a server. */
export function createDepartures(database: Database, tables: readonly string[]): Departures {
  const everyServer = tables
    .map((table) => `select server_id from ${table} where server_id is not null`)
    .join(' union ');

  return {
    async note(present, now) {
      const known = idRows.parse(await database.read('server', { sql: everyServer, args: [] }));
      const noted = noteRows.parse(
        await database.read('server', { sql: 'select * from departures', args: [] }),
      );
      const since = new Map(noted.map(({ server_id: id, day }) => [id, day]));
      const gone = known.map(({ server_id: id }) => id).filter((id) => !present.has(id));
      const changes = [
        ...gone
          .filter((id) => !since.has(id))
          .map((id) => ({ sql: 'insert into departures values (?, ?)', args: [id, dayOf(now)] })),
        ...[...since.keys()]
          .filter((id) => present.has(id))
          .map((id) => ({ sql: 'delete from departures where server_id = ?', args: [id] })),
      ];
      if (changes.length > 0) await database.write('server', changes);
      const oldest = dayOf(daysBefore(now, KEPT_DEPARTED_DAYS));
      return gone.filter((id) => (since.get(id) ?? dayOf(now)) <= oldest);
    },
  };
}
