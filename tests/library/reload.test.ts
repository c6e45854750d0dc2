/** Reloads: all or nothing, refused when they would lose what is there. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openApp } from '../../src/app.js';
import { openedHere } from '../../src/library/open-here.js';
import { openingOf } from '../../src/library/open-library.js';
import { createReloader } from '../../src/library/reloader.js';
import { watchCorpus } from '../../src/library/watch.js';
import { createLogger } from '../../src/logger.js';
import { library } from '../library.js';

const logger = createLogger('silent');

async function setUp(count = 4) {
  const folder = mkdtempSync(join(tmpdir(), 'kutip-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (let number = 1; number <= count; number += 1) write(folder, number);
  const app = await openApp(folder, logger);
  const run = async (command: string, args = {}) =>
    (await app.run({ command, arguments: args, locale: 'en' })).answer;
  return { folder, app, run };
}

function write(folder: string, number: number, text = 'Pasar ikan dibuka'): void {
  writeFileSync(join(folder, `berita-${number}.txt`), `${text} di desa nomor ${number}.\n`);
}

test('what came, changed and went is told, in short and in a file', async () => {
  const { folder, run } = await setUp();
  write(folder, 5);
  write(folder, 2, 'Pasar sayur ditutup');
  rmSync(join(folder, 'berita-1.txt'));
  expect(await run('corpus reload')).toMatchObject({
    title: 'The articles have been read again.',
    lines: expect.arrayContaining([
      '1 added, 1 changed, 1 removed',
      'Added: “Pasar ikan dibuka di desa nomor 5.”',
      'Removed: “Pasar ikan dibuka di desa nomor 1.”',
    ]),
    attachment: { text: expect.stringContaining('Changed: berita-2 – Pasar sayur') },
  });
  expect(await run('corpus status')).toMatchObject({
    lines: expect.arrayContaining([
      '4 articles, 4 paragraphs from 4 files',
      expect.stringContaining('1 added, 1 changed, 1 removed'),
    ]),
  });
});

test('a change queued after another says at once that it is waiting', async () => {
  const own = await library();
  const opened = () => openedHere({ library: own, opening: openingOf(own, null, 0) }, [], logger);
  let begin = () => {};
  const isToBegin = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const open = () => isToBegin.then(opened);
  const first = opened();
  const reloader = createReloader({
    first,
    open,
    logger,
    minShare: 0,
    corpusState: async () => '',
  });
  const told: unknown[] = [];
  const onProgress = (progress: unknown) => told.push(progress);
  const running = reloader.reload({ onProgress });
  const inTurn = reloader.reloadNext({ onProgress });
  expect(told).toEqual(['waiting']);
  begin();
  expect([(await running).kind, (await inTurn).kind]).toEqual(['done', 'done']);
});

test('problems are told with file, line and reason; the status tells them as well', async () => {
  const { folder, run } = await setUp();
  writeFileSync(
    join(folder, 'rusak.jsonl'),
    '{"text": "Baik."}\n{"text"\n{"text"\n{"text"\n{"text"\n',
  );
  const first = 'rusak.jsonl, line 2: error: not valid JSON: {"text"';
  const told = ['4 errors and 0 warnings in 5 files', first, '"/corpus problems" lists them all.'];
  for (const command of ['corpus reload', 'corpus status'])
    expect(await run(command)).toMatchObject({ lines: expect.arrayContaining(told) });
  expect(await run('corpus reload')).toMatchObject({
    attachment: { text: expect.stringContaining('rusak.jsonl, line 5: error') },
  });
});

test('a report fits into a file that Discord takes, however much has come', async () => {
  const { folder, run } = await setUp();
  const title = 'Pasar ikan dibuka lagi sesudah banjir surut di desa '.repeat(5);
  const articles = Array.from({ length: 6000 }, (_, at) =>
    JSON.stringify({ title: `${title}${at}`, text: `Pasar nomor ${at} dibuka.` }),
  );
  writeFileSync(join(folder, 'banyak.jsonl'), articles.join('\n'));
  const report = await run('corpus reload');
  const text = report.kind === 'notice' ? (report.attachment?.text ?? '') : '';
  expect(text).toContain('Added: … and 1000 more');
  expect(Buffer.byteLength(text)).toBeLessThan(8_000_000);
});

test('a folder that lost most of its articles is not believed, unless forced', async () => {
  const { folder, run } = await setUp();
  for (const number of [1, 2, 3]) rmSync(join(folder, `berita-${number}.txt`));
  expect(await run('corpus reload')).toMatchObject({
    kind: 'error',
    message: expect.stringContaining('Only 25% of the former articles are left'),
  });
  expect(await run('search', { query: 'nomor 1' })).toMatchObject({ kind: 'found' });
  expect(await run('corpus reload', { force: true })).toMatchObject({
    lines: expect.arrayContaining(['0 added, 0 changed, 3 removed']),
  });
});

test.each([
  ['is gone', (folder: string) => rmSync(folder, { recursive: true }), 'folder is gone'],
  [
    'is empty',
    (folder: string) => {
      for (const number of [1, 2, 3, 4]) rmSync(join(folder, `berita-${number}.txt`));
    },
    'no articles in the corpus folder',
  ],
  [
    'holds nothing usable',
    (folder: string) => {
      for (const number of [1, 2, 3, 4]) writeFileSync(join(folder, `berita-${number}.txt`), '\0');
    },
    'None of the files could be used',
  ],
])('when the folder %s the old articles stay, forced or not', async (_, spoil, message) => {
  const { folder, run } = await setUp();
  spoil(folder);
  for (const force of [false, true]) {
    expect(await run('corpus reload', { force })).toMatchObject({
      kind: 'error',
      message: expect.stringContaining(message),
    });
  }
  expect(await run('search', { query: 'pasar' })).toMatchObject({ kind: 'found' });
});

test('a second reload is refused while one runs', async () => {
  const { run } = await setUp();
  const [first, second] = await Promise.all([run('corpus reload'), run('corpus reload')]);
  expect(first).toMatchObject({ kind: 'notice' });
  expect(second).toMatchObject({ kind: 'error', message: expect.stringContaining('already') });
  expect(await run('corpus reload')).toMatchObject({ kind: 'notice' });
});

test('a change noticed during a reload is read after it, not skipped', async () => {
  const { folder, app, run } = await setUp();
  const request = { command: 'corpus reload', arguments: {}, locale: 'en' } as const;
  let watched: Promise<void> | null = null;
  await app.run(request, () => {
    if (watched !== null) return;
    write(folder, 9);
    watched = app.reload();
  });
  expect(watched).not.toBeNull();
  await watched;
  expect(await run('search', { query: 'nomor 9' })).toMatchObject({
    passages: [{}, {}, {}, {}, {}],
  });
});

test('the watch reads nothing again that was read already: Kutip’s own changes', async () => {
  const { folder, app, run } = await setUp();
  let reloads = 0;
  app.onReload(() => {
    reloads += 1;
  });
  await run('corpus remove', { article: 'berita-2' });
  await app.reload();
  expect(reloads).toBe(1);
  write(folder, 1, 'Pasar sayur ditutup');
  await app.reload();
  expect(reloads).toBe(2);
  await run('corpus reload');
  expect(reloads).toBe(3);
});

test('files and lines that could not be used are named', async () => {
  const { folder, run } = await setUp(1);
  writeFileSync(join(folder, 'rusak.jsonl'), '{"text":"Baik."}\n{"text":\n');
  await run('corpus reload');
  expect(await run('corpus problems')).toMatchObject({
    lines: [
      '1 error and 0 warnings in 2 files',
      'Please fix or remove these files, then "/corpus reload".',
      expect.stringMatching(/^rusak\.jsonl, line 2: error/),
    ],
  });
});

test('changes that come in a burst are told once, and those of Kutip’s own folder never', async () => {
  const { folder } = await setUp(1);
  let told = 0;
  let tell = () => {};
  const first = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const onChange = async () => {
    told += 1;
    tell();
  };
  const watch = await watchCorpus(folder, onChange, { logger, quietMs: 300 });
  for (let number = 2; number < 12; number += 1) write(folder, number);
  await first;
  await watch.close();
  expect(told).toBe(1);
});
