/** Where a library comes from. */
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

/** A corpus, and the file that keeps what was found in it. */
export interface Source {
  readonly corpusPath: string;
  /** File that keeps what was found in the articles, or null to keep nothing. */
  readonly snapshotPath: string | null;
}

/**
 * The corpus, and its file in `snapshotFolder` (null: nothing is kept). Each corpus has its own
 * file, so that two instances with different corpora do not overwrite each other's.
 */
export function sourceOf(corpusPath: string, snapshotFolder: string | null): Source {
  if (snapshotFolder === null) return { corpusPath, snapshotPath: null };
  const key = createHash('sha256').update(resolve(corpusPath)).digest('hex').slice(0, 8);
  return { corpusPath, snapshotPath: join(snapshotFolder, `articles-${key}.snapshot`) };
}
