/**
 * Reloads one after the other while twenty questions a second are asked, whether the ones before
 * have been answered or not. A handful in the suite; for a thousand: KUTIP_RELOADS=1000 npx vitest
 * run tests/library/many-reloads.test.ts
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Request, type RunningApp, startApp } from '../../src/app.js';
import { createLogger } from '../../src/logger.js';
import { writeCorpus } from '../bench/make-corpus.js';

const RELOADS = Number(process.env.KUTIP_RELOADS ?? 3);
const ENTRY = new URL('../../dist/library/thread/worker.js', import.meta.url);
/** Articles that no reload changes, about ten paragraphs each. */
const PARAGRAPHS = 200;
/** Reloads whose memory is compared, at the beginning and at the end. */
const COMPARED = 100;
const QUESTION_EVERY_MS = 50;

const IS_LONG = RELOADS >= 2 * COMPARED;
const MEMORY = IS_LONG ? ', memory stays' : '';

test(`${RELOADS} reloads: no question fails, each answer is from one library${MEMORY}`, async () => {
  const parent = mkdtempSync(join(tmpdir(), 'kutip-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, 'corpus');
  mkdirSync(folder);
  await writeCorpus(join(folder, 'others.jsonl'), PARAGRAPHS);
  const write = (edition: number) => {
    // Each library says its own number in two articles: an answer from two would tell.
    for (const name of ['a', 'b'])
      writeFileSync(join(folder, `${name}.txt`), `Edisi ${name} memuat berita ${edition}.\n`);
  };
  write(0);
  const logger = createLogger('silent');
  const snapshotPath = join(parent, 'articles.snapshot');
  const app = await startApp({ corpusPath: folder, snapshotPath, logger, entry: ENTRY });
  onTestFinished(() => app.close());

  const memory: number[] = [];
  const startedAt = performance.now();
  const questions = new Set<Promise<void>>();
  const failures: string[] = [];
  let asked = 0;
  const asking = setInterval(() => {
    asked += 1;
    const question = ask(app, asked)
      .catch((error: unknown) => void failures.push(`at reload ${memory.length + 1}: ${error}`))
      .finally(() => questions.delete(question));
    questions.add(question);
  }, QUESTION_EVERY_MS);
  onTestFinished(() => clearInterval(asking));

  for (let reload = 1; reload <= RELOADS; reload += 1) {
    write(reload);
    const { answer } = await app.run({ command: 'corpus reload', arguments: {}, locale: 'en' });
    expect(answer).toMatchObject({ kind: 'notice' });
    memory.push(process.memoryUsage.rss());
  }
  clearInterval(asking);
  await Promise.all(questions);
  expect(asked).toBeGreaterThan(0);
  if (IS_LONG) {
    const [first, last] = [mean(memory.slice(0, COMPARED)), mean(memory.slice(-COMPARED))];
    const rate = (1000 * asked) / (performance.now() - startedAt);
    console.log(
      `${asked} questions, ${rate.toFixed(1)} a second, ${failures.length} failed;`,
      `memory ${(first / 1e6).toFixed(0)} MB at first, ${(last / 1e6).toFixed(0)} MB at last`,
    );
    expect(last).toBeLessThan(1.1 * first);
  }
  expect(failures).toEqual([]);
}, 7_200_000);

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}

const REQUESTS: readonly Request[] = [
  { command: 'search', arguments: { query: 'edisi' }, locale: 'en' },
  { command: 'ask', arguments: { question: 'Kapan Sari Utami berada di Jakarta?' }, locale: 'id' },
  { command: 'quote', arguments: { speaker: 'Budi Santoso' }, locale: 'id' },
];

/** Questions of three kinds in turn; throws when one is not answered, or from two libraries at once. */
async function ask(app: RunningApp, number: number): Promise<void> {
  const request = REQUESTS[number % REQUESTS.length];
  if (request === undefined) throw new TypeError('no request');
  const { answer } = await app.run(request);
  if (answer.kind === 'error') throw new Error(answer.message);
  if (request.command !== 'search') return;
  const passages = answer.kind === 'found' ? answer.passages : [];
  const numbers = new Set(passages.map(({ text }) => /\d+/.exec(text)?.[0]));
  expect([passages.length, numbers.size]).toEqual([2, 1]);
}
