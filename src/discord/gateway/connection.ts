/**
 * Whether Discord is sending interactions, as reported by discord.js: in the log, and for the
 * health check.
 */
import { type Client, Events } from 'discord.js';
import type { Logger } from '../../logger.js';
import { faultFields } from './fault.js';

/** `reconnecting` also before the first connection; `closed` is for good. */
export type Health = 'connected' | 'reconnecting' | 'closed';

/** The connection of a client to Discord. */
export interface Connection {
  health(): Health;
  /** From now on it is closed, whatever discord.js reports: it was logged out. */
  end(): void;
}

/** Follows the client from now on; `onClosed` is told the code with which Discord closes it for good. */
export function watchConnection(
  client: Client,
  logger: Logger,
  onClosed: (code: number) => void,
): Connection {
  let health: Health = 'reconnecting';
  const become = (next: Health, text: string) => {
    // An unreachable gateway is tried twice a second: one line for all of it. Closed is for good:
    // discord.js reports a lost connection even after logging out.
    if (health === next || health === 'closed') return;
    logger.info({ health: next }, text);
    health = next;
  };
  client
    .on(Events.ShardReady, () => become('connected', 'connected to Discord'))
    .on(Events.ShardResume, () => become('connected', 'connected to Discord again'))
    .on(Events.ShardReconnecting, () => become('reconnecting', 'connection to Discord lost'))
    .on(Events.ShardDisconnect, ({ code }) => {
      become('closed', 'Discord closed the connection for good');
      onClosed(code);
    })
    .on(Events.ShardError, (error) => logger.debug(faultFields(error), 'gateway fault'))
    // Without a listener an error event would end the process.
    .on(Events.Error, (error) => logger.error(faultFields(error), 'discord.js fault'));
  client.rest
    .on('rateLimited', ({ global, method, retryAfter }) =>
      logger.warn({ global, method, retryAfter }, 'rate limited by Discord'),
    )
    .on('invalidRequestWarning', ({ count }) =>
      logger.warn({ count }, 'many requests refused; Discord blocks at 10000 in 10 minutes'),
    );
  return { health: () => health, end: () => become('closed', 'logged out') };
}
