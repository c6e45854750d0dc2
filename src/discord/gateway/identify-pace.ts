/**
 * How often the bot may log in again. Discord allows 1000 logins a day and takes the token away
 * from whoever exceeds them (docs: events/gateway); while it refuses each session, discord.js would
 * begin the next one every five seconds, and the thousand would be gone within two hours. Taking up
 * a session again is no login and costs nothing.
 */
import { setTimeout as wait } from 'node:timers/promises';

/** Between two logins: what Discord demands of a bot with one connection. */
const PAUSE_MS = 5000;
/**
 * This many logins may follow each other at that pace: enough for restarts of Discord's servers or
 * a bad hour.
 */
const AT_ONCE = 50;
/** Between those that follow, and the time in which one more comes free: 770 a day with those at once. */
const LONG_PAUSE_MS = 2 * 60_000;

/** What discord.js asks before each login. */
export interface IdentifyPace {
  /** Resolves when the login is due. Throws when `signal` says that it is not needed any more. */
  waitForIdentify(shardId: number, signal: AbortSignal): Promise<void>;
}

/** One for all logins of the program. */
export function createIdentifyPace(): IdentifyPace {
  const pauseBeforeNext = createLoginCount();
  return {
    async waitForIdentify(_shardId, signal) {
      const pause = pauseBeforeNext();
      if (pause > 0) await wait(pause, undefined, { signal });
    },
  };
}

/** Counts a login, and gives the milliseconds until it is due. `now` never goes back, as a clock may. */
export function createLoginCount(now: () => number = () => performance.now()): () => number {
  let left = AT_ONCE;
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const at = Math.max(now(), last + (left < 1 ? LONG_PAUSE_MS : PAUSE_MS));
    left = Math.max(0, Math.min(AT_ONCE, left + (at - last) / LONG_PAUSE_MS) - 1);
    last = at;
    return at - now();
  };
}
