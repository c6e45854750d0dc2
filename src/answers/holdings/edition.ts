/** What tells one state of the articles from another. */
import { createHash } from 'node:crypto';
import type { Library } from './library.js';

const known = new WeakMap<Library, string>();

/**
 * A fingerprint of eight letters of everything the articles say: the same after a restart, another
 * when a word of them has changed. Made once a library.
 */
export function editionOf(library: Library): string {
  let edition = known.get(library);
  if (edition === undefined) {
    const hash = createHash('sha256');
    for (const { id, title, url, publishedAt, paragraphs } of library.articles) {
      hash.update(JSON.stringify([id, title, url, publishedAt, paragraphs.length]));
      for (const { text } of paragraphs) hash.update(text).update('\n');
    }
    edition = hash.digest('base64url').slice(0, 8);
    known.set(library, edition);
  }
  return edition;
}
