/** The log: structured lines on standard error, so that standard output holds answers only. */
import { destination, type Logger, pino } from 'pino';

export type { Logger };

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** Written at once (`sync`), so that the line about a fault is there even when the process ends. */
export function createLogger(level: LogLevel): Logger {
  return pino({ level, base: null }, destination({ dest: 2, sync: true }));
}
