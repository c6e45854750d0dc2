/** How much memory the program uses, and whether there is enough for a reload. */
import { totalmem } from 'node:os';
import { constrainedMemory, memoryUsage } from 'node:process';
import type { MemoryStatus } from '../commands/corpus-admin.js';
import type { Logger } from '../logger.js';

/**
 * Peak memory of a reload as a multiple of the memory before it, since there are two libraries
 * then. Measured at 100,000 paragraphs: up to 847 MB after 505 MB
 * (`npm run bench:reload -- 100000`).
 */
const RELOAD_FACTOR = 1.7;

/** As of now; asked of the system each time. */
export function memoryStatus(
  held = memoryUsage.rss(),
  limit = memoryLimit(totalmem(), constrainedMemory()),
): MemoryStatus {
  return { held, limit, isTight: held * RELOAD_FACTOR > limit };
}

/** Logs it, so that whoever runs the bot learns of it before the process ends. */
export function warnIfTight(logger: Logger): void {
  const { held, limit, isTight } = memoryStatus();
  if (isTight) logger.warn({ held, limit }, 'a reload may need more memory than there is');
}

/** The limit of the machine, or of the container (0 or absurdly large where there is none). */
export function memoryLimit(machine: number, container: number): number {
  return container > 0 ? Math.min(machine, container) : machine;
}
