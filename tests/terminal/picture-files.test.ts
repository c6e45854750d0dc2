import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.js';
import { createApp } from '../../src/app.js';
import { createLogger } from '../../src/logger.js';
import { createPictureFiles, type PictureFilesOptions } from '../../src/terminal/picture-files.js';
import { library } from '../library.js';

const logger = createLogger('silent');

function filesIn(folder: string, options: Partial<PictureFilesOptions> = {}) {
  const pictureFiles = createPictureFiles({ logger, folder, isWatched: false, ...options });
  onTestFinished(() => pictureFiles.close());
  return pictureFiles;
}

async function ask(command: string, args: Record<string, string | boolean>): Promise<Answer> {
  const app = createApp({ library: await library(), logger });
  return (await app.run({ command, arguments: args, locale: 'id' })).answer;
}

const newFolder = () => mkdtemp(join(tmpdir(), 'kutip-pictures-'));

test('pictures are written beside those that are there, and their paths told', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'quote-1.png'), 'mine');
  const pictureFiles = filesIn(folder);
  const [path] = await pictureFiles.save(
    await ask('quote', { speaker: 'Sari Utami', card: true }),
    'id',
  );
  expect(path).toBe(join(folder, 'quote-2.png'));
  const bytes = await readFile(path ?? '');
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(await readFile(join(folder, 'quote-1.png'), 'utf8')).toBe('mine');
});

test('an answer without a picture writes nothing, nor does a timeline nobody looks at', async () => {
  const folder = await newFolder();
  expect(await filesIn(folder).save(await ask('who', { query: 'Sari Utami' }), 'id')).toEqual([]);
  const unwatched = createPictureFiles({ logger, folder: null, isWatched: false });
  expect(await unwatched.save(await ask('timeline', {}), 'id')).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
});

test('a folder that cannot be written to costs only the picture', async () => {
  const folder = join(await newFolder(), 'file');
  await writeFile(folder, '');
  expect(await filesIn(folder).save(await ask('timeline', {}), 'id')).toEqual([]);
});
