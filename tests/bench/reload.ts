/**
 * How long a corpus takes to be read: the first time, from what was kept, and five times after a change
 * of one file; how long the main thread is held up meanwhile, and how much memory the whole process
 * holds, at the most and afterwards. `npm run bench:reload -- 100000`
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeArticles } from './make-corpus.js';

const paragraphs = Number(process.argv[2] ?? 10_000);
const ARTICLES_A_FILE = 100;

const folder = mkdtempSync(join(tmpdir(), 'kutip-bench-'));
try {
  const count = writeParts(join(folder, 'corpus'));
  console.log(`${count} articles, ${paragraphs} paragraphs`);
  // In a process of its own, whose memory is known from that of the making of the corpus.
  const script = fileURLToPath(new URL('reload/measure.ts', import.meta.url));
  const args = ['--import', 'tsx', script, folder];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Gives the number of articles. */
function writeParts(corpus: string): number {
  mkdirSync(corpus);
  let count = 0;
  let lines: string[] = [];
  const flush = () => {
    const part = String(Math.floor((count - 1) / ARTICLES_A_FILE)).padStart(5, '0');
    writeFileSync(join(corpus, `part-${part}.jsonl`), lines.join(''));
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
