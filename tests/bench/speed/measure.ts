/**
 * Measures one engine on one corpus in a process of its own, so that its memory is known from that of
 * the others: `measure.ts ENGINE CORPUS QUESTIONS FOLDER`. Prints the figures as one line of JSON.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { percentile } from '../metrics.js';
import type { Figures, Timing } from './figures.js';
import { buildKutip } from './kutip.js';
import type { MadeQuestion } from './questions.js';
import type { Ask, Build } from './system.js';

/** An engine is asked no longer than this, each way. */
const ASKING_MS = 25_000;
const WARM_UP = 40;
const MIB = 2 ** 20;

const [engine = '', corpus = '', questionsFile = '', folder = ''] = process.argv.slice(2);
const build = await engineOf(engine);
const questions: readonly MadeQuestion[] = JSON.parse(readFileSync(questionsFile, 'utf8'));

const before = memory();
const startedAt = performance.now();
const built = await build(corpus, folder);
const buildMs = performance.now() - startedAt;
const after = memory();
const timings: Timing[] = [];
for (const [way, ask] of built) timings.push(await timingOf(way, ask));
const figures: Figures = {
  engine,
  buildMs,
  heapMb: after.heapMb - before.heapMb,
  rssMb: after.rssMb - before.rssMb,
  peakMb: process.resourceUsage().maxRSS / 1024 - before.rssMb,
  timings,
};
process.stdout.write(`${JSON.stringify(figures)}\n`);

/** The peers are loaded only when asked for: they take memory too. */
async function engineOf(name: string): Promise<Build> {
  if (name === 'Kutip') return buildKutip;
  const { PEERS } = await import('./peers.js');
  const peer = PEERS[name];
  if (!peer) throw new TypeError(`no engine ${name}`);
  return peer;
}

async function timingOf(way: string, ask: Ask): Promise<Timing> {
  for (const { question } of questions.slice(0, WARM_UP)) await ask(question);
  const until = performance.now() + ASKING_MS;
  const times: number[] = [];
  let found = 0;
  for (const { question, paragraph } of questions) {
    const askedAt = performance.now();
    const numbers = await ask(question);
    times.push(performance.now() - askedAt);
    if (numbers.includes(paragraph)) found += 1;
    if (performance.now() > until) break;
  }
  return {
    way,
    asked: times.length,
    medianMs: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
    found: found / times.length,
  };
}

/** What is held now, in MiB, after everything unused was thrown away. */
function memory(): { readonly heapMb: number; readonly rssMb: number } {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  return { heapMb: (heapUsed + arrayBuffers) / MIB, rssMb: rss / MIB };
}
