/**
 * Questions go to the librarian on duty: when one dies another is opened, and a new library takes
 * over from the old one between two questions.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from '../logger.js';
import { describeFault } from './fault.js';
import { type Librarian, LibrarianGone, type Questions } from './librarian.js';
import type { Opening } from './open-library.js';

/** A librarian ready for duty, and facts about its library. */
export interface Arrival {
  readonly librarian: Librarian;
  readonly opening: Opening;
  /** Resolves when it can no longer be asked; never for one that cannot die. */
  readonly ended: Promise<void>;
}

/** The first librarian, and where the next one comes from. */
export interface SuccessionOptions {
  readonly first: Arrival;
  /** Opens the library again after a death. May throw; it is tried again. */
  replace(): Promise<Arrival>;
  readonly logger: Logger;
  /** Pauses between attempts, in milliseconds; the last one is repeated. */
  readonly pausesMs?: readonly number[];
  /** How long a question waits for a librarian. */
  readonly patienceMs?: number;
}

const PAUSES_MS = [0, 1000, 2000, 4000, 8000, 16_000, 30_000];
const PATIENCE_MS = 45_000;
/** How many librarians one question may be put to, in case other questions kill them. */
const MAX_TRIES = 3;

/** Whoever is on duty. */
export interface Succession extends Questions {
  readonly opening: Opening;
  /**
   * Every question from now on goes to `next`; the former librarian answers what it was already
   * asked.
   */
  take(next: Arrival): void;
  close(): Promise<void>;
}

/** Starts with `first` on duty. */
export function createSuccession(options: SuccessionOptions): Succession {
  const { replace, logger, pausesMs = PAUSES_MS, patienceMs = PATIENCE_MS } = options;
  let current: Arrival;
  let isClosed = false;
  /** Null while the dead one has no successor. */
  let onDuty: Librarian | null = null;
  let waiting: ((librarian: Librarian) => void)[] = [];
  const retiring = new Set<Promise<void>>();

  function install(next: Arrival): void {
    current = next;
    onDuty = next.librarian;
    for (const wake of waiting) wake(next.librarian);
    waiting = [];
    void next.ended.then(() => {
      if (isClosed || current !== next) return;
      onDuty = null;
      void revive(next);
    });
  }

  async function revive(dead: Arrival): Promise<void> {
    for (let tries = 0; !isClosed && current === dead; tries += 1) {
      await wait(pausesMs[Math.min(tries, pausesMs.length - 1)] ?? 0, undefined, { ref: false });
      if (isClosed || current !== dead) return;
      try {
        const next = await replace();
        // A reload may have replaced it first.
        if (isClosed || current !== dead) return await next.librarian.close();
        install(next);
        logger.warn({ tries: tries + 1 }, 'the library was opened again');
      } catch (error) {
        logger.error(describeFault(error), 'the library could not be opened again');
      }
    }
  }

  async function librarian(): Promise<Librarian> {
    if (onDuty !== null) return onDuty;
    const late = new AbortController();
    const tooLate = wait(patienceMs, undefined, { signal: late.signal }).then(() => {
      throw new LibrarianGone('nobody came');
    });
    try {
      const come = new Promise<Librarian>((resolve) => waiting.push(resolve));
      return await Promise.race([come, tooLate]);
    } finally {
      late.abort();
      tooLate.catch(() => {});
    }
  }

  async function ask<T>(question: (librarian: Librarian) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      const asked = await librarian();
      try {
        return await question(asked);
      } catch (error) {
        if (!(error instanceof LibrarianGone) || tries >= MAX_TRIES || isClosed) throw error;
        // It has ended, though the event may not have arrived yet.
        if (onDuty === asked) onDuty = null;
      }
    }
  }

  install(options.first);
  return {
    get opening() {
      return current.opening;
    },
    run: (request) => ask((asked) => asked.run(request)),
    suggest: (...args) => ask((asked) => asked.suggest(...args)),
    context: (...args) => ask((asked) => asked.context(...args)),
    paragraphsOf: (...args) => ask((asked) => asked.paragraphsOf(...args)),
    locate: (...args) => ask((asked) => asked.locate(...args)),
    withTexts: (...args) => ask((asked) => asked.withTexts(...args)),
    take(next) {
      const old = current;
      install(next);
      const leaving = old.librarian.close().finally(() => retiring.delete(leaving));
      retiring.add(leaving);
    },
    async close() {
      isClosed = true;
      await Promise.all([current.librarian.close(), ...retiring]);
    },
  };
}
