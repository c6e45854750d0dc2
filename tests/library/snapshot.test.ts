/** What is kept of the articles between two starts: never another answer, only a quicker one. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Library } from '../../src/answers/holdings/library.js';
import { openLibrary } from '../../src/library/open-library.js';
import { createLogger } from '../../src/logger.js';
import { makeArticles } from '../bench/make-corpus.js';

const logger = createLogger('silent');

function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'kutip-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const corpusPath = join(folder, 'corpus');
  const data = join(folder, 'data');
  const snapshotPath = join(data, 'articles.snapshot');
  mkdirSync(corpusPath);
  const articles = [...makeArticles(60)];
  articles.forEach(({ title, text }, index) => {
    write(`berita-${index}.md`, `---\ntitle: "${title}"\npublished: 2024-07-23\n---\n\n${text}\n`);
  });
  write('semua.jsonl', [...makeArticles(60, 2)].map((one) => JSON.stringify(one)).join('\n'));
  write('rusak.jsonl', '{"text":"Baik."}\n{"text":\n');

  function write(name: string, text: string): void {
    writeFileSync(join(corpusPath, name), text);
    // As if it had lain there for a while: what was written just now is looked at twice.
    utimesSync(join(corpusPath, name), 1_700_000_000, 1_700_000_000);
  }
  const files = readdirSync(corpusPath).length;
  const open = (path: string | null = snapshotPath) =>
    openLibrary({ corpusPath, snapshotPath: path, former: null }, logger);
  return { corpusPath, data, snapshotPath, files, open, write };
}

/** All that can be asked of a library, but for the moment it was built. */
function contentOf({ articles, facts, index, people, quotations, report }: Library) {
  return {
    articles,
    facts,
    report,
    people: people.people,
    quotations: quotations.entries,
    terms: index.terms.words(),
    tokens: Array.from(index.tokenTerms, (term, token) => ({ term, ...index.spanOf(token) })),
    topics: [...index.topicStart, ...index.topicEnd],
    frequencies: index.terms.words().map((term) => index.frequency(term)),
    names: index.surfaces.words().map((_, surface) => index.isName(surface)),
    paragraphs: [...index.firstToken],
    proposed: index.propose([{ term: 'orang', weight: 1 }], 20),
  };
}

test('a library from what was kept is the one that was built', async () => {
  const { open, files } = setUp();
  const plain = await open(null);
  const first = await open();
  const second = await open();
  expect([first.opening.filesRead, second.opening.filesRead]).toEqual([files, 0]);
  expect(contentOf(first.library)).toEqual(contentOf(plain.library));
  expect(contentOf(second.library)).toEqual(contentOf(plain.library));
});

test('only what has changed is read again', async () => {
  const { open, write, corpusPath } = setUp();
  await open();
  write('berita-1.md', 'Isi yang baru sama sekali.');
  rmSync(join(corpusPath, 'berita-2.md'));
  appendFileSync(join(corpusPath, 'semua.jsonl'), `\n${JSON.stringify({ text: 'Satu lagi.' })}\n`);
  const { opening, library } = await open();
  expect(opening.filesRead).toBe(2);
  expect(contentOf(library)).toEqual(contentOf((await open(null)).library));
  expect((await open()).opening.filesRead).toBe(0);
});

test('where nothing has changed nothing is written', async () => {
  const { open, snapshotPath, data } = setUp();
  await open();
  const before = statSync(snapshotPath);
  await open();
  const after = statSync(snapshotPath);
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  expect(readdirSync(data)).toEqual(['articles.snapshot']);
});

test('words of an article that is left out belong to no article, though they are kept', async () => {
  const { open, write } = setUp();
  const lines = [
    { id: 'satu', text: 'Pasar dibuka pagi.' },
    { id: 'satu', text: 'Zirafah tiba.' },
    { id: 'dua', text: 'Hujan turun sore.' },
  ];
  write('ganda.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
  await open();
  const { index } = (await open()).library;
  expect([index.has('hujan'), index.surfaces.idOf('sore') >= 0]).toEqual([true, true]);
  expect([index.has('zirafah'), index.surfaces.idOf('zirafah')]).toEqual([false, -1]);
});

test('a file with another date but the same content is not analyzed again', async () => {
  const { open, corpusPath } = setUp();
  await open();
  utimesSync(join(corpusPath, 'semua.jsonl'), 1_710_000_000, 1_710_000_000);
  expect((await open()).opening.filesRead).toBe(0);
});

test('a change that keeps size and date is seen', async () => {
  const { open, write } = setUp();
  write('sama.txt', 'Pasar dibuka pagi.');
  await open();
  write('sama.txt', 'Pasar dibuka sore.');
  const { library } = await open();
  const texts = library.articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  expect(texts).toContain('Pasar dibuka sore.');
});

test.each<[string, (path: string) => void]>([
  ['cut short', (path) => truncateSync(path, 1000)],
  ['empty', (path) => truncateSync(path, 0)],
  ['something else', (path) => writeFileSync(path, 'x'.repeat(100_000))],
  ['changed in its first byte', (path) => flip(path, 0)],
  ['changed in its middle', (path) => flip(path, 0.5)],
  ['changed at its end', (path) => flip(path, 0.999)],
])('a snapshot that is %s is skipped and made again', async (_, spoil) => {
  const { open, snapshotPath, files, data } = setUp();
  await open();
  spoil(snapshotPath);
  const { library, opening } = await open();
  expect(opening.filesRead).toBe(files);
  expect(contentOf(library)).toEqual(contentOf((await open(null)).library));
  expect((await open()).opening.filesRead).toBe(0);
  expect(readdirSync(data)).toEqual(['articles.snapshot']);
});

test('where nothing can be written, all is read and nothing is left', async () => {
  const { open, data } = setUp();
  writeFileSync(data, 'a file in place of the folder');
  const { opening } = await open();
  expect(opening.summary.articles).toBeGreaterThan(10);
  expect(readFileSync(data, 'utf8')).toBe('a file in place of the folder');
});

test('a corpus that cannot be used leaves what was kept as it is', async () => {
  const { open, corpusPath, snapshotPath, data } = setUp();
  await open();
  const before = readFileSync(snapshotPath);
  rmSync(corpusPath, { recursive: true });
  await expect(open()).rejects.toMatchObject({ code: 'missing' });
  expect(readFileSync(snapshotPath).equals(before)).toBe(true);
  expect(readdirSync(data)).toEqual(['articles.snapshot']);
  expect(existsSync(corpusPath)).toBe(false);
});

function flip(path: string, share: number): void {
  const bytes = readFileSync(path);
  const at = Math.floor((bytes.length - 1) * share);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(path, bytes);
}
