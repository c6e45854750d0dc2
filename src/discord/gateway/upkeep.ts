/**
 * What changes without notice for a bot without the `Guilds` intent: who owns it, and which servers
 * still have it. Discord is asked at the start and then every hour.
 */
import { type Client, type RESTGetAPICurrentUserGuildsResult, Routes } from 'discord.js';
import type { Logger } from '../../logger.js';
import type { Store } from '../../store/store.js';
import { StoreError } from '../../store/store-error.js';
import { faultFields } from './fault.js';
import { fetchOwners } from './owners.js';

/** What is kept up to date, and how often. */
export interface UpkeepOptions {
  readonly logger: Logger;
  readonly store: Store | null;
  /** Ids of those who may run admin commands: kept up to date in place. */
  readonly admins: Set<string>;
  readonly everyMs: number;
  /** Given the work of each time. */
  readonly track: (work: Promise<void>) => void;
}

/** Servers that Discord lists at a time. */
const PAGE = 200;

/** Resolves when the owners are known, as far as Discord says. Returns what ends it. */
export async function startUpkeep(client: Client, options: UpkeepOptions): Promise<() => void> {
  const { logger, store, admins, everyMs, track } = options;
  const named = [...admins];

  async function refreshAdmins(): Promise<void> {
    const owners = await fetchOwners(client, logger);
    // Current owners stay owners until Discord says otherwise.
    if (owners === null) return;
    admins.clear();
    for (const id of [...named, ...owners]) admins.add(id);
  }

  const refreshServers = async () => {
    if (store !== null) await forgetDeparted(client, store, logger);
  };

  await refreshAdmins();
  track(refreshServers());
  const timer = setInterval(() => {
    track(refreshAdmins());
    track(refreshServers());
  }, everyMs).unref();
  return () => clearInterval(timer);
}

/** Forgets servers that have removed the bot long ago. Never throws. */
async function forgetDeparted(client: Client, store: Store, logger: Logger): Promise<void> {
  try {
    const present = await serversWithBot(client);
    const overdue = await store.departures.note(present, new Date());
    for (const id of overdue) await store.forgetServer(id);
    if (overdue.length > 0)
      logger.info({ servers: overdue.length }, 'servers that have removed the bot are forgotten');
  } catch (error) {
    // The store has already logged what it could not do.
    if (!(error instanceof StoreError)) logger.warn(faultFields(error), 'servers not known');
  }
}

async function serversWithBot({ rest }: Client): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (let after = '0'; ; ) {
    const query = new URLSearchParams({ limit: String(PAGE), after });
    const page = (await rest.get(Routes.userGuilds(), {
      query,
    })) as RESTGetAPICurrentUserGuildsResult;
    for (const { id } of page) ids.add(id);
    const last = page.at(-1);
    if (page.length < PAGE || last === undefined) return ids;
    after = last.id;
  }
}
