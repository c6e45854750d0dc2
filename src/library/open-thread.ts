/**
 * A library in a thread of its own, so that neither a question nor a reload blocks anything else.
 */
import type { Logger, LogLevel } from '../logger.js';
import type { Open } from './keeper.js';
import { awaitLibrarian } from './remote-librarian.js';
import type { Source } from './source.js';
import { startThread, type ThreadOptions } from './thread.js';

/** How the thread is started, and how long it may take to answer a question. */
export interface OpenThreadOptions extends ThreadOptions {
  readonly deadlineMs?: number;
}

/** Opens each library in a thread of its own. */
export function openThread(
  { corpusPath, snapshotPath }: Source,
  logger: Logger,
  { deadlineMs, ...options }: OpenThreadOptions = {},
): Open {
  return (former, onProgress) => {
    const logLevel = logger.level as LogLevel;
    const thread = startThread(
      { kind: 'answer', open: { corpusPath, snapshotPath, former }, logLevel },
      options,
    );
    const deadline = deadlineMs === undefined ? {} : { deadlineMs };
    return awaitLibrarian(thread, { logger, onProgress, ...deadline });
  };
}
