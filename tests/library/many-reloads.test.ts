/**
 * Reloads one after the other while questions are asked all the time. A handful in the suite; for a
 * thousand: KUTIP_RELOADS=1000 npx vitest run tests/library/many-reloads.test.ts
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { startApp } from '../../src/app.js';
import { createLogger } from '../../src/logger.js';

const RELOADS = Number(process.env.KUTIP_RELOADS ?? 3);
const ENTRY = new URL('../../dist/library/worker.js', import.meta.url);
/** Reloads whose memory is compared, at the beginning and at the end. */
const COMPARED = 100;
const PAUSE_MS = 50;

test(`${RELOADS} reloads: no question fails, each answer is from one library, memory stays`, async () => {
  const parent = mkdtempSync(join(tmpdir(), 'kutip-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, 'corpus');
  mkdirSync(folder);
  const write = (edition: number) => {
    // Each library says its own number in two articles: an answer from two would tell.
    for (const name of ['a', 'b'])
      writeFileSync(join(folder, `${name}.txt`), `Pasar ${name} buka pada hari ${edition}.\n`);
  };
  write(0);
  const logger = createLogger('silent');
  const snapshotPath = join(parent, 'articles.snapshot');
  const app = await startApp({ corpusPath: folder, snapshotPath, logger, entry: ENTRY });
  onTestFinished(() => app.close());

  let isDone = false;
  let asked = 0;
  const asking = (async () => {
    while (!isDone) {
      const request = { command: 'search', arguments: { query: 'pasar' }, locale: 'en' } as const;
      const { answer } = await app.run(request);
      if (answer.kind !== 'found') throw new Error(`not found: ${JSON.stringify(answer)}`);
      const days = new Set(answer.passages.map(({ text }) => /\d+/.exec(text)?.[0]));
      expect([answer.passages.length, days.size]).toEqual([2, 1]);
      asked += 1;
      await wait(PAUSE_MS);
    }
  })();

  const memory: number[] = [];
  for (let reload = 1; reload <= RELOADS; reload += 1) {
    write(reload);
    const { answer } = await app.run({ command: 'corpus reload', arguments: {}, locale: 'en' });
    expect(answer).toMatchObject({ kind: 'notice' });
    memory.push(process.memoryUsage.rss());
  }
  isDone = true;
  await asking;
  expect(asked).toBeGreaterThan(0);
  if (RELOADS < 2 * COMPARED) return;
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / COMPARED;
  const [first, last] = [mean(memory.slice(0, COMPARED)), mean(memory.slice(-COMPARED))];
  console.log(`${asked} questions; memory ${first / 1e6} MB at first, ${last / 1e6} MB at last`);
  expect(last).toBeLessThan(1.1 * first);
}, 3_600_000);
