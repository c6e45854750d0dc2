/** The library in a thread of its own: what becomes of questions when it hangs, dies or is replaced. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type RunningApp, startApp } from '../../src/app.js';
import type { Progress } from '../../src/commands/corpus-admin.js';
import { CorpusError } from '../../src/corpus/read-corpus.js';
import { createLogger } from '../../src/logger.js';

const ENTRY = new URL('./odd-worker.js', import.meta.url);

function corpus(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kutip-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const FILES = {
  'pasar.txt': 'Bupati Lingga Sari Utami membuka pasar ikan di Teluk Bakau pada 4 Maret 2023.\n',
  'jembatan.txt': 'Jembatan gantung sepanjang 120 meter itu selesai pada Juni 2022.\n',
};

async function start(corpusPath: string, deadlineMs = 60_000): Promise<RunningApp> {
  const logger = createLogger('silent');
  const app = await startApp({ corpusPath, snapshotPath: null, logger, entry: ENTRY, deadlineMs });
  onTestFinished(() => app.close());
  return app;
}

function ask(app: RunningApp, command: string, args = {}) {
  return app.run({ command, arguments: args, locale: 'en' });
}

const SEARCH = ['search', { query: 'pasar' }] as const;

test('a thread answers as the same library here would', async () => {
  const app = await start(corpus(FILES));
  const { answer, edition } = await ask(app, 'who', { query: 'Sari Utami' });
  expect(answer).toMatchObject({ kind: 'found', passages: [{ articleId: 'pasar' }] });
  expect(edition).toMatch(/^[\w-]{8}$/);
  expect(await app.suggest('person', 'sar')).toEqual(['Sari Utami']);
  expect(await app.paragraphsOf(['jembatan', 'nothing'])).toEqual([
    [FILES['jembatan.txt'].trim()],
    null,
  ]);
  const place = { articleId: 'pasar', paragraph: 1, start: 0, end: 6 };
  expect(await app.context(place)).toMatchObject({ paragraph: { number: 1 } });
  expect(app.status().summary).toMatchObject({ articles: 2, paragraphs: 2, files: 2 });
});

test('whoever waits for the first reading is told how far it has come', async () => {
  const told: Progress[] = [];
  const source = { corpusPath: corpus(FILES), snapshotPath: null };
  const logger = createLogger('silent');
  const app = await startApp({ ...source, logger, onProgress: (progress) => told.push(progress) });
  onTestFinished(() => app.close());
  const counts = told.map(({ articles }) => articles);
  expect(counts[0]).toBeGreaterThan(0);
  expect(Math.max(...counts)).toBeLessThanOrEqual(2);
});

test('a corpus that cannot be used is refused as it is in the main thread', async () => {
  const missing = join(tmpdir(), 'kutip-not-there');
  await expect(start(missing)).rejects.toThrow(CorpusError);
  await expect(start(missing)).rejects.toMatchObject({ code: 'missing', path: missing });
});

test('a question that never ends is given up with an apology, and those behind it are answered', async () => {
  const app = await start(corpus(FILES), 500);
  const endless = ask(app, 'endless');
  const behind = [ask(app, ...SEARCH), ask(app, ...SEARCH)];
  expect((await endless).answer).toMatchObject({
    kind: 'error',
    message: expect.stringContaining('took too long'),
  });
  for (const { answer } of await Promise.all(behind)) expect(answer.kind).toBe('found');
});

test('a question for which a busy machine has no time is waited for, but not for ever', async () => {
  const app = await start(corpus(FILES), 500);
  expect((await ask(app, 'starved')).answer).toMatchObject({ title: 'at last' });
  expect((await ask(app, 'stuck')).answer).toMatchObject({
    message: expect.stringContaining('took too long'),
  });
  expect((await ask(app, ...SEARCH)).answer.kind).toBe('found');
});

test('a question that takes the thread down takes down no other', async () => {
  const app = await start(corpus(FILES));
  for (let death = 0; death < 2; death += 1) {
    const deadly = ask(app, 'deadly');
    const behind = ask(app, ...SEARCH);
    expect((await deadly).answer).toMatchObject({ kind: 'error', code: 'fault' });
    expect((await behind).answer.kind).toBe('found');
  }
});

test('while articles are read again the old ones answer, and each answer is from one library', async () => {
  const folder = corpus(FILES);
  const app = await start(folder);
  const editions = new Set<string>();
  /** How many passages were found in each. */
  const found = new Map<string, Set<number>>();
  let isDone = false;
  const asking = (async () => {
    while (!isDone) {
      const { answer, edition } = await ask(app, ...SEARCH);
      expect(answer.kind).toBe('found');
      editions.add(edition);
      const count = answer.kind === 'found' ? answer.passages.length : 0;
      found.set(edition, (found.get(edition) ?? new Set()).add(count));
    }
  })();
  let told = 0;
  app.onReload(() => {
    told += 1;
  });
  writeFileSync(join(folder, 'malam.txt'), 'Pasar malam dibuka di Ambon.\n');
  const progress: string[] = [];
  const { answer } = await app.run(
    { command: 'corpus reload', arguments: {}, locale: 'en' },
    ({ title }) => progress.push(title),
  );
  isDone = true;
  await asking;
  const after = await ask(app, ...SEARCH);
  expect(after.answer).toMatchObject({ passages: [{}, {}] });
  editions.add(after.edition);
  expect(answer).toMatchObject({
    kind: 'notice',
    lines: expect.arrayContaining(['1 added, 0 changed, 0 removed']),
  });
  expect(progress[0]).toMatch(/^Reading the articles: \d+%/);
  expect([editions.size, told]).toEqual([2, 1]);
  for (const counts of found.values()) expect(counts.size).toBe(1);
});

test('from its source the program starts its thread, too', async () => {
  const logger = createLogger('silent');
  const app = await startApp({ corpusPath: corpus(FILES), snapshotPath: null, logger });
  onTestFinished(() => app.close());
  expect((await ask(app, ...SEARCH)).answer.kind).toBe('found');
});
