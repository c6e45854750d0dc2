/**
 * A library in a thread of its own, so that neither a question nor a reload blocks anything else.
 */
import type { Logger, LogLevel } from '../../logger.js';
import type { OpenEngine } from '../reloader.js';
import type { Source } from '../source.js';
import { startThread, type ThreadOptions } from './start-thread.js';
import { awaitEngine } from './thread-engine.js';

/** How the thread is started, and how long it may take to answer a question. */
export interface OpenInThreadOptions extends ThreadOptions {
  readonly deadlineMs?: number;
}

/** Opens each library in a thread of its own. */
export function openInThread(
  { corpusPath, snapshotPath }: Source,
  logger: Logger,
  { deadlineMs, ...options }: OpenInThreadOptions = {},
): OpenEngine {
  return (former, onProgress) => {
    const logLevel = logger.level as LogLevel;
    const thread = startThread(
      { kind: 'answer', open: { corpusPath, snapshotPath, former }, logLevel },
      options,
    );
    const deadline = deadlineMs === undefined ? {} : { deadlineMs };
    return awaitEngine(thread, { logger, onProgress, ...deadline });
  };
}
