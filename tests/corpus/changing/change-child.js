/** Adds and removes files until it is killed; says on a line what is done, each time it is done. */
import { basename, extname } from 'node:path';
import { addFile, removeFile } from '../../../dist/corpus/changing/change-files.js';
import { openCorpusFolder } from '../../../dist/corpus/changing/corpus-folder.js';
import {
  findSetAside,
  nameInCorpus,
  nameSetAside,
  setAside,
} from '../../../dist/corpus/changing/set-aside.js';

const folder = await openCorpusFolder(process.argv[2]);
const run = process.argv[3];
for (let number = 1; ; number += 1) {
  const text = `Berita ${run} nomor ${number}. `.repeat(2000);
  const { code, path } = await setAside(folder, new TextEncoder().encode(text), '.txt');
  await nameSetAside(folder, path, nameInCorpus(`Berita ${number}`, code, extname(path)));
  const named = await findSetAside(folder, code);
  const name = basename(named);
  await addFile(folder, named, name);
  process.stdout.write(`added ${name}\n`);
  if (number % 2 === 0) {
    process.stdout.write(`removing ${name}\n`);
    await removeFile(folder, name);
    process.stdout.write(`removed ${name}\n`);
  }
}
