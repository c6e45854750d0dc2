/** Starts the thread that a library lives in. */
import type { Worker } from 'node:worker_threads';
import { moduleBeside, startWorker } from '../../start-worker.js';
import type { Task } from './protocol.js';

/** How a thread is started. */
export interface ThreadOptions {
  /** Another program for the thread, for tests. */
  readonly entry?: URL;
  /** Megabytes it may use; Node's own limit when not given. */
  readonly maxMegabytes?: number;
}

/** The thread at work on `task`. */
export function startThread(task: Task, { entry, maxMegabytes }: ThreadOptions = {}): Worker {
  return startWorker(entry ?? moduleBeside(import.meta.url, 'worker'), {
    workerData: task,
    ...(maxMegabytes !== undefined && { resourceLimits: { maxOldGenerationSizeMb: maxMegabytes } }),
  });
}
