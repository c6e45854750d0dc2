/** Which Kutip this is. */
import { readFile } from 'node:fs/promises';

/** The number in package.json, which stands two folders up from `src/cli` as from `dist/cli`. */
export async function readVersion(): Promise<string> {
  const file = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return JSON.parse(file).version;
}
