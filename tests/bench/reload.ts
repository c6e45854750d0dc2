/**
 * How long a corpus takes to be read: the first time, from what was kept, and after a change of one
 * file; and how long the main thread is held up meanwhile. `npm run bench:reload -- 100000`
 */
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type RunningApp, startApp } from '../../src/app.js';
import { createLogger } from '../../src/logger.js';
import { makeArticles } from './make-corpus.js';

const paragraphs = Number(process.argv[2] ?? 10_000);
const ENTRY = new URL('../../dist/library/worker.js', import.meta.url);
const ARTICLES_A_FILE = 100;
const NANOSECONDS = 1e6;
const MEGABYTE = 1e6;

const folder = mkdtempSync(join(tmpdir(), 'kutip-bench-'));
const corpusPath = join(folder, 'corpus');
const snapshotPath = join(folder, 'articles.snapshot');
const logger = createLogger('warn');

function fileOf(number: number): string {
  return join(folder, 'corpus', `part-${String(number).padStart(5, '0')}.jsonl`);
}

function writeCorpus(): number {
  mkdirSync(corpusPath);
  let count = 0;
  let lines: string[] = [];
  const flush = () => {
    writeFileSync(fileOf(Math.floor((count - 1) / ARTICLES_A_FILE)), lines.join(''));
    lines = [];
  };
  for (const article of makeArticles(paragraphs)) {
    lines.push(`${JSON.stringify(article)}\n`);
    count += 1;
    if (count % ARTICLES_A_FILE === 0) flush();
  }
  if (lines.length > 0) flush();
  return count;
}

async function timed<T>(name: string, work: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const start = performance.now();
  const value = await work();
  const ms = performance.now() - start;
  delay.disable();
  const stall = (share: number) => (delay.percentile(share) / NANOSECONDS).toFixed(1);
  const memory = Math.round(process.memoryUsage.rss() / MEGABYTE);
  console.log(
    `${name.padEnd(34)} ${(ms / 1000).toFixed(2).padStart(8)} s   main thread p99 ${stall(99)} p99.9 ${stall(99.9)} max ${(delay.max / NANOSECONDS).toFixed(1)} ms   ${memory} MB`,
  );
  return { value, ms };
}

function start(snapshot: string | null): Promise<RunningApp> {
  return startApp({ corpusPath, snapshotPath: snapshot, logger, entry: ENTRY });
}

const reload = (app: RunningApp) =>
  app.run({ command: 'corpus reload', arguments: {}, locale: 'en' });

try {
  const count = writeCorpus();
  console.log(`${count} articles, ${paragraphs} paragraphs`);
  const built = await timed('first start, nothing kept', () => start(snapshotPath));
  await built.value.close();
  console.log(`kept: ${Math.round(statSync(snapshotPath).size / MEGABYTE)} MB`);
  const kept = await timed('start from what was kept', () => start(snapshotPath));
  console.log(`${(built.ms / kept.ms).toFixed(1)} times as fast`);
  const app = kept.value;
  await timed('reload, nothing changed', () => reload(app));
  appendFileSync(fileOf(0), `${JSON.stringify({ text: 'Satu berita baru di Ambon.' })}\n`);
  const changed = await timed('reload, one file changed', () => reload(app));
  console.log(JSON.stringify(changed.value.answer).slice(0, 300));
  await app.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
