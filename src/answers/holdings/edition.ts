/** What distinguishes one state of the articles from another. */
import { createHash } from 'node:crypto';
import { oncePerLibrary } from './once-per-library.js';

/**
 * A fingerprint of eight letters of everything the articles say: the same after a restart, another
 * when a word of them has changed.
 */
export const editionOf = oncePerLibrary(({ articles }): string => {
  const hash = createHash('sha256');
  for (const { id, title, url, publishedAt, paragraphs } of articles) {
    hash.update(JSON.stringify([id, title, url, publishedAt, paragraphs.length]));
    for (const { text } of paragraphs) hash.update(text).update('\n');
  }
  return hash.digest('base64url').slice(0, 8);
});
