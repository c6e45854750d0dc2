/** Which Kutip this is. */
import { readFile } from 'node:fs/promises';

/** The number in package.json, which is two folders up from both `src/cli` and `dist/cli`. */
export async function readVersion(): Promise<string> {
  const file = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return JSON.parse(file).version;
}
