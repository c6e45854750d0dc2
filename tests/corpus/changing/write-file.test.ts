import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '../../../src/corpus/changing/write-file.js';

const newFolder = () => mkdtempSync(join(tmpdir(), 'kutip-'));

test('whoever reads while it is written gets the old text or the new one', async () => {
  const path = join(newFolder(), 'a.md');
  const texts = ['lama'.repeat(100_000), 'baru'.repeat(150_000)];
  await writeWhole(path, texts[0] ?? '');
  let isWriting = true;
  const writing = (async () => {
    for (let round = 1; round <= 10; round += 1) await writeWhole(path, texts[round % 2] ?? '');
    isWriting = false;
  })();
  while (isWriting) expect(texts.includes(await readFile(path, 'utf8'))).toBe(true);
  await writing;
  expect(readdirSync(join(path, '..'))).toEqual(['a.md']);
});

test('what cannot be written leaves nothing behind', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'a.md'));
  await expect(writeWhole(join(folder, 'a.md'), 'isi')).rejects.toThrow('EISDIR');
  await expect(writeWhole(join(folder, 'b', 'c.md'), 'isi')).rejects.toThrow('ENOENT');
  expect(readdirSync(folder)).toEqual(['a.md']);
});
