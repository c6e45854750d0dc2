/** Corpus folder → library, telling how far it has come. */
import { buildLibrary } from '../answers/build-library.js';
import type { Library } from '../answers/library.js';
import { type LibrarySummary, summarize } from '../answers/summary.js';
import type { Progress } from '../commands/corpus-desk.js';
import { type ProblemList, problemsOf } from '../corpus/problem-list.js';
import { readCorpus } from '../corpus/read-corpus.js';
import { compareInventories, type Difference, type Inventory, takeInventory } from './inventory.js';
import { createProgress } from './reading-progress.js';
import type { Source } from './source.js';

/** Plain data: it is handed to the thread that opens the library. */
export interface OpenOptions extends Source {
  /** What the library before this one held, to be compared with; null when there is none. */
  readonly former: Inventory | null;
}

/** What a library is known by, wherever it lives. */
export interface Opening {
  readonly summary: LibrarySummary;
  readonly problems: ProblemList;
  readonly inventory: Inventory;
  readonly difference: Difference;
  /** Files that had to be read; the others were known. */
  readonly filesRead: number;
}

export interface OpenedLibrary {
  readonly library: Library;
  readonly opening: Opening;
}

/** Throws CorpusError when nothing can be used. */
export async function openLibrary(
  { corpusPath, former }: OpenOptions,
  onProgress: (progress: Progress) => void = () => {},
): Promise<OpenedLibrary> {
  const progress = createProgress(onProgress);
  const corpus = await readCorpus(corpusPath, (share) => progress.read(share));
  progress.begin(corpus.articles);
  const library = buildLibrary(corpus, new Date(), (article) => progress.analyzed(article));
  return { library, opening: openingOf(library, former, corpus.report.files.length) };
}

export function openingOf(library: Library, former: Inventory | null, filesRead: number): Opening {
  const inventory = takeInventory(library);
  return {
    summary: summarize(library),
    problems: problemsOf(library.report),
    inventory,
    difference: compareInventories(former, inventory),
    filesRead,
  };
}
