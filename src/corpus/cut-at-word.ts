/** Titles and names that are too long, cut so that no word is broken. */

/** `text` as far as `limit` units allow without breaking a word, or a letter if the word is longer. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(' ', limit);
  if (space > 0) return text.slice(0, space).trimEnd();
  const cutsPair = /[\ud800-\udbff]$/.test(text.slice(0, limit));
  return text.slice(0, cutsPair ? limit - 1 : limit);
}
