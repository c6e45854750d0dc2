/** Whether an asker has to wait first: after their own last question, or for the server's. */
import type { Messages } from '../../messages/messages.js';
import type { ServerSettings } from '../../store/settings.js';
import { createCoolDown, createRateLimit } from './cool-down.js';

/** How long to wait, and whether it is the whole server that must. */
export interface Wait {
  /** Above 0. */
  readonly seconds: number;
  readonly isForAll: boolean;
}

/** Null lets the member ask now, and counts it. */
export type Pace = (
  userId: string,
  guildId: string | null,
  settings: ServerSettings,
) => Wait | null;

/** Remembers who has asked when, in memory only. */
export function createPace(): Pace {
  const coolDown = createCoolDown();
  const rateLimit = createRateLimit();
  return (userId, guildId, { coolDownSeconds, answersPerMinute }) => {
    const own = coolDown(`${userId} ${guildId}`, coolDownSeconds * 1000);
    if (own > 0) return { seconds: Math.ceil(own / 1000), isForAll: false };
    const all = guildId === null ? 0 : rateLimit(guildId, answersPerMinute);
    return all > 0 ? { seconds: Math.ceil(all / 1000), isForAll: true } : null;
  };
}

/** How long to wait, in words. */
export function waitText({ seconds, isForAll }: Wait, { server }: Messages): string {
  return isForAll ? server.waitAll(seconds) : server.wait(seconds);
}
