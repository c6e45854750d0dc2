/** The desk where the corpus commands hand in what is to be done. */
import type { CorpusDesk } from '../commands/corpus-desk.js';
import { type Keeper, refuse } from './keeper.js';

export interface DeskOptions {
  /** Null: the articles come from nowhere that could be changed. */
  readonly corpusPath: string | null;
}

export function createDesk(keeper: Keeper, _options: DeskOptions): CorpusDesk {
  return {
    status: () => keeper.status(),
    problems: async () => keeper.questions.opening.problems,
    reload: (options) => keeper.reload(options),
    examine: async () => refuse('no-folder'),
    add: async () => refuse('no-folder'),
    remove: async () => refuse('no-folder'),
    undo: async () => refuse('no-folder'),
  };
}
