/** An engine in a thread of its own, as the main thread sees it. */
import { cpuUsage } from 'node:process';
import type { Worker } from 'node:worker_threads';
import { failure } from '../../answers/failure.js';
import type { Progress } from '../../commands/corpus-admin.js';
import { CorpusError } from '../../corpus/read-corpus.js';
import type { LanguageCode } from '../../language/language.js';
import type { Logger } from '../../logger.js';
import { MESSAGES } from '../../messages/catalog.js';
import { type Engine, EngineEnded, type OpenedEngine, type Reply } from '../engine.js';
import { describeFault } from '../fault.js';
import type { OpeningReport } from '../open-library.js';
import type { Message, Method, Order } from './protocol.js';

/** The longest a question may take once it is its turn. */
const DEADLINE_MS = 2000;
/**
 * A question counts as hung when the program was busy for most of that time. Otherwise the machine
 * is busy with other things, and reopening the library would make that worse, so the question may
 * take this many times as long.
 */
const WORKED = 0.7;
const MOST_TIMES = 5;

/** How long a question may take, and a listener for progress. */
export interface ThreadEngineOptions {
  readonly logger: Logger;
  readonly deadlineMs?: number;
  onProgress?(progress: Progress): void;
}

/**
 * Resolves when the library in the thread can be asked. Throws CorpusError, after ending the
 * thread, when nothing usable is there.
 */
export async function awaitEngine(
  thread: Worker,
  { logger, deadlineMs = DEADLINE_MS, onProgress = () => {} }: ThreadEngineOptions,
): Promise<OpenedEngine> {
  const engine = new ThreadEngine(thread, logger, deadlineMs);
  try {
    const opening = await opened(thread, engine, onProgress);
    return { engine, opening, ended: engine.ended };
  } catch (error) {
    await thread.terminate();
    throw error;
  }
}

function opened(
  thread: Worker,
  engine: ThreadEngine,
  onProgress: (progress: Progress) => void,
): Promise<OpeningReport> {
  return new Promise((resolve, reject) => {
    thread.on('message', (message: Message) => {
      if (message.kind === 'progress') onProgress(message.progress);
      else if (message.kind === 'ready') resolve(message.opening);
      else if (message.kind === 'failed') {
        const { failure } = message;
        if (failure.code === 'fault') reject(new EngineEnded(failure.fault));
        else reject(new CorpusError(failure.code, failure.path, failure.report));
      }
    });
    void engine.ended.then(() => reject(new EngineEnded('ended while it was opened')));
  });
}

/** Only this question cannot be answered. */
class QuestionFault extends Error {
  override readonly name = 'QuestionFault';
}

interface Call {
  readonly method: Method;
  /** Language of the one who asks. */
  readonly locale: LanguageCode;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The thread answers questions one by one, so the first in line is the one in progress: that one is
 * abandoned when it takes too long, and all others can be passed to another engine.
 */
class ThreadEngine implements Engine {
  readonly ended: Promise<void>;
  readonly #thread: Worker;
  readonly #logger: Logger;
  readonly #deadlineMs: number;
  readonly #waiting = new Map<number, Call>();
  #timer: NodeJS.Timeout | undefined;
  #count = 0;
  #hasEnded = false;
  #whenIdle: (() => void) | null = null;

  constructor(thread: Worker, logger: Logger, deadlineMs: number) {
    this.#thread = thread;
    this.#logger = logger;
    this.#deadlineMs = deadlineMs;
    thread.on('message', (message: Message) => this.#receive(message));
    thread.on('error', (error) => {
      logger.error(describeFault(error), 'the thread of the library failed');
    });
    this.ended = new Promise((resolve) => {
      thread.on('exit', () => {
        this.#hasEnded = true;
        this.#giveUp('fault');
        resolve();
      });
    });
  }

  run: Engine['run'] = (request) => this.#call('run', request.locale, [request]);
  suggest: Engine['suggest'] = (...args) => this.#call('suggest', 'en', args);
  context: Engine['context'] = (...args) => this.#call('context', 'en', args);
  paragraphsOf: Engine['paragraphsOf'] = (...args) => this.#call('paragraphsOf', 'en', args);
  locate: Engine['locate'] = (...args) => this.#call('locate', 'en', args);
  withTexts: Engine['withTexts'] = (...args) => this.#call('withTexts', 'en', args);

  async close(): Promise<void> {
    if (this.#waiting.size > 0 && !this.#hasEnded) {
      await new Promise<void>((resolve) => {
        this.#whenIdle = resolve;
      });
    }
    await this.#thread.terminate();
  }

  #call<T>(method: Method, locale: LanguageCode, args: readonly unknown[]): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#hasEnded) return reject(new EngineEnded('ended'));
      const id = this.#count++;
      const call = { method, locale, resolve: resolve as (value: unknown) => void, reject };
      this.#waiting.set(id, call);
      if (this.#waiting.size === 1) this.#watch();
      this.#thread.postMessage({ kind: 'call', id, method, args } satisfies Order);
    });
  }

  #receive(message: Message): void {
    if (message.kind !== 'result' && message.kind !== 'fault') return;
    const call = this.#waiting.get(message.id);
    if (call === undefined) return;
    this.#waiting.delete(message.id);
    if (message.kind === 'result') call.resolve(message.value);
    else call.reject(new QuestionFault(message.fault));
    this.#watch();
  }

  /** From now on the first in line is in progress. */
  #watch(): void {
    clearTimeout(this.#timer);
    const [first] = this.#waiting.keys();
    if (first === undefined) this.#whenIdle?.();
    else this.#expect(first, cpuUsage(), 1);
  }

  /** Abandons the question when its time is up; `times` is how often its time was extended. */
  #expect(first: number, since: NodeJS.CpuUsage, times: number): void {
    this.#timer = setTimeout(() => {
      // If this thread itself was blocked, the answer may have arrived without being read yet.
      setImmediate(() => {
        if (this.#waiting.keys().next().value !== first) return;
        if (times < MOST_TIMES && workedMs(since) < WORKED * this.#deadlineMs) {
          this.#expect(first, since, times + 1);
          return;
        }
        this.#logger.error({ deadlineMs: this.#deadlineMs, times }, 'a question took too long');
        this.#giveUp('tooSlow');
        void this.#thread.terminate();
      });
    }, this.#deadlineMs);
  }

  /** The first question may be the cause, so it is not retried. */
  #giveUp(reason: 'tooSlow' | 'fault'): void {
    clearTimeout(this.#timer);
    this.#hasEnded = true;
    let isFirst = true;
    for (const { method, locale, resolve, reject } of this.#waiting.values()) {
      if (!isFirst) reject(new EngineEnded(reason));
      else if (method === 'run') resolve(apology(reason, locale, this.#deadlineMs));
      else reject(new QuestionFault(reason));
      isFirst = false;
    }
    this.#waiting.clear();
    this.#whenIdle?.();
  }
}

/** Processor time of all threads together. */
function workedMs(since: NodeJS.CpuUsage): number {
  const { user, system } = cpuUsage(since);
  return (user + system) / 1000;
}

function apology(reason: 'tooSlow' | 'fault', locale: LanguageCode, elapsedMs: number): Reply {
  return { answer: failure('fault', MESSAGES[locale].errors[reason]), elapsedMs, edition: '' };
}
