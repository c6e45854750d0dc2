/** The log: structured lines on standard error, so that standard output holds answers only. */
import { destination, type Logger, pino } from 'pino';

export type { Logger };

/** From most to least that is written. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Any of `LOG_LEVELS`. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** How much is kept of what cannot be written yet; a full disk may stay full for days. */
const MAX_KEPT_BYTES = 64 * 1024;

/**
 * Written at once (`sync`), so that the line about a fault is there even when the process ends. A
 * log that cannot be written, as on a full disk, is no reason to stop answering.
 */
export function createLogger(level: LogLevel): Logger {
  const output = destination({ dest: 2, sync: true, maxLength: MAX_KEPT_BYTES });
  output.on('error', () => {});
  return pino({ level, base: null }, output);
}
