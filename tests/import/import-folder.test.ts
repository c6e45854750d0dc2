import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Draft, NO_METADATA } from '../../src/corpus/draft.js';
import { readCorpus } from '../../src/corpus/read-corpus.js';
import { ImportFolder } from '../../src/import/import-folder.js';

function draft(text: string, metadata: Partial<Draft['metadata']> = {}): Draft {
  return {
    metadata: { ...NO_METADATA, title: 'Jaring Baru', publishedAt: '2023-08-14', ...metadata },
    layout: 'lines',
    record: null,
    lines: text
      .split('\n')
      .map((line) => ({ text: line, number: null, isHeading: false, isSetOff: false })),
  };
}

const newFolder = () => join(mkdtempSync(join(tmpdir(), 'kutip-')), 'korpus');
const ORIGIN = 'https://berita.example/jaring';

describe('ImportFolder', () => {
  test('saves an article that the corpus then holds', async () => {
    const path = newFolder();
    const folder = await ImportFolder.open(path);
    const saved = await folder.save(
      draft('Jaring itu halus.\nJaring itu baru.', { url: ORIGIN }),
      ORIGIN,
    );
    expect(saved).toMatchObject({ status: 'saved', title: 'Jaring Baru', paragraphs: 2 });
    expect(saved.file).toMatch(/^2023-08-14-jaring-baru-[0-9a-f]{12}\.md$/);
    expect(readdirSync(path)).toEqual([saved.file]);
    const { articles } = await readCorpus(path);
    expect(articles).toMatchObject([
      {
        title: 'Jaring Baru',
        url: ORIGIN,
        paragraphs: [{ text: 'Jaring itu halus.' }, { text: 'Jaring itu baru.' }],
      },
    ]);
  });

  test('the same again changes nothing, other text is written in its place, whatever the title', async () => {
    const path = newFolder();
    const { file } = await (await ImportFolder.open(path)).save(draft('Lama.'), ORIGIN);
    const later = await ImportFolder.open(path);
    expect(await later.save(draft('Lama.'), ORIGIN)).toMatchObject({ status: 'unchanged', file });
    const changed = draft('Baru.', { title: 'Judul Lain', publishedAt: '2023-08-15' });
    const last = await ImportFolder.open(path);
    expect(await last.save(changed, ORIGIN)).toMatchObject({ status: 'updated', file });
    expect(readdirSync(path)).toEqual([file]);
    expect(readFileSync(join(path, file), 'utf8')).toContain('Baru.');
  });

  test('the same twice in one run is kept once, other text of the same origin is refused', async () => {
    const path = newFolder();
    const folder = await ImportFolder.open(path);
    const { file } = await folder.save(draft('Satu.'), ORIGIN);
    expect(await folder.save(draft('Satu.'), ORIGIN)).toMatchObject({ status: 'unchanged', file });
    await expect(folder.save(draft('Dua.'), ORIGIN)).rejects.toThrow('same-origin');
    expect(readFileSync(join(path, file), 'utf8')).toContain('Satu.');
  });

  test('a file that was moved to a subfolder is still known, one that was deleted is not', async () => {
    const path = newFolder();
    const { file } = await (await ImportFolder.open(path)).save(draft('Lama.'), ORIGIN);
    mkdirSync(join(path, 'arsip'));
    renameSync(join(path, file), join(path, 'arsip', file));
    expect(await (await ImportFolder.open(path)).save(draft('Baru.'), ORIGIN)).toMatchObject({
      status: 'updated',
      file: `arsip/${file}`,
    });
    rmSync(join(path, 'arsip'), { recursive: true });
    expect(await (await ImportFolder.open(path)).save(draft('Baru.'), ORIGIN)).toMatchObject({
      status: 'saved',
      file,
    });
  });

  test('another origin is another file, though the title is the same', async () => {
    const folder = await ImportFolder.open(newFolder());
    const { file } = await folder.save(draft('Satu.'), ORIGIN);
    expect((await folder.save(draft('Satu.'), `${ORIGIN}-2`)).file).not.toBe(file);
  });

  test.each([
    ['../../../etc/passwd'],
    ['/etc/passwd'],
    ['C:\\Windows\\con'],
    ['.tersembunyi'],
    ['README'],
    ['🐟'],
    ['\u0000\u202e'],
    ['a'.repeat(5000)],
    ['Ёлка в 東京'],
  ])('a title never leads elsewhere: %.30s', async (title) => {
    const path = newFolder();
    const folder = await ImportFolder.open(path);
    const { file } = await folder.save(draft('Isi.', { title, publishedAt: null }), ORIGIN);
    expect(file).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}-]*\.md$/u);
    expect(Buffer.byteLength(file)).toBeLessThan(255);
    expect(readdirSync(path)).toEqual([file]);
    expect((await readCorpus(path)).articles).toHaveLength(1);
  });

  test('a dry run tells the same and writes nothing, not even the folder', async () => {
    const path = newFolder();
    const folder = await ImportFolder.open(path, { isDryRun: true });
    const saved = await folder.save(draft('Isi.'), ORIGIN);
    expect(saved).toMatchObject({ status: 'saved', text: expect.stringContaining('Isi.') });
    expect(() => readdirSync(path)).toThrow('ENOENT');
  });

  test('nothing to cite is refused', async () => {
    const folder = await ImportFolder.open(newFolder());
    await expect(folder.save(draft('Advertisement'), ORIGIN)).rejects.toThrow('no-text');
  });

  test('a file in place of the folder is refused', async () => {
    const path = newFolder();
    writeFileSync(path, 'x');
    await expect(ImportFolder.open(path)).rejects.toThrow('not-written');
  });

  test('where a folder stands in place of the file nothing is left behind', async () => {
    const path = newFolder();
    const folder = await ImportFolder.open(path);
    const { file } = await folder.save(draft('Lama.'), ORIGIN);
    rmSync(join(path, file));
    mkdirSync(join(path, file));
    const later = await ImportFolder.open(path);
    await expect(later.save(draft('Lama.'), ORIGIN)).rejects.toThrow('not-written: EISDIR');
    expect(readdirSync(path)).toEqual([file]);
  });
});
