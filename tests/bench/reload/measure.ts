/** Starts the built program's library over `FOLDER/corpus` and reloads it: `measure.ts FOLDER`. */
import { appendFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { RunningApp } from '../../../src/app.js';
import { createLogger } from '../../../src/logger.js';

/** The program as it is run: from its source it would hold its compiler, too. */
const BUILT = new URL('../../../dist/app.js', import.meta.url);
const { startApp }: typeof import('../../../src/app.js') = await import(BUILT.href);

const IDLE_MS = 5000;
/** A single one does not show whether memory stays level. */
const RELOADS = 5;
/** Between two looks at the memory, and before it is looked at once the library of before has gone. */
const LOOK_MS = 10;
const PAUSE_MS = 1500;
const NANOSECONDS = 1e6;
const MIB = 2 ** 20;

const [folder = ''] = process.argv.slice(2);
const corpusPath = join(folder, 'corpus');
const snapshotPath = join(folder, 'articles.snapshot');
const logger = createLogger('warn');

await timed('idle, for comparison', () => wait(IDLE_MS));
const built = await timed('first start, nothing kept', start);
await built.value.close();
console.log(`kept: ${Math.round(statSync(snapshotPath).size / MIB)} MB`);
const kept = await timed('start from what was kept', start);
console.log(`${(built.ms / kept.ms).toFixed(1)} times as fast`);
const app = kept.value;
await timed('reload, nothing changed', () => reload(app));
const [file = ''] = readdirSync(corpusPath).sort();
for (let number = 1; number <= RELOADS; number += 1) {
  const text = `Berita baru nomor ${number} datang dari Ambon.`;
  appendFileSync(join(corpusPath, file), `${JSON.stringify({ text })}\n`);
  const { value } = await timed(`reload ${number}, one file changed`, () => reload(app));
  if (number === RELOADS) console.log(JSON.stringify(value.answer).slice(0, 300));
}
await app.close();

async function timed<T>(name: string, work: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const memory = watchMemory();
  delay.enable();
  const before = performance.now();
  const value = await work();
  const ms = performance.now() - before;
  delay.disable();
  const stall = (share: number) => (delay.percentile(share) / NANOSECONDS).toFixed(1);
  const peak = memory.end();
  await wait(PAUSE_MS);
  console.log(
    `${name.padEnd(34)} ${(ms / 1000).toFixed(2).padStart(8)} s   main thread p99 ${stall(99)} p99.9 ${stall(99.9)} max ${(delay.max / NANOSECONDS).toFixed(1)} ms   at most ${peak} MB, then ${residentMb()} MB`,
  );
  return { value, ms };
}

/** The whole process at its largest, in MiB, from now until the end. */
function watchMemory(): { end(): number } {
  let peak = residentMb();
  const look = () => {
    peak = Math.max(peak, residentMb());
  };
  const timer = setInterval(look, LOOK_MS);
  return {
    end() {
      clearInterval(timer);
      look();
      return peak;
    },
  };
}

function residentMb(): number {
  return Math.round(process.memoryUsage.rss() / MIB);
}

function start(): Promise<RunningApp> {
  return startApp({ corpusPath, snapshotPath, logger });
}

function reload(running: RunningApp) {
  return running.run({ command: 'corpus reload', arguments: {}, locale: 'en' });
}
