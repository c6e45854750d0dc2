/**
 * Keeps an engine running: questions go to the current one, another is opened when it dies, and a new
 * library replaces the old one between two questions.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from '../logger.js';
import { type Engine, EngineEnded, type OpenedEngine } from './engine.js';
import { describeFault } from './fault.js';
import type { OpeningReport } from './open-library.js';

/** The first engine, and where the next one comes from. */
export interface SupervisorOptions {
  readonly first: OpenedEngine;
  /** Opens the library again after a death. May throw; it is tried again. */
  reopen(): Promise<OpenedEngine>;
  readonly logger: Logger;
  /** Pauses between attempts, in milliseconds; the last one is repeated. */
  readonly pausesMs?: readonly number[];
  /** How long a question waits for an engine. */
  readonly patienceMs?: number;
}

const PAUSES_MS = [0, 1000, 2000, 4000, 8000, 16_000, 30_000];
const PATIENCE_MS = 45_000;
/** How many engines one question may be put to, in case other questions kill them. */
const MAX_TRIES = 3;

/** An engine that outlives those it passes questions to. */
export interface Supervisor {
  readonly engine: Engine;
  /** Of the current library. */
  readonly opening: OpeningReport;
  /**
   * Every question from now on goes to `next`; the former engine answers what it was already
   * asked.
   */
  switchTo(next: OpenedEngine): void;
}

/** Starts with `first`. */
export function createSupervisor(options: SupervisorOptions): Supervisor {
  const { reopen, logger, pausesMs = PAUSES_MS, patienceMs = PATIENCE_MS } = options;
  let current: OpenedEngine;
  let isClosed = false;
  /** Null from its death until another is open. */
  let running: Engine | null = null;
  let waiting: ((engine: Engine) => void)[] = [];
  const closing = new Set<Promise<void>>();

  function install(next: OpenedEngine): void {
    current = next;
    running = next.engine;
    for (const wake of waiting) wake(next.engine);
    waiting = [];
    void next.ended.then(() => {
      if (isClosed || current !== next) return;
      running = null;
      void replace(next);
    });
  }

  async function replace(dead: OpenedEngine): Promise<void> {
    for (let tries = 0; !isClosed && current === dead; tries += 1) {
      await wait(pausesMs[Math.min(tries, pausesMs.length - 1)] ?? 0, undefined, { ref: false });
      if (isClosed || current !== dead) return;
      try {
        const next = await reopen();
        // A reload may have replaced it first.
        if (isClosed || current !== dead) return await next.engine.close();
        install(next);
        logger.warn({ tries: tries + 1 }, 'the library was opened again');
      } catch (error) {
        logger.error(describeFault(error), 'the library could not be opened again');
      }
    }
  }

  async function whenRunning(): Promise<Engine> {
    if (running !== null) return running;
    const late = new AbortController();
    const tooLate = wait(patienceMs, undefined, { signal: late.signal }).then(() => {
      throw new EngineEnded('none was opened in time');
    });
    try {
      const opened = new Promise<Engine>((resolve) => waiting.push(resolve));
      return await Promise.race([opened, tooLate]);
    } finally {
      late.abort();
      tooLate.catch(() => {});
    }
  }

  async function ask<T>(question: (engine: Engine) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      const asked = await whenRunning();
      try {
        return await question(asked);
      } catch (error) {
        if (!(error instanceof EngineEnded) || tries >= MAX_TRIES || isClosed) throw error;
        // It has ended, though the event may not have arrived yet.
        if (running === asked) running = null;
      }
    }
  }

  install(options.first);
  const engine: Engine = {
    run: (request) => ask((asked) => asked.run(request)),
    suggest: (...args) => ask((asked) => asked.suggest(...args)),
    context: (...args) => ask((asked) => asked.context(...args)),
    paragraphsOf: (...args) => ask((asked) => asked.paragraphsOf(...args)),
    locate: (...args) => ask((asked) => asked.locate(...args)),
    withTexts: (...args) => ask((asked) => asked.withTexts(...args)),
    async close() {
      isClosed = true;
      await Promise.all([current.engine.close(), ...closing]);
    },
  };
  return {
    engine,
    get opening() {
      return current.opening;
    },
    switchTo(next) {
      const old = current;
      install(next);
      const closed = old.engine.close().finally(() => closing.delete(closed));
      closing.add(closed);
    },
  };
}
