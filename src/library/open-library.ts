/** Corpus folder → library, with reports of progress. */
import { unlink } from 'node:fs/promises';
import { LibraryBuilder } from '../answers/holdings/build-library.js';
import type { Library } from '../answers/holdings/library.js';
import { type LibrarySummary, summarize } from '../answers/holdings/summary.js';
import type { Progress } from '../commands/corpus-admin.js';
import { type ProblemList, problemsOf } from '../corpus/problem-list.js';
import { type Corpus, readCorpus } from '../corpus/read-corpus.js';
import type { Logger } from '../logger.js';
import { describeFault } from './fault.js';
import { compareInventories, type Difference, type Inventory, takeInventory } from './inventory.js';
import { createProgress } from './reading-progress.js';
import { KeptReadings, SnapshotBroken } from './snapshot/kept-readings.js';
import { rulesVersion } from './snapshot/rules-version.js';
import type { Source } from './source.js';

/** Plain data, since it is passed to the thread that opens the library. */
export interface OpenOptions extends Source {
  /** What the library before this one held, for comparison; null when there is none. */
  readonly former: Inventory | null;
}

/** What is known of a library, wherever it runs. */
export interface OpeningReport {
  readonly summary: LibrarySummary;
  readonly problems: ProblemList;
  readonly inventory: Inventory;
  readonly difference: Difference;
  /** Files that had to be read; the others were known. */
  readonly filesRead: number;
}

/** A library, and facts about it. */
export interface OpenedLibrary {
  readonly library: Library;
  readonly opening: OpeningReport;
}

/**
 * Throws CorpusError when nothing can be used. A snapshot that is missing, broken or does not fit
 * is skipped with a note, and so is one that cannot be written.
 */
export async function openLibrary(
  { corpusPath, snapshotPath, former }: OpenOptions,
  logger: Logger,
  onProgress: (progress: Progress) => void = () => {},
): Promise<OpenedLibrary> {
  try {
    return await open({ corpusPath, snapshotPath, former }, logger, onProgress);
  } catch (error) {
    if (!(error instanceof SnapshotBroken) || snapshotPath === null) throw error;
    logger.warn('the snapshot is broken; all articles are read again');
    await unlink(snapshotPath).catch(() => {});
    return await open({ corpusPath, snapshotPath, former }, logger, onProgress);
  }
}

async function open(
  { corpusPath, snapshotPath, former }: OpenOptions,
  logger: Logger,
  onProgress: (progress: Progress) => void,
): Promise<OpenedLibrary> {
  const progress = createProgress(onProgress);
  const version = snapshotPath === null ? '' : await rulesVersion();
  const kept = await KeptReadings.open(snapshotPath, version, progress.analyzed);
  const builder = new LibraryBuilder();
  let corpus: Corpus;
  try {
    corpus = await readCorpus(corpusPath, {
      onRead: progress.read,
      open: (file) => kept.read(file),
      onArticle: (article) => builder.add(article, kept.take(article)),
    });
  } catch (error) {
    await kept.abandon();
    throw error;
  }
  const library = builder.finish(corpus.report, new Date());
  await kept.finish().catch((error: unknown) => {
    logger.warn(describeFault(error), 'the snapshot could not be written');
  });
  return { library, opening: openingOf(library, former, kept.filesRead) };
}

/** The facts about a library, compared with the one before. */
export function openingOf(
  library: Library,
  former: Inventory | null,
  filesRead: number,
): OpeningReport {
  const inventory = takeInventory(library);
  return {
    summary: summarize(library),
    problems: problemsOf(library.report),
    inventory,
    difference: compareInventories(former, inventory),
    filesRead,
  };
}
