/** How much memory the program uses, and whether a reload will find enough. */
import { totalmem } from 'node:os';
import { constrainedMemory, memoryUsage } from 'node:process';
import type { MemoryStatus } from '../commands/corpus-desk.js';
import type { Logger } from '../logger.js';

/**
 * What a reload holds at most, by what was held before: there are two libraries then. Measured at
 * 100,000 paragraphs: up to 847 MB after 505 MB (`npm run bench:reload -- 100000`).
 */
const RELOAD_FACTOR = 1.7;

/** As of now; asked of the system each time. */
export function memoryStatus(
  held = memoryUsage.rss(),
  limit = memoryLimit(totalmem(), constrainedMemory()),
): MemoryStatus {
  return { held, limit, isTight: held * RELOAD_FACTOR > limit };
}

/** Logs it, so that whoever runs the bot learns of it before it ends. */
export function warnIfTight(logger: Logger): void {
  const { held, limit, isTight } = memoryStatus();
  if (isTight) logger.warn({ held, limit }, 'a reload may need more memory than there is');
}

/** That of the machine, or of the container (0 or beyond all measure where there is none). */
export function memoryLimit(machine: number, container: number): number {
  return container > 0 ? Math.min(machine, container) : machine;
}
