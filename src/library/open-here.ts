/** A library in this thread: for one-shot commands and tests. */
import type { Library } from '../answers/holdings/library.js';
import type { Command } from '../commands/command.js';
import type { Logger } from '../logger.js';
import type { Open } from './keeper.js';
import { createLibrarian, type Librarian } from './librarian.js';
import { type Opening, openLibrary } from './open-library.js';
import type { Source } from './source.js';
import type { Arrival } from './succession.js';

/** `onOpened` receives every library, for callers that want to look inside. */
export function openHere(
  source: Source,
  commands: readonly Command[],
  logger: Logger,
  onOpened: (library: Library) => void = () => {},
): Open {
  return async (former, onProgress) => {
    const { library, opening } = await openLibrary({ ...source, former }, logger, onProgress);
    onOpened(library);
    return arrive(createLibrarian({ library, commands, logger }), opening);
  };
}

/** A librarian in this thread, which cannot die. */
export function arrive(librarian: Librarian, opening: Opening): Arrival {
  return { librarian, opening, ended: new Promise<void>(() => {}) };
}
