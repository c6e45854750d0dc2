/**
 * Keeps the library in step with the corpus folder: reloads all or nothing, and reports the
 * outcome.
 */

import type {
  CorpusStatus,
  Progress,
  Refusal,
  ReloadOptions,
  ReloadOutcome,
  ReloadReport,
} from '../commands/corpus-admin.js';
import { CorpusError } from '../corpus/read-corpus.js';
import { oneAtATime } from '../in-turn.js';
import type { Logger } from '../logger.js';
import type { Engine, OpenedEngine } from './engine.js';
import { describeFault } from './fault.js';
import type { Inventory } from './inventory.js';
import { memoryStatus, warnIfTight } from './memory.js';
import type { OpeningReport } from './open-library.js';
import { createSupervisor } from './supervisor.js';

/** Opens the library, in this thread or another. Throws CorpusError. */
export type OpenEngine = (
  former: Inventory | null,
  onProgress: (progress: Progress) => void,
) => Promise<OpenedEngine>;

/** What a reloader opens libraries with, and how it knows when. */
export interface ReloaderOptions {
  readonly first: OpenedEngine;
  /** Opens the next one. */
  readonly open: OpenEngine;
  readonly logger: Logger;
  /** What the corpus looks like now. Throws when that cannot be found out. */
  readonly corpusState: () => Promise<string>;
  /** Share of the former articles that must remain for a reload that is not forced. */
  readonly minShare: number;
}

/** Has the library replaced, one reload at a time. */
export interface Reloader {
  readonly engine: Engine;
  /** Of the current library. */
  readonly opening: OpeningReport;
  status(): CorpusStatus;
  /** Refused while another one runs. */
  reload(options?: ReloadOptions): Promise<ReloadOutcome>;
  /** The same, after those under way. */
  reloadNext(options?: ReloadOptions): Promise<ReloadOutcome>;
  /**
   * The same, unless the files are as they were when last read: null then. A watcher also reports
   * Kutip's own changes, which have been read by then.
   */
  reloadChanged(): Promise<ReloadOutcome | null>;
  /** Answers from another library that is already open. */
  switchTo(next: OpenedEngine): void;
  /**
   * Calls `listener` each time another library has taken over, until the returned function is
   * called.
   */
  onReload(listener: () => void): () => void;
}

/** Answers from `first` until something is reloaded. */
export function createReloader(options: ReloaderOptions): Reloader {
  const { first, open, logger, minShare, corpusState } = options;
  const supervisor = createSupervisor({ first, reopen: () => open(null, () => {}), logger });
  const listeners = new Set<() => void>();
  /** Reloads under way and those waiting their turn. */
  let underWay = 0;
  const inTurn = oneAtATime();
  let lastReload: ReloadReport | null = null;
  /** The state of the corpus when the last reload began. */
  let lastState: string | null = null;

  function switchTo(next: OpenedEngine): void {
    supervisor.switchTo(next);
    for (const listener of listeners) listener();
  }

  async function read({ isForced = false, onProgress = () => {} }: ReloadOptions) {
    const startedAt = performance.now();
    // Taken before reading: a change meanwhile counts as another state.
    const state = await corpusState().catch(() => null);
    const next = await open(supervisor.opening.inventory, onProgress);
    const { difference, summary, problems, filesRead } = next.opening;
    if (difference.kept < minShare && !isForced) {
      await next.engine.close();
      return refuse('shrunk', `${Math.round(100 * difference.kept)}%`);
    }
    switchTo(next);
    lastState = state;
    const { added, changed, removed } = difference;
    const elapsedMs = performance.now() - startedAt;
    const finishedAt = new Date();
    const report = { added, changed, removed, summary, problems, filesRead, elapsedMs, finishedAt };
    lastReload = report;
    const counts = { added: added.length, changed: changed.length, removed: removed.length };
    logger.info({ ...counts, elapsedMs: Math.round(elapsedMs) }, 'the articles were read again');
    warnIfTight(logger);
    return { kind: 'done', report } as const;
  }

  async function counted<Outcome>(act: () => Promise<Outcome>): Promise<Outcome> {
    underWay += 1;
    try {
      return await inTurn(act);
    } finally {
      underWay -= 1;
    }
  }

  async function isAsBefore(): Promise<boolean> {
    return lastState !== null && lastState === (await corpusState().catch(() => null));
  }

  /** Never throws. */
  async function attempt(options: ReloadOptions = {}): Promise<ReloadOutcome> {
    try {
      return await read(options);
    } catch (error) {
      if (error instanceof CorpusError) return refuse(error.code);
      logger.error(describeFault(error), 'the articles could not be read again');
      return refuse('fault');
    }
  }

  return {
    engine: supervisor.engine,
    get opening() {
      return supervisor.opening;
    },
    status() {
      const { summary } = supervisor.opening;
      return { summary, memory: memoryStatus(), isReloading: underWay > 0, lastReload };
    },
    async reload(options) {
      return underWay > 0 ? refuse('busy') : await counted(() => attempt(options));
    },
    reloadNext(options) {
      if (underWay > 0) options?.onProgress?.('waiting');
      return counted(() => attempt(options));
    },
    reloadChanged: () => counted(async () => ((await isAsBefore()) ? null : await attempt())),
    switchTo,
    onReload(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A refusal for `reason`. */
export function refuse(reason: Refusal['reason'], detail = ''): Refusal {
  return { kind: 'refused', reason, detail };
}
