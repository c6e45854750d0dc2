/** Where the database is: a file beside the program or a libSQL server. */
import { resolve } from 'node:path';

/** Relative to the working folder. */
export const DEFAULT_DATABASE_URL = 'file:data/kutip.db';

/** Where a database is; `shown` is for messages. */
export type Location =
  | { readonly kind: 'file'; readonly path: string; readonly shown: string }
  | { readonly kind: 'server'; readonly url: string; readonly shown: string };

const FILE_URL = /^file:(?:\/\/(?:localhost)?(?=\/))?(?!\/\/)([^?#]+)$/i;
const SERVER_URL = /^(?:libsql|https?):\/\//i;

/**
 * Reads `file:` (relative to the working folder, or absolute), `libsql:`, `https:` and `http:`
 * addresses; null for any other. A database in memory would survive no restart, so it is none.
 * `shown` is for messages: without user, password or query.
 */
export function parseLocation(url: string): Location | null {
  const path = decode(FILE_URL.exec(url)?.[1]);
  if (path !== null) {
    const isPath = !path.includes('\0') && !path.startsWith(':memory:') && !path.endsWith('/');
    return isPath ? { kind: 'file', path: resolve(path), shown: path } : null;
  }
  if (!SERVER_URL.test(url) || !URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return host === '' ? null : { kind: 'server', url, shown: `${protocol}//${host}` };
}

function decode(text: string | undefined): string | null {
  if (text === undefined) return null;
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
