/**
 * What tells one version of the rules from another: whatever was found in an article by other rules is
 * found anew. Read from the program itself, so that nobody has to remember to raise a number.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { versions } from 'node:process';

/** The parts that what is found in an article hangs on. */
const PARTS = ['language', 'corpus', 'facts', 'search', 'answers'];
const PACKAGES = new URL('../../package.json', import.meta.url);

/** Sixteen letters, made of the program's files, its libraries and the platform's own rules. */
export async function rulesVersion(): Promise<string> {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([versions.v8, versions.icu, versions.unicode]));
  hash.update(await readFile(PACKAGES));
  for (const part of PARTS) {
    const folder = new URL(`../${part}/`, import.meta.url);
    const names = await readdir(folder, { recursive: true });
    for (const name of names.filter((file) => /\.[jt]s$/.test(file)).sort()) {
      hash.update(name).update(await readFile(new URL(name, folder)));
    }
  }
  return hash.digest('base64url').slice(0, 16);
}
