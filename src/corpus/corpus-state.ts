/** A fingerprint of the corpus folder, which changes when anything in it does. */
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { listCorpusFiles } from './corpus-files.js';

/**
 * Differs once a file has been added, removed or written to; no file is read for it. Throws what
 * reading the folder itself throws.
 */
export async function corpusState(path: string): Promise<string> {
  const hash = createHash('sha256');
  for (const { path: place, file } of await listCorpusFiles(path)) {
    const info = await stat(place, { bigint: true }).catch(() => null);
    const marks = info === null ? [] : [info.ino, info.size, info.mtimeNs, info.ctimeNs];
    hash.update(`${file}\n${marks.join(' ')}\n`);
  }
  return hash.digest('base64url');
}
