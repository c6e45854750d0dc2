/** Has pictures drawn in another thread, one at a time; an answer never fails for lack of one. */

import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import type { Picture } from '../answers/picture.js';
import { oneAtATime } from '../in-turn.js';
import type { LanguageCode } from '../language/language.js';
import type { Logger } from '../logger.js';
import { moduleBeside, startWorker } from '../start-worker.js';
import type { DrawnPicture } from './draw.js';
import type { Order, Result } from './worker.js';

/** Draws pictures in another thread. */
export interface DrawingThread {
  /** No pictures when they cannot be drawn, take too long, or too many are waited for. Never throws. */
  draw(picture: Picture, locale: LanguageCode): Promise<readonly DrawnPicture[]>;
  close(): Promise<void>;
}

/** How long a picture may take. */
export interface DrawingThreadOptions {
  readonly logger: Logger;
  /** Longest a picture may take, without its wait for others; 8 s when not given. */
  readonly deadlineMs?: number;
}

/** A usual picture takes a tenth of a second, one of hostile text a second; the first loads fonts. */
const DEADLINE_MS = 8000;
/** Pictures waited for at once, so that even the last one is no longer than a member will wait. */
const MAX_WAITING = 20;
const MAX_HEAP_MB = 256;

/** The thread is started for the first picture, and does not keep the process alive. */
export function createDrawingThread({
  logger,
  deadlineMs = DEADLINE_MS,
}: DrawingThreadOptions): DrawingThread {
  let worker: Worker | null = null;
  let waiting = 0;
  const inTurn = oneAtATime();
  let isClosed = false;

  async function dismiss(): Promise<void> {
    const dismissed = worker;
    worker = null;
    await dismissed?.terminate();
  }

  async function draw(order: Order): Promise<readonly DrawnPicture[]> {
    if (isClosed) return [];
    worker ??= startDrawing();
    const current = worker;
    current.ref();
    try {
      const result = await ask(current, order, deadlineMs);
      if (!('fault' in result)) return result;
      logger.warn({ fault: result.fault }, 'no picture');
    } catch (error) {
      logger.warn({ fault: error instanceof Error ? error.name : typeof error }, 'no picture');
      await dismiss();
    } finally {
      current.unref();
    }
    return [];
  }

  return {
    async draw(picture, locale) {
      if (waiting >= MAX_WAITING) return [];
      waiting += 1;
      try {
        return await inTurn(() => draw({ picture, locale }));
      } finally {
        waiting -= 1;
      }
    },
    async close() {
      isClosed = true;
      await dismiss();
    },
  };
}

/** Throws when the worker fails, ends, or has not answered in time. */
async function ask(worker: Worker, order: Order, deadlineMs: number): Promise<Result> {
  const over = new AbortController();
  const signal = AbortSignal.any([over.signal, AbortSignal.timeout(deadlineMs)]);
  const ended = once(worker, 'exit', { signal }).then(() => {
    throw new Error('the drawing thread ended');
  });
  ended.catch(() => {});
  const answered = once(worker, 'message', { signal });
  worker.postMessage(order);
  try {
    const [result] = await Promise.race([answered, ended]);
    return result as Result;
  } finally {
    over.abort();
  }
}

function startDrawing(): Worker {
  const worker = startWorker(moduleBeside(import.meta.url, 'worker'), {
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });
  worker.unref();
  return worker;
}
