/**
 * A fingerprint of the rules that read articles: articles read by other rules are read again. It is
 * computed from the program itself, so that nobody has to remember to increase a version number.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { versions } from 'node:process';

/** The parts of the program that decide what is found in an article and how it is stored. */
const PARTS = ['language', 'corpus', 'facts', 'search', 'library'];
/**
 * The program's version and those of its libraries; the second file does not exist in every
 * installation.
 */
const PACKAGES = ['../../../package.json', '../../../package-lock.json'];

/** Sixteen letters, made of the program's files, its libraries and the platform's own rules. */
export async function rulesVersion(): Promise<string> {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([versions.v8, versions.icu, versions.unicode]));
  for (const name of PACKAGES) {
    hash.update(await readFile(new URL(name, import.meta.url)).catch(() => ''));
  }
  for (const part of PARTS) {
    const folder = new URL(`../../${part}/`, import.meta.url);
    const names = await readdir(folder, { recursive: true });
    for (const name of names.filter((file) => /\.[jt]s$/.test(file)).sort()) {
      hash.update(name).update(await readFile(new URL(name, folder)));
    }
  }
  return hash.digest('base64url').slice(0, 16);
}
