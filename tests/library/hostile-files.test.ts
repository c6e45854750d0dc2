/** Files made to bring the program down: each is refused or read within bounds, and the others are used. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { type RunningApp, startApp } from '../../src/app.js';
import { createLogger } from '../../src/logger.js';

const ENTRY = new URL('../../dist/library/thread/worker.js', import.meta.url);

/** As many as the suite has time for; `KUTIP_HOSTILE=1` makes them as large as they come. */
const IS_LARGE = process.env.KUTIP_HOSTILE === '1';
const NESTED = IS_LARGE ? 10_000_000 : 300_000;
const LINES = IS_LARGE ? 1_000_000 : 5_000;

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kutip-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'baik.txt'), 'Pasar ikan dibuka di Ambon.\n');
  return folder;
}

async function start(corpusPath: string): Promise<RunningApp> {
  const logger = createLogger('silent');
  const app = await startApp({ corpusPath, snapshotPath: null, logger, entry: ENTRY });
  onTestFinished(() => app.close());
  return app;
}

test('in the folder: files that are too large, of an unknown kind or too intricate are reported', async () => {
  const folder = newFolder();
  const big = join(folder, 'besar.txt');
  writeFileSync(big, '');
  truncateSync(big, 100_000_000);
  writeFileSync(join(folder, 'bom.html'), gzipSync(Buffer.alloc(20_000_000)));
  writeFileSync(join(folder, 'dalam.html'), '<div>'.repeat(NESTED));
  writeFileSync(join(folder, 'rusak.jsonl'), '{\n'.repeat(LINES));
  const lines = Array.from({ length: LINES }, (_, at) => JSON.stringify({ text: `Baris ${at}.` }));
  writeFileSync(join(folder, 'panjang.jsonl'), lines.join('\n'));
  const app = await start(folder);
  expect(app.status().summary.articles).toBe(1 + LINES);
  const problems = await app.run({ command: 'corpus problems', arguments: {}, locale: 'en' });
  const { answer } = problems;
  const text = answer.kind === 'notice' ? answer.attachment?.text : '';
  expect(text).toContain('besar.txt: error: file too large');
  expect(text).toMatch(/bom\.html(?:, line \d+)?: error: not (?:a text file|saved as UTF-8)/);
  expect(text).toMatch(/dalam\.html: error: (?:page with too many elements|file too large)/);
  expect(text).toContain('rusak.jsonl: error: too many broken lines');
}, 600_000);

test.each([
  ['bom.html', () => gzipSync(Buffer.alloc(20_000_000)), 'Nothing in this file can be used'],
  ['dalam.html', () => Buffer.from('<div>'.repeat(600_000)), 'Nothing in this file can be used'],
  ['besar.txt', () => Buffer.alloc(9_000_000, 'a '), 'at most 8 MB'],
  ['program.exe', () => Buffer.from('MZ'), 'Only .txt, .md, .html and .jsonl'],
  ['kosong.txt', () => Buffer.alloc(0), 'Nothing in this file can be used'],
])('handed in: %s', async (name, bytes, message) => {
  const app = await start(newFolder());
  const request = {
    command: 'corpus add',
    arguments: { file: { name, bytes: bytes() } },
    locale: 'en',
  } as const;
  const { answer } = await app.run(request);
  expect(JSON.stringify(answer)).toContain(message);
  expect(answer).not.toHaveProperty('action');
});
