/** A file handed in with a command, fetched from where Discord keeps it: bounded in size and in time. */
import type { Attachment } from 'discord.js';
import type { FileValue } from '../../commands/file-value.js';
import { MAX_UPLOAD_BYTES } from '../../corpus/changing/set-aside.js';
import type { Logger } from '../../logger.js';
import { faultFields } from '../gateway/fault.js';

/** Why there is no file: it is larger than any that is taken, or it did not come whole and in time. */
export type NoFile = 'too-large' | 'not-fetched';

/**
 * Discord's description of the file is not trusted: its size is counted as it arrives, and its
 * content decides what it is. Never throws.
 */
export async function download(
  { name, size, url }: Attachment,
  timeoutMs: number,
  logger: Logger,
): Promise<FileValue | NoFile> {
  if (size > MAX_UPLOAD_BYTES) return 'too-large';
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const { ok, status, body } = await fetch(url, { signal, redirect: 'error' });
    if (!ok || body === null) {
      logger.warn({ status }, 'an attachment could not be fetched');
      return 'not-fetched';
    }
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of body) {
      length += chunk.length;
      if (length > MAX_UPLOAD_BYTES) return 'too-large';
      chunks.push(chunk);
    }
    return { name, bytes: Buffer.concat(chunks) };
  } catch (error) {
    logger.warn(faultFields(error), 'an attachment could not be fetched');
    return 'not-fetched';
  }
}
