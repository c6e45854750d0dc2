/** The corpus folder changed: whole at every moment, and never beyond the folder. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addFile, removeFile, undoChange } from '../../../src/corpus/changing/change-files.js';
import { openCorpusFolder } from '../../../src/corpus/changing/corpus-folder.js';
import { readJournal, writeJournal } from '../../../src/corpus/changing/journal.js';
import {
  extensionOf,
  findSetAside,
  isInCorpus,
  nameInCorpus,
  setAside,
} from '../../../src/corpus/changing/set-aside.js';
import { listCorpusFiles } from '../../../src/corpus/corpus-files.js';

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kutip-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const names = async (root: string) => (await listCorpusFiles(root)).map(({ file }) => file);

async function add(root: string, title: string, text: string): Promise<string> {
  const folder = await openCorpusFolder(root);
  const { code, path } = await setAside(folder, bytes(text), '.txt');
  const name = nameInCorpus(title, code, '.txt');
  await addFile(folder, path, name);
  return name;
}

test('what is added and removed can be taken back, the last first', async () => {
  const root = newFolder();
  const folder = await openCorpusFolder(root);
  writeFileSync(join(root, 'lama.txt'), 'Berita lama.');
  const added = await add(root, 'Panen Raya', 'Petani memanen padi.');
  expect(await removeFile(folder, 'lama.txt')).toBe(true);
  expect(await names(root)).toEqual([added]);
  expect(await undoChange(folder)).toMatchObject({ act: 'removed', file: 'lama.txt' });
  expect(await undoChange(folder)).toMatchObject({ act: 'added', file: added });
  expect(await names(root)).toEqual(['lama.txt']);
  expect(readFileSync(join(root, 'lama.txt'), 'utf8')).toBe('Berita lama.');
  expect(await undoChange(folder)).toBeNull();
});

test('undo never writes over what has come since', async () => {
  const root = newFolder();
  const folder = await openCorpusFolder(root);
  writeFileSync(join(root, 'a.txt'), 'lama');
  await removeFile(folder, 'a.txt');
  writeFileSync(join(root, 'a.txt'), 'baru');
  expect(await undoChange(folder)).toBeNull();
  expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe('baru');
});

test('the same file is known again by its code', async () => {
  const root = newFolder();
  const folder = await openCorpusFolder(root);
  const first = await setAside(folder, bytes('Isi.'), '.md');
  expect(await findSetAside(folder, first.code)).toBe(first.path);
  await addFile(folder, first.path, nameInCorpus('Isi', first.code, '.md'));
  const again = await setAside(folder, bytes('Isi.'), '.md');
  expect([again.code, await isInCorpus(folder, again.code)]).toEqual([first.code, true]);
});

describe('nothing outside the folder is touched', () => {
  test.each([
    '../luar.txt',
    '/etc/hostname',
    '.kutip/changes.json',
    'sub/../../luar.txt',
    'CON',
    '',
  ])('remove %j', async (file) => {
    const root = join(newFolder(), 'corpus');
    mkdirSync(root);
    writeFileSync(join(root, '..', 'luar.txt'), 'rahasia');
    expect(await removeFile(await openCorpusFolder(root), file)).toBe(false);
    expect(existsSync(join(root, '..', 'luar.txt'))).toBe(true);
  });

  test('by a journal that was tampered with', async () => {
    const outer = newFolder();
    const root = join(outer, 'corpus');
    mkdirSync(join(outer, 'target'));
    mkdirSync(root);
    symlinkSync(join(outer, 'target'), join(root, 'link'));
    writeFileSync(join(outer, 'luar.txt'), 'rahasia');
    const folder = await openCorpusFolder(root);
    writeFileSync(join(folder.trash, '1-a.txt'), 'a');
    await writeJournal(folder, [
      { act: 'removed', file: 'link/sub/a.txt', kept: '1-a.txt' },
      { act: 'removed', file: '../a.txt', kept: '1-a.txt' },
      { act: 'added', file: '../luar.txt', kept: '2-luar.txt' },
      { act: 'removed', file: 'x', kept: '..' },
    ]);
    expect(await undoChange(folder)).toBeNull();
    expect(readdirSync(outer).sort()).toEqual(['corpus', 'luar.txt', 'target']);
    expect(readdirSync(join(outer, 'target'))).toEqual([]);
  });

  test.each(['.kutip', '.kutip/pending', '.kutip/trash'])('by %s as a link', async (name) => {
    const outer = newFolder();
    const root = join(outer, 'corpus');
    mkdirSync(join(root, '.kutip'), { recursive: true });
    rmSync(join(root, name), { recursive: true, force: true });
    symlinkSync(outer, join(root, name));
    await expect(openCorpusFolder(root)).rejects.toMatchObject({ code: 'not-written' });
  });

  test('a link is not removed in place of what it leads to', async () => {
    const root = newFolder();
    writeFileSync(join(root, 'a.txt'), 'a');
    symlinkSync(join(root, 'a.txt'), join(root, 'b.txt'));
    expect(await removeFile(await openCorpusFolder(root), 'b.txt')).toBe(false);
  });
});

test('property: the name of a file is made of plain letters, whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      expect(nameInCorpus(title, '0123456789ab', '.md')).toMatch(
        /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?-0123456789ab\.md$/,
      );
    }),
  );
});

test.each([
  ['../../etc/passwd', null],
  ['berita.MD', '.md'],
  ['a.htm', '.html'],
  ['a.txt\0.exe', null],
  ['txt', null],
  ['berita.txt.zip', null],
])('the kind of %j', (name, extension) => {
  expect(extensionOf(name)).toBe(extension);
});

/** How often it is killed; `KUTIP_KILLS=200` for the long run. */
const KILLS = Number(process.env.KUTIP_KILLS ?? 12);
const CHILD = fileURLToPath(new URL('./change-child.js', import.meta.url));

test(
  `killed at ${KILLS} moments, the folder is whole and holds what was confirmed`,
  async () => {
    const root = newFolder();
    const present = new Set<string>();
    for (let run = 0; run < KILLS; run += 1) {
      const lines = await runUntilKilled(root, run);
      for (const line of lines) {
        const [act, name = ''] = line.split(' ');
        if (act === 'added') present.add(name);
        if (act === 'removing') present.delete(name);
      }
      const found = await names(root);
      expect(found).toEqual(expect.arrayContaining([...present]));
      // One more file may have been added and not told of; one may not be removed yet.
      expect(found.length - present.size).toBeLessThanOrEqual(run + 2);
      for (const name of found) {
        const content = readFileSync(join(root, name));
        const digest = createHash('sha256').update('.txt\n').update(content).digest('hex');
        expect(name).toContain(digest.slice(0, 12));
      }
    }
    const folder = await openCorpusFolder(root);
    expect((await readJournal(folder)).length).toBeGreaterThan(0);
    expect(await undoChange(folder)).not.toBeNull();
  },
  20_000 + KILLS * 5000,
);

/** Lines it wrote; killed some moment after the first. */
function runUntilKilled(root: string, run: number): Promise<string[]> {
  const child = spawn(process.execPath, [CHILD, root, String(run)]);
  let output = '';
  let timer: NodeJS.Timeout | undefined;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    timer ??= setTimeout(() => child.kill('SIGKILL'), 150 * Math.random());
  });
  return new Promise((resolve) => {
    child.on('close', () => {
      clearTimeout(timer);
      // The last line may have been cut off.
      resolve(output.slice(0, output.lastIndexOf('\n')).split('\n'));
    });
  });
}
