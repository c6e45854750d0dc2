/** Composition root: config and corpus → App, the one thing all adapters talk to. */
import type { Notice } from './answers/answer.js';
import type { Library } from './answers/holdings/library.js';
import { checkArguments } from './commands/check-arguments.js';
import type { Command } from './commands/command.js';
import type { CorpusStatus, Progress } from './commands/corpus-admin.js';
import { COMMANDS } from './commands/index.js';
import { corpusState } from './corpus/corpus-state.js';
import { CorpusError } from './corpus/read-corpus.js';
import { type CorpusAdminOptions, createCorpusAdmin } from './library/corpus-admin.js';
import type { Engine, OpenedEngine, Reply, Request } from './library/engine.js';
import { examineFile } from './library/examine.js';
import { describeFault, faultAnswer } from './library/fault.js';
import { warnIfTight } from './library/memory.js';
import { MIN_SHARE } from './library/min-share.js';
import { openedHere, openHere } from './library/open-here.js';
import { openingOf } from './library/open-library.js';
import {
  createReloader,
  type OpenEngine,
  type Reloader,
  type ReloaderOptions,
} from './library/reloader.js';
import type { Source } from './library/source.js';
import { examineInThread } from './library/thread/examine-in-thread.js';
import { type OpenInThreadOptions, openInThread } from './library/thread/open-in-thread.js';
import type { Logger } from './logger.js';

export type { Reply, Request } from './library/engine.js';

/** What every adapter talks to. */
export interface App extends Engine {
  readonly commands: readonly Command[];
  /**
   * Answers a request. Never throws: an unknown command or a bad argument becomes an `error` answer
   * with the nearest valid one, a fault of the program an `error` answer that was logged. Long
   * operations report their progress to `onProgress`.
   */
  run(request: Request, onProgress?: (progress: Notice) => void): Promise<Reply>;
  /**
   * Calls `listener` each time the articles have been replaced, until the function given back is
   * called.
   */
  onReload(listener: () => void): () => void;
  close(): Promise<void>;
}

/** An app over a corpus that it can tell about and keep in step with. */
export interface RunningApp extends App {
  status(): CorpusStatus;
  /**
   * Reads the articles again as `/corpus reload` does, where their files have changed; after a reload
   * under way, which may have passed those files before. Logs what came of it.
   */
  reload(): Promise<void>;
}

/** An app whose library lives in this thread. */
export interface LocalApp extends RunningApp {
  readonly library: Library;
  /** Every request from now on is answered from `library`; those under way keep the old one. */
  replace(library: Library): void;
}

/** What an app over an open library is made of. */
export interface AppOptions {
  readonly library: Library;
  readonly logger: Logger;
  readonly commands?: readonly Command[];
}

/** Over a library that is already there; there is no corpus to reload it from. */
export function createApp({ library, logger, commands = COMMANDS }: AppOptions): LocalApp {
  const open: OpenEngine = async () => {
    throw new CorpusError('missing', '', { files: [] });
  };
  const first = openedOver(library, commands, logger);
  return localApp({ first, open, corpusPath: null, held: { library } }, commands, logger);
}

/** Reads the corpus in this thread: for one-shot commands and tests. Throws CorpusError. */
export async function openApp(corpusPath: string, logger: Logger): Promise<LocalApp> {
  const held: Held = { library: null };
  const open = openHere({ corpusPath, snapshotPath: null }, COMMANDS, logger, (library) => {
    held.library = library;
  });
  const first = await open(null, () => {});
  return localApp({ first, open, corpusPath, held }, COMMANDS, logger);
}

/** The current library, in this thread. */
interface Held {
  library: Library | null;
}

interface LocalParts extends Pick<ReloaderOptions, 'first' | 'open'> {
  /** Null where there is none to read again. */
  readonly corpusPath: string | null;
  readonly held: Held;
}

function localApp(
  { first, open, corpusPath, held }: LocalParts,
  commands: readonly Command[],
  logger: Logger,
): LocalApp {
  const reloader = createReloader({
    first,
    open,
    logger,
    minShare: MIN_SHARE,
    corpusState: async () => (corpusPath === null ? '' : await corpusState(corpusPath)),
  });
  return {
    ...appOver(reloader, { corpusPath, examine: examineFile }, commands, logger),
    get library() {
      if (held.library === null) throw new TypeError('no library');
      return held.library;
    },
    replace(next) {
      held.library = next;
      reloader.switchTo(openedOver(next, commands, logger));
    },
  };
}

function openedOver(library: Library, commands: readonly Command[], logger: Logger): OpenedEngine {
  return openedHere({ library, opening: openingOf(library, null, 0) }, commands, logger);
}

/** How an app over a corpus folder is started. */
export interface StartOptions extends Source, OpenInThreadOptions {
  readonly logger: Logger;
  readonly minShare?: number;
  /** Told how far the first reading has come. */
  onProgress?(progress: Progress): void;
}

/** Reads the corpus in a thread of its own: for what runs on. Throws CorpusError. */
export async function startApp(options: StartOptions): Promise<RunningApp> {
  const { corpusPath, logger, minShare = MIN_SHARE, onProgress = () => {} } = options;
  const startedAt = performance.now();
  const open = openInThread(options, logger, options);
  const first = await open(null, onProgress);
  const { articles, paragraphs, unusedFiles } = first.opening.summary;
  const elapsedMs = Math.round(performance.now() - startedAt);
  logger.info({ articles, paragraphs, unusedFiles, elapsedMs }, 'the articles were read');
  warnIfTight(logger);
  const reloader = createReloader({
    first,
    open,
    logger,
    minShare,
    corpusState: () => corpusState(corpusPath),
  });
  const examine = examineInThread(options);
  return appOver(reloader, { corpusPath, examine }, COMMANDS, logger);
}

function appOver(
  reloader: Reloader,
  adminOptions: CorpusAdminOptions,
  commands: readonly Command[],
  logger: Logger,
): RunningApp {
  const { engine } = reloader;
  const corpus = createCorpusAdmin(reloader, adminOptions);

  async function perform(command: Command, request: Request, onProgress: (n: Notice) => void) {
    const { locale } = request;
    const checked = checkArguments(command, request.arguments, locale);
    if (!checked.ok) return checked.failure;
    if (command.act === undefined) throw new TypeError('nothing to do');
    return await command.act(checked.arguments, { corpus, locale, onProgress });
  }

  return {
    ...engine,
    commands,
    async run(request, onProgress = () => {}) {
      const startedAt = performance.now();
      const command = commands.find(({ name }) => name === request.command);
      try {
        if (command?.act === undefined) return await engine.run(request);
        const answer = await perform(command, request, onProgress);
        const { edition } = reloader.opening.summary;
        return { answer, elapsedMs: performance.now() - startedAt, edition };
      } catch (error) {
        logger.error({ command: command?.name, ...describeFault(error) }, 'a command failed');
        const elapsedMs = performance.now() - startedAt;
        return { answer: faultAnswer(request.locale), elapsedMs, edition: '' };
      }
    },
    status: reloader.status,
    async reload() {
      const outcome = await reloader.reloadChanged();
      if (outcome?.kind === 'refused')
        logger.warn(
          { reason: outcome.reason, detail: outcome.detail },
          'the old articles are kept',
        );
    },
    onReload: reloader.onReload,
  };
}
