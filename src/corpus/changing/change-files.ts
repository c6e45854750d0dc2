/**
 * Adds a file to the corpus, moves one to the trash, or undoes the last such change. Each is one
 * rename, noted in the journal beforehand, so that the folder is intact whenever the machine stops.
 */
import { lstat, mkdir, realpath, rename } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { listCorpusFiles } from '../corpus-files.js';
import type { CorpusFolder } from './corpus-folder.js';
import { type JournalEntry, readJournal, writeJournal } from './journal.js';
import { syncFolder } from './write-file.js';

/** Moves a file that was set aside into the corpus under `name`. Throws what the file system throws. */
export async function addFile(folder: CorpusFolder, path: string, name: string): Promise<void> {
  const kept = await keptName(folder, name);
  await note(folder, { act: 'added', file: name, kept });
  await move(path, join(folder.root, name));
}

/**
 * Moves `file` (relative, as the report of the corpus names it) to the trash. False when the corpus
 * has no such file, or only reaches it by another name. Throws what the file system throws.
 */
export async function removeFile(folder: CorpusFolder, file: string): Promise<boolean> {
  const path = join(folder.root, file);
  const files = await listCorpusFiles(folder.root);
  if (!files.some((found) => found.file === file && found.path === path)) return false;
  const kept = await keptName(folder, basename(file));
  await note(folder, { act: 'removed', file, kept });
  await move(path, join(folder.trash, kept));
  return true;
}

/**
 * Undoes the last change that can still be undone; null when there is none. Throws what the file
 * system throws.
 */
export async function undoChange(folder: CorpusFolder): Promise<JournalEntry | null> {
  const entries = await readJournal(folder);
  for (let last = entries.pop(); last !== undefined; last = entries.pop()) {
    const inCorpus = join(folder.root, last.file);
    const inTrash = join(folder.trash, last.kept);
    if (!(await isWithin(folder.root, dirname(inCorpus)))) continue;
    const [from, to] = last.act === 'added' ? [inCorpus, inTrash] : [inTrash, inCorpus];
    if (!(await isFile(from)) || (await exists(to))) continue;
    await mkdir(dirname(to), { recursive: true });
    await move(from, to);
    await writeJournal(folder, entries);
    return last;
  }
  return null;
}

async function note(folder: CorpusFolder, entry: JournalEntry): Promise<void> {
  await writeJournal(folder, [...(await readJournal(folder)), entry]);
}

async function move(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncFolder(dirname(to));
  await syncFolder(dirname(from));
}

/** An unused name in the trash, in letters that every file system accepts. */
async function keptName({ trash }: CorpusFolder, name: string): Promise<string> {
  const plain = name.replace(/[^\w.-]+/g, '-').slice(-100);
  for (let count = 1; ; count += 1) {
    const kept = `${count}-${plain}`;
    if (!(await exists(join(trash, kept)))) return kept;
  }
}

/** Whether a path is, or would be, inside the corpus: others could have written the journal. */
async function isWithin(root: string, path: string): Promise<boolean> {
  if (path !== root && !path.startsWith(root + sep)) return false;
  const real = await realpath(path).catch(() => null);
  return real === null
    ? isWithin(root, dirname(path))
    : real === root || real.startsWith(root + sep);
}

async function isFile(path: string): Promise<boolean> {
  const info = await lstat(path).catch(() => null);
  return info?.isFile() === true;
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null)) !== null;
}
