/** Writes a file completely or not at all, whenever the machine stops. */
import { randomBytes } from 'node:crypto';
import { open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Puts `content` (text as UTF-8) at `path`, replacing what is there. A concurrent reader gets
 * either the old file or the new one. The temporary file beside it begins with a dot, so that the
 * corpus skips it if it is ever left behind. Throws what the file system throws, leaving nothing
 * behind.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  const name = `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`;
  const temporary = join(folder, name);
  try {
    const file = await open(temporary, 'wx', 0o644);
    try {
      await file.writeFile(content, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => {});
    throw error;
  }
  await syncFolder(folder);
}

/**
 * Without it a new name in the folder can be lost in a power cut. Windows cannot do it, and does
 * not need it.
 */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // The file itself is complete; a folder that cannot be opened is no reason to report a failure.
  }
}
