/** Addresses, feeds, files and folders → articles in the corpus folder, with a report on each. */
import type { ProblemCode } from '../corpus/report.js';
import { isWebAddress, parseAddress } from './address.js';
import { readFeed } from './feed.js';
import type { ImportFolder, SavedArticle } from './import-folder.js';
import { ImportError, type Obstacle } from './obstacle.js';
import { type LocalDraft, listLocal, readLocal } from './read-local.js';
import { readPage } from './read-page.js';
import type { Web } from './web.js';

/** The outcome for one article, or why there is none. */
export type Outcome =
  | (SavedArticle & {
      /** Address, or path of the file. */
      readonly source: string;
      /** Pages on the web that were joined; 1 for a file. */
      readonly pages: number;
    })
  | {
      readonly source: string;
      readonly status: 'failed';
      readonly code: Obstacle | ProblemCode;
      readonly detail: string;
      /** In a file, counted from 1; null where it is about the whole. */
      readonly line: number | null;
    };

/** What is to be imported. */
export interface Order {
  /** Web addresses and paths. */
  readonly sources: readonly string[];
  /** Address of a feed, or null. */
  readonly feed: string | null;
  /** How many articles of the feed. */
  readonly limit: number;
}

/** Told before each address or file. */
export type OnStep = (done: number, total: number, source: string) => void;

interface Job {
  readonly source: string;
  run(): AsyncGenerator<Outcome>;
}

/** One after the other; a failure ends only its own address or file. */
export async function* importArticles(
  order: Order,
  web: Web,
  folder: ImportFolder,
  onStep: OnStep = () => {},
): AsyncGenerator<Outcome> {
  const jobs: Job[] = [];
  for (const source of order.sources) {
    try {
      if (isWebAddress(source)) jobs.push(pageJob(source, web, folder));
      else jobs.push(...(await localJobs(source, folder)));
    } catch (error) {
      yield failed(source, error);
    }
  }
  if (order.feed !== null) {
    onStep(0, jobs.length + order.limit, order.feed);
    try {
      const addresses = await readFeed(web, parseAddress(order.feed), order.limit);
      jobs.push(...addresses.map((address) => pageJob(address.href, web, folder)));
    } catch (error) {
      yield failed(order.feed, error);
    }
  }
  for (const [done, { source, run }] of jobs.entries()) {
    onStep(done, jobs.length, source);
    try {
      yield* run();
    } catch (error) {
      yield failed(source, error);
    }
  }
}

function pageJob(source: string, web: Web, folder: ImportFolder): Job {
  return {
    source,
    async *run() {
      const { draft, pages } = await readPage(web, parseAddress(source));
      yield { source, pages, ...(await folder.save(draft, draft.metadata.url ?? source)) };
    },
  };
}

async function localJobs(path: string, folder: ImportFolder): Promise<Job[]> {
  const files = await listLocal(path);
  if (files.length === 0) throw new ImportError('empty');
  return files.map((file) => {
    const source = files.length === 1 ? path : `${path.replace(/[/\\]$/, '')}/${file.file}`;
    return {
      source,
      async *run() {
        for await (const read of readLocal(file)) {
          if (read instanceof ImportError) yield failed(source, read);
          else yield await putLocal(source, read, folder);
        }
      },
    };
  });
}

/** A record without text does not end the file it is in. */
async function putLocal(
  source: string,
  { draft, origin }: LocalDraft,
  folder: ImportFolder,
): Promise<Outcome> {
  try {
    return { source, pages: 1, ...(await folder.save(draft, origin)) };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return failed(source, new ImportError(error.code, error.detail, draft.record));
  }
}

/** A fault of the program itself is none of the address's, and is passed on to the caller. */
function failed(source: string, error: unknown): Outcome {
  if (!(error instanceof ImportError)) throw error;
  const { code, detail, line } = error;
  return { source, status: 'failed', code, detail, line };
}
