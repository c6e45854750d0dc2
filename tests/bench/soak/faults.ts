/** What fails during a soak: faults of Discord and of the machine, one after another. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@libsql/client';
import type { DiscordServer } from '../../discord/server/discord-server.js';
import type { Fault } from '../../discord/server/faults.js';

type SoakFault = readonly [name: string, fail: () => void | Promise<void>];

const LOCK_MS = 1000;
/** The program may hold the lock itself. */
const PATIENCE_MS = 5000;

/** Each may happen at any moment, and none may cost anybody an answer. */
export function soakFaults(server: DiscordServer, storeFolder: string): readonly SoakFault[] {
  const { gateway } = server;
  const rest = (name: string, fault: Omit<Fault, 'on'>): SoakFault => [
    name,
    () => {
      for (const on of ['ack', 'edit'] as const) server.failNext({ on, ...fault });
    },
  ];
  return [
    ['connection closed', () => gateway.close(4000)],
    rest('server errors', { status: 500, times: 2 }),
    ['connection cut', () => gateway.cut()],
    rest('rate limit of the route', { status: 429, retryAfter: 0.5 }),
    ['asked to reconnect', () => gateway.askToReconnect()],
    rest('rate limit of everything', { status: 429, retryAfter: 0.5, global: true }),
    ['gateway silent', () => gateway.fallSilent()],
    rest('request without answer', { silence: 'hang', isApplied: true }),
    rest('request reset', { silence: 'reset', times: 2 }),
    ['store locked', () => lockStore(storeFolder)],
    rest('answer cut in half', { half: 'cut' }),
    rest('answer that stops', { half: 'stalled' }),
    rest('half an answer as if whole', { half: 'whole' }),
    ['session forgotten', () => forgetSession(server)],
  ];
}

/** As another program would that writes for long. */
async function lockStore(folder: string): Promise<void> {
  const url = pathToFileURL(join(folder, 'kutip.db')).href;
  const client = createClient({ url, timeout: PATIENCE_MS });
  try {
    const lock = await client.transaction('write');
    await new Promise((resolve) => setTimeout(resolve, LOCK_MS));
    await lock.rollback();
  } finally {
    client.close();
  }
}

/** What is on its way is still heard: an event that a cut loses is told again to nobody. */
function forgetSession({ gateway }: DiscordServer): void {
  gateway.forgetSessions();
  gateway.askToReconnect();
}
