/** Which files of a folder belong to the corpus. */
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { codeOf } from '../error-code.js';
import { problem } from './problem.js';
import type { Problem } from './report.js';

/** A file of the corpus, readable or not. */
export interface CorpusFile {
  /** Where it is on the disk. */
  readonly path: string;
  /** Relative to the corpus folder, with `/`; a lone file's own name. */
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  /** Why it cannot be read at all, else null. */
  readonly problem: Problem | null;
}

/**
 * The files under `path` in the order of their names, or `path` itself when it is a file. README
 * files and names that begin with a dot are skipped. A link is followed to a file within the folder
 * only: others could show the machine's own files to everyone, or go round in circles. Throws what
 * reading `path` itself throws.
 */
export async function listCorpusFiles(path: string): Promise<CorpusFile[]> {
  const root = await realpath(path);
  const info = await stat(root);
  if (!info.isDirectory()) {
    return [await look(root, basename(path), root)];
  }
  const found: CorpusFile[] = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const name = relative(root, folder).split(sep).join('/');
    let entries: Awaited<ReturnType<typeof listFolder>>;
    try {
      entries = await listFolder(folder);
    } catch (error) {
      if (folder === root) throw error;
      found.push(refused(folder, `${name}/`, unreadable(error)));
      continue;
    }
    for (const entry of entries) {
      const full = join(folder, entry.name);
      if (isPassedOver(entry.name)) continue;
      if (entry.isDirectory()) folders.push(full);
      else found.push(await look(full, name === '' ? entry.name : `${name}/${entry.name}`, root));
    }
  }
  return found.sort((a, b) => (a.file < b.file ? -1 : 1));
}

function listFolder(folder: string) {
  return readdir(folder, { withFileTypes: true });
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || /^readme(?:\.|$)/i.test(name);
}

async function look(path: string, file: string, root: string): Promise<CorpusFile> {
  try {
    const isLink = (await lstat(path)).isSymbolicLink();
    const target = isLink ? await realpath(path) : path;
    if (isLink && target !== root && !target.startsWith(root + sep)) {
      return refused(path, file, problem('error', 'link-outside', null));
    }
    const info = await stat(target);
    if (!info.isFile()) {
      return refused(path, file, problem('error', 'not-a-file', null));
    }
    return { path: target, file, size: info.size, problem: null };
  } catch (error) {
    return refused(path, file, unreadable(error));
  }
}

function refused(path: string, file: string, reason: Problem): CorpusFile {
  return { path, file, size: 0, problem: reason };
}

/** Shows only `ENOENT`, `EACCES`: the machine's own paths do not belong in a report. */
export function unreadable(error: unknown): Problem {
  return problem('error', 'unreadable', null, codeOf(error) ?? '');
}
