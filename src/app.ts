/** Composition root: config and corpus → App, the one thing both adapters talk to. */
import type { Answer } from './answers/answer.js';
import { buildLibrary } from './answers/build-library.js';
import {
  contextOf,
  type PassageContext,
  type PassagePlace,
  paragraphsOf,
} from './answers/context.js';
import { editionOf } from './answers/edition.js';
import { exclusionOf, type HiddenPlace } from './answers/exclusion.js';
import type { Library } from './answers/library.js';
import { withLinks } from './answers/passage-link.js';
import { type SuggestionKind, suggest } from './answers/suggest.js';
import { checkArguments } from './commands/check-arguments.js';
import type { Arguments, Command } from './commands/command.js';
import { COMMANDS } from './commands/index.js';
import { unknownCommand } from './commands/names.js';
import { readCorpus } from './corpus/read-corpus.js';
import type { LanguageCode } from './language/language.js';
import type { Logger } from './logger.js';
import { MESSAGES } from './messages/catalogue.js';

/** Names offered while something is being typed. */
const MAX_NAMES = 25;

/** One question, from any adapter. Argument names are the default (not the localized) ones. */
export interface Request {
  readonly command: string;
  readonly arguments: Arguments;
  readonly locale: LanguageCode;
  /** What the asker's server does not want to be shown; nothing when not given. */
  readonly hidden?: readonly HiddenPlace[];
}

export interface Reply {
  readonly answer: Answer;
  /** Time the answer took, in milliseconds. */
  readonly elapsedMs: number;
  /** Fingerprint of the articles the answer was found in; another after a word of them changed. */
  readonly edition: string;
}

export interface App {
  readonly commands: readonly Command[];
  /**
   * Answers a request. Never throws: an unknown command or a bad argument becomes an `error` answer
   * with the nearest valid one, a fault of the program an `error` answer that was logged.
   */
  run(request: Request): Promise<Reply>;
  /** Names that fit what was typed so far, best first; none when nothing fits. Never throws. */
  suggest(
    kind: SuggestionKind,
    typed: string,
    hidden?: readonly HiddenPlace[],
  ): Promise<readonly string[]>;
  /** A cited passage with the paragraphs around it; null when the articles no longer hold it. */
  context(place: PassagePlace, hidden?: readonly HiddenPlace[]): Promise<PassageContext | null>;
  /** The texts of the paragraphs of each of these articles, in their order; null for one that is gone. */
  paragraphsOf(articleIds: readonly string[]): Promise<readonly (readonly string[] | null)[]>;
  /** Calls `listener` each time the articles have been replaced, until the function given back is called. */
  onReload(listener: () => void): () => void;
  close(): Promise<void>;
}

/** An app whose library lives in this process. */
export interface LocalApp extends App {
  readonly library: Library;
  /** Every request from now on is answered from `library`; those under way keep the old one. */
  replace(library: Library): void;
}

export interface AppOptions {
  readonly library: Library;
  readonly logger: Logger;
  readonly commands?: readonly Command[];
}

export function createApp({ library, logger, commands = COMMANDS }: AppOptions): LocalApp {
  let current = library;
  const listeners = new Set<() => void>();

  async function answer(request: Request, library: Library): Promise<Answer> {
    const { locale } = request;
    const command = commands.find(({ name }) => name === request.command);
    if (command === undefined) return unknownCommand(request.command, commands, locale);
    const checked = checkArguments(command, request.arguments, locale);
    if (!checked.ok) return checked.failure;
    const context = { library, locale, exclude: exclusionOf(request.hidden ?? []) };
    try {
      return withLinks(await command.run(checked.arguments, context), library);
    } catch (error) {
      logger.error({ command: command.name, ...describeFault(error) }, 'a command failed');
      const message = MESSAGES[locale].errors.fault;
      return { kind: 'error', code: 'fault', message, suggestions: [] };
    }
  }

  return {
    commands,
    get library() {
      return current;
    },
    replace(next) {
      current = next;
      for (const listener of listeners) listener();
    },
    async run(request) {
      const startedAt = performance.now();
      const library = current;
      const answered = await answer(request, library);
      const elapsedMs = performance.now() - startedAt;
      return { answer: answered, elapsedMs, edition: editionOf(library) };
    },
    async suggest(kind, typed, hidden = []) {
      return suggest(current, kind, typed, MAX_NAMES, exclusionOf(hidden));
    },
    async context(place, hidden = []) {
      return contextOf(current, place, { exclude: exclusionOf(hidden) });
    },
    async paragraphsOf(articleIds) {
      return paragraphsOf(current, articleIds);
    },
    onReload(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {},
  };
}

/** Reads and indexes the corpus at `corpusPath`, then answers from it. Throws CorpusError. */
export async function openApp(corpusPath: string, logger: Logger): Promise<LocalApp> {
  const library = buildLibrary(await readCorpus(corpusPath), new Date());
  return createApp({ library, logger });
}

/** Kind and place of a fault. Its message is left out, because it may hold words of the question. */
function describeFault(error: unknown): { fault: string; at: readonly string[] } {
  if (!(error instanceof Error)) return { fault: typeof error, at: [] };
  const trace = (error.stack ?? '').replace(`${error.name}: ${error.message}`, '');
  const at = trace.split('\n').filter((line) => /^ +at /.test(line));
  return { fault: error.name, at: at.map((line) => line.trim()) };
}
