/** A library in this thread: for one-shot commands and tests. */
import type { Library } from '../answers/holdings/library.js';
import type { Command } from '../commands/command.js';
import type { Logger } from '../logger.js';
import type { OpenedEngine } from './engine.js';
import { createLocalEngine } from './local-engine.js';
import { type OpenedLibrary, openLibrary } from './open-library.js';
import type { OpenEngine } from './reloader.js';
import type { Source } from './source.js';

/** `onOpened` receives every library, for callers that want to look inside. */
export function openHere(
  source: Source,
  commands: readonly Command[],
  logger: Logger,
  onOpened: (library: Library) => void = () => {},
): OpenEngine {
  return async (former, onProgress) => {
    const opened = await openLibrary({ ...source, former }, logger, onProgress);
    onOpened(opened.library);
    return openedHere(opened, commands, logger);
  };
}

/** An engine in this thread over a library that is already there. */
export function openedHere(
  { library, opening }: OpenedLibrary,
  commands: readonly Command[],
  logger: Logger,
): OpenedEngine {
  const engine = createLocalEngine({ library, commands, logger });
  return { engine, opening, ended: new Promise<void>(() => {}) };
}
