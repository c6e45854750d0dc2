/** Titles and names that are too long, cut so that no word is broken. */
import { wholeEnd } from '../whole-character.js';

/**
 * `text` as far as `limit` units allow without breaking a word, or a character if the word is
 * longer.
 */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(' ', limit);
  if (space > 0) return text.slice(0, space).trimEnd();
  return text.slice(0, wholeEnd(text, limit));
}
