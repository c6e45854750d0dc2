/** Reports changes to files of the corpus, once per burst, as when many are copied together. */
import { basename } from 'node:path';
import { watch } from 'chokidar';
import type { Logger } from '../logger.js';
import { describeFault } from './fault.js';

/** Files being watched. */
export interface Watch {
  close(): Promise<void>;
}

/** How soon a change is reported. */
export interface WatchOptions {
  readonly logger: Logger;
  /** How long there must be no further change before one is reported. */
  readonly quietMs?: number;
  /** Longest wait while changes keep coming. */
  readonly longestMs?: number;
}

const QUIET_MS = 1500;
const LONGEST_MS = 30_000;

/** Resolves when changes are seen. `onChange` is not called while it still runs. */
export async function watchCorpus(
  corpusPath: string,
  onChange: () => Promise<void>,
  { logger, quietMs = QUIET_MS, longestMs = LONGEST_MS }: WatchOptions,
): Promise<Watch> {
  let timer: NodeJS.Timeout | undefined;
  let since: number | null = null;
  let running: Promise<void> | null = null;

  function soon(): void {
    clearTimeout(timer);
    since ??= performance.now();
    const left = since + longestMs - performance.now();
    timer = setTimeout(tell, Math.max(0, Math.min(quietMs, left)));
  }

  function tell(): void {
    since = null;
    if (running !== null) {
      soon();
      return;
    }
    running = onChange()
      .catch((error: unknown) => logger.error(describeFault(error), 'a change was not taken in'))
      .finally(() => {
        running = null;
      });
  }

  const watcher = watch(corpusPath, {
    ignoreInitial: true,
    // Kutip's own folder and temporary files; the corpus folder itself may have any name.
    ignored: (path) => path !== corpusPath && basename(path).startsWith('.'),
  });
  watcher.on('all', soon);
  watcher.on('error', (error) => logger.warn(describeFault(error), 'the corpus is not watched'));
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
      await running;
    },
  };
}
