/** `kutip import`: web pages, feeds, files and folders → the corpus folder. */
import { stderr, stdout } from 'node:process';
import { ConfigError } from '../config.js';
import { importArticles, type Outcome } from '../import/import-articles.js';
import { ImportFolder } from '../import/import-folder.js';
import { ImportError } from '../import/obstacle.js';
import { Web } from '../import/web.js';
import type { ImportingMessages } from '../messages/messages.js';
import { clean } from '../terminal/clean.js';
import { toJsonLine } from '../terminal/json.js';
import { importRecord, renderOutcome } from './import-report.js';
import { EXIT, type ExitCode, type Invocation } from './invocation.js';
import { openProgress } from './progress.js';
import { UsageError } from './usage.js';
import { readVersion } from './version.js';

/** Articles taken from a feed when no number is given, and the most that can be asked for. */
const LIMIT = { otherwise: 20, most: 1000 };

/** Ends with a fault when one address or file could not be imported; the others are there then. */
export async function importInto({ usage, config, messages }: Invocation): Promise<ExitCode> {
  const texts = messages.importing;
  const feed = usage.values.get('feed') ?? null;
  const limit = readLimit(usage.values.get('limit'), texts.badLimit(LIMIT.most));
  if (usage.words.length === 0 && feed === null) throw new UsageError(texts.nothingNamed);
  const isDryRun = usage.flags.has('dry-run');
  const isJson = usage.flags.has('json');
  const userAgent = `Kutip/${await readVersion()} (article importer; obeys robots.txt)`;
  const web = new Web(
    usage.flags.has('allow-private') ? { userAgent, mayReach: () => true } : { userAgent },
  );
  const progress = openProgress(stderr);
  const counts = { saved: 0, updated: 0, unchanged: 0, failed: 0 };
  try {
    const folder = await openFolder(config.corpusPath, isDryRun, texts);
    const order = { sources: usage.words, feed, limit };
    const onStep = (done: number, total: number, source: string) =>
      progress.show(done, total, clean(source));
    for await (const outcome of importArticles(order, web, folder, onStep)) {
      progress.clear();
      counts[outcome.status] += 1;
      stdout.write(`${isJson ? toJsonLine(importRecord(outcome, messages)) : print(outcome)}\n`);
    }
    progress.clear();
    if (!isJson) stdout.write(`\n${texts.summary(counts)}\n`);
    return counts.failed === 0 ? EXIT.ok : EXIT.fault;
  } finally {
    progress.clear();
    await web.close();
  }

  function print(outcome: Outcome): string {
    return renderOutcome(outcome, isDryRun, messages);
  }
}

async function openFolder(
  path: string,
  isDryRun: boolean,
  texts: ImportingMessages,
): Promise<ImportFolder> {
  try {
    return await ImportFolder.open(path, { isDryRun });
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    throw new ConfigError(texts.badFolder(clean(path), error.detail));
  }
}

function readLimit(written: string | undefined, fault: string): number {
  if (written === undefined) return LIMIT.otherwise;
  const limit = /^\d{1,4}$/.test(written) ? Number(written) : 0;
  if (limit < 1 || limit > LIMIT.most) throw new UsageError(fault);
  return limit;
}
