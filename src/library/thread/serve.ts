/** The thread of a library: opens it, then answers questions one by one. */

import { parentPort, workerData } from 'node:worker_threads';
import type { Command } from '../../commands/command.js';
import type { Progress } from '../../commands/corpus-admin.js';
import { CorpusError } from '../../corpus/read-corpus.js';
import { oneAtATime } from '../../in-turn.js';
import { prepareGlossaries } from '../../language/glossary.js';
import { createLogger } from '../../logger.js';
import type { Engine } from '../engine.js';
import { examineFile } from '../examine.js';
import { describeFault } from '../fault.js';
import { createLocalEngine } from '../local-engine.js';
import { openLibrary } from '../open-library.js';
import { METHODS, type Message, type Order, type Task } from './protocol.js';

/** Reporting more often would keep the main thread busy for nothing. */
const PROGRESS_MS = 100;

/** Does what the thread was started for. Never throws: faults are sent to the main thread. */
export async function serve(commands: readonly Command[]): Promise<void> {
  const port = parentPort;
  if (port === null) throw new TypeError('not in a thread of its own');
  const task: Task = workerData;
  const say = (message: Message) => port.postMessage(message);
  try {
    if (task.kind === 'examine') {
      say({ kind: 'examined', examination: await examineFile(task.path) });
      return;
    }
    const logger = createLogger(task.logLevel);
    const { library, opening } = await openLibrary(task.open, logger, throttled(say));
    prepareGlossaries();
    const engine = createLocalEngine({ library, commands, logger });
    // One after the other, so that the main thread knows which question is being answered.
    const inTurn = oneAtATime();
    port.on('message', (order: Order) => void inTurn(() => answer(order, engine, say)));
    say({ kind: 'ready', opening });
  } catch (error) {
    if (error instanceof CorpusError) {
      const { code, path, report } = error;
      say({ kind: 'failed', failure: { code, path, report } });
    } else {
      const { fault, at } = describeFault(error);
      say({ kind: 'failed', failure: { code: 'fault', fault: [fault, ...at].join('\n') } });
    }
  }
}

async function answer(
  { id, method, args }: Order,
  engine: Engine,
  say: (message: Message) => void,
): Promise<void> {
  try {
    if (!METHODS.includes(method)) throw new TypeError('no such question');
    const ask = engine[method] as (...args: readonly unknown[]) => Promise<unknown>;
    say({ kind: 'result', id, value: await ask(...args) });
  } catch (error) {
    say({ kind: 'fault', id, fault: describeFault(error).fault });
  }
}

function throttled(say: (message: Message) => void): (progress: Progress) => void {
  let next = 0;
  return (progress) => {
    const now = performance.now();
    if (now < next) return;
    next = now + PROGRESS_MS;
    say({ kind: 'progress', progress });
  };
}
