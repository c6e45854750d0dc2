/**
 * `npm run bench:speed -- [--sizes 1000,10000] [--large] [--engines Kutip,lunr] [--json FILE]`: Kutip
 * beside other search engines on a made corpus: time to build, memory, time a question. Every figure
 * of a size comes from one run, so that ratios can be compared from machine to machine.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { scriptOptions } from '../script-options.js';
import { writeCorpus } from './make-corpus.js';
import { type Figures, type Outcome, renderTable } from './speed/figures.js';
import { makeQuestions } from './speed/questions.js';

const ENGINES = ['Kutip', 'MiniSearch', 'FlexSearch', 'Orama', 'lunr', 'SQLite FTS5'];
const SIZES = [1000, 10_000, 100_000];
const LARGE = 1_000_000;
const QUESTIONS = 300;
/** An engine that takes longer is given up. */
const MAX_MS = 30 * 60_000;
const HEAP_MB = 12_288;

const values = scriptOptions(
  'npm run bench:speed -- [--sizes 1000,10000] [--large] [--engines Kutip,lunr] [--json FILE]',
  {
    sizes: { type: 'string' },
    large: { type: 'boolean', default: false },
    engines: { type: 'string', default: ENGINES.join(',') },
    json: { type: 'string' },
  },
);
const sizes = values.sizes?.split(',').map(Number) ?? SIZES;
if (values.large) sizes.push(LARGE);
const engines = values.engines.split(',');
const results: { readonly paragraphs: number; readonly figures: readonly Outcome[] }[] = [];
const folder = mkdtempSync(join(tmpdir(), 'kutip-speed-'));
try {
  for (const paragraphs of sizes) {
    const figures = await measureAll(paragraphs);
    results.push({ paragraphs, figures });
    process.stdout.write(`${renderTable(paragraphs, figures)}\n\n`);
    if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * One after the other: they would slow each other down. One that cannot hold that many is told of
 * as such.
 */
async function measureAll(paragraphs: number): Promise<Outcome[]> {
  const corpus = join(folder, `${paragraphs}.jsonl`);
  const questions = join(folder, `${paragraphs}.json`);
  await writeCorpus(corpus, paragraphs);
  writeFileSync(questions, JSON.stringify(makeQuestions(paragraphs, QUESTIONS)));
  const figures: Outcome[] = [];
  for (const [number, engine] of engines.entries()) {
    const own = join(folder, `${paragraphs}-${number}`);
    mkdirSync(own);
    figures.push(
      await measure(engine, [corpus, questions, own]).catch((error: unknown) => ({
        engine,
        failure: whyItFailed(error),
      })),
    );
    rmSync(own, { recursive: true });
  }
  return figures;
}

async function measure(engine: string, files: readonly string[]): Promise<Figures> {
  const script = fileURLToPath(new URL('speed/measure.ts', import.meta.url));
  const flags = ['--expose-gc', `--max-old-space-size=${HEAP_MB}`, '--import', 'tsx'];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...flags, script, engine, ...files],
    { timeout: MAX_MS },
  );
  return JSON.parse(stdout);
}

/** What became of the process of an engine that gave no figures. */
function whyItFailed(error: unknown): string {
  const { killed, signal, stderr } = error as {
    readonly killed?: boolean;
    readonly signal?: string;
    readonly stderr?: string;
  };
  if (killed) return `given up after ${MAX_MS / 60_000} minutes`;
  if (/heap out of memory/.test(stderr ?? '')) return `needs more than ${HEAP_MB} MB of heap`;
  if (signal === 'SIGKILL') return 'needs more memory than this machine has';
  const [, reason] = /^(\w*Error: .+)$/m.exec(stderr ?? '') ?? [];
  return reason ?? `ended by ${signal ?? 'itself'}`;
}
