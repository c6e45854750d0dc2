/**
 * The corpus folder as a place to write to. Every name in it is made here or was found by listing it;
 * none comes from outside, so that nothing beyond the folder can be read or written.
 */
import { lstat, mkdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../../error-code.js';

/** What Kutip keeps for itself in the folder; the reader skips names that begin with a dot. */
const OWN = '.kutip';

/** The paths of a corpus folder and of Kutip’s own folders in it. */
export interface CorpusFolder {
  /** Its real path, without links. */
  readonly root: string;
  /** Files that were examined and may be added. */
  readonly pending: string;
  /** Files that were removed. */
  readonly trash: string;
  /** What was done, the latest act last. */
  readonly journal: string;
}

/** Why a folder cannot be changed. */
export class FolderError extends Error {
  override readonly name = 'FolderError';
  readonly code: 'no-folder' | 'not-written';
  /** `EACCES`, `EROFS`; empty when the system gives none. */
  readonly detail: string;

  constructor(code: FolderError['code'], cause?: unknown) {
    super(code);
    this.code = code;
    this.detail = codeOf(cause) ?? '';
  }
}

/** Makes what is missing of Kutip's own folders. Throws FolderError, also when one of them is a link. */
export async function openCorpusFolder(corpusPath: string): Promise<CorpusFolder> {
  const root = await findRoot(corpusPath);
  const own = join(root, OWN);
  const folder = {
    root,
    pending: join(own, 'pending'),
    trash: join(own, 'trash'),
    journal: join(own, 'changes.json'),
  };
  for (const path of [own, folder.pending, folder.trash]) await makeFolder(path);
  return folder;
}

async function findRoot(corpusPath: string): Promise<string> {
  try {
    const root = await realpath(corpusPath);
    if ((await stat(root)).isDirectory()) return root;
  } catch (error) {
    throw new FolderError('not-written', error);
  }
  throw new FolderError('no-folder');
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o755 });
    // A link put in its place would lead out of the corpus.
    if ((await lstat(path)).isDirectory()) return;
  } catch (error) {
    throw new FolderError('not-written', error);
  }
  throw new FolderError('not-written');
}
