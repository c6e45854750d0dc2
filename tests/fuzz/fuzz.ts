/**
 * `npm run fuzz -- [--minutes 10] [--seed 1] [--only WORDS]`: throws texts at everything that reads what
 * others have written. A text that makes the program go where it has not been is kept, and the next
 * ones are made from it. Prints each text that shows a fault or takes too long; exits 1 when there was one.
 */
import process from 'node:process';
import { chances } from '../chances.js';
import { scriptOptions } from '../script-options.js';
import { watchCoverage } from './coverage.js';
import { mutate } from './mutate.js';
import { SEEDS } from './seeds.js';
import { TARGETS, type Target } from './targets.js';

/** Processor time; a text of a few thousand characters is read in far less. */
const SLOW_MS = 500;
/** Texts between two looks at the coverage, which takes longer than most of them. */
const BATCH = 25;

const values = scriptOptions('npm run fuzz -- [--minutes 10] [--seed 1] [--only WORDS]', {
  minutes: { type: 'string', default: '10' },
  seed: { type: 'string', default: '1' },
  only: { type: 'string', default: '' },
});
const chance = chances(Number(values.seed));
const targets = Object.entries(TARGETS).filter(([name]) => name.includes(values.only));
const targetMs = (Number(values.minutes) * 60_000) / targets.length;
const coverage = await watchCoverage();

for (const [name, target] of targets) {
  const { texts, kept, places, faults } = await fuzz(target, performance.now() + targetMs);
  console.log(`${name}: ${texts} texts, ${kept} kept, ${places} places`);
  for (const fault of faults) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

async function fuzz(target: Target, end: number) {
  const kept = [...SEEDS];
  const faults = new Map<string, string>();
  // What runs for the first time is slow, and goes where every text goes.
  for (const text of kept) await run(text, () => {});
  const known = new Set(await coverage.take());
  let texts = 0;
  while (performance.now() < end) {
    const batch = Array.from({ length: BATCH }, () => mutate(kept, chance));
    for (const text of batch) await run(text, (kind, fault) => faults.set(kind, fault));
    texts += batch.length;
    const news = [...(await coverage.take())].filter((place) => !known.has(place));
    // One of them got somewhere: once more, one by one.
    for (const text of news.length > 0 ? batch : []) {
      await run(text, () => {});
      const places = await coverage.take();
      if (news.some((place) => places.has(place) && !known.has(place))) kept.push(text);
      for (const place of places) known.add(place);
    }
  }
  const count = kept.length - SEEDS.length;
  return { texts, kept: count, places: known.size, faults: [...faults.values()] };

  async function run(text: string, tell: (kind: string, fault: string) => void): Promise<void> {
    const before = process.cpuUsage();
    try {
      await target(text);
    } catch (error) {
      const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
      tell(fault.split('\n').slice(0, 3).join('\n'), `${fault}\n  ${JSON.stringify(text)}`);
    }
    const ms = process.cpuUsage(before).user / 1000;
    if (ms > SLOW_MS) tell('slow', `${ms.toFixed(0)} ms: ${JSON.stringify(text)}`);
  }
}
