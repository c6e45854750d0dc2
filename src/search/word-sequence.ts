/** Finds words in one exact order, stop words included, which a search would skip. */
import type { Ordinal } from './ordinal.js';
import type { ParagraphIndex } from './paragraph-index.js';

/**
 * At most `limit` paragraphs, in order of the corpus, with all of `words` (folded) one after the
 * other. Reads through the whole index: some milliseconds for a hundred thousand paragraphs.
 */
export function paragraphsWithSequence(
  index: ParagraphIndex,
  words: readonly string[],
  limit: number,
): Ordinal[] {
  const wanted = words.map((word) => index.surfaces.idOf(word));
  const [first] = wanted;
  const found: Ordinal[] = [];
  if (first === undefined || wanted.includes(-1)) return found;
  const { tokenSurfaces } = index;
  for (
    let at = tokenSurfaces.indexOf(first);
    at >= 0 && found.length < limit;
    at = tokenSurfaces.indexOf(first, at + 1)
  ) {
    if (!wanted.every((surface, i) => tokenSurfaces[at + i] === surface)) continue;
    const ordinal = paragraphOfToken(index, at);
    const isWithin = at + wanted.length <= (index.firstToken[ordinal + 1] ?? 0);
    if (isWithin && found.at(-1) !== ordinal) found.push(ordinal);
  }
  return found;
}

/** Whether a paragraph holds words, by their surface ids, one after the other. */
export function holdsSequence(
  index: ParagraphIndex,
  ordinal: Ordinal,
  words: readonly number[],
): boolean {
  const first = index.firstToken[ordinal] ?? 0;
  const held = index.tokenSurfaces.subarray(first, index.firstToken[ordinal + 1]);
  return held.some((_, at) => words.every((word, i) => held[at + i] === word));
}

/** The paragraph that token number `token` of the corpus is in. */
function paragraphOfToken({ firstToken, size }: ParagraphIndex, token: number): Ordinal {
  let [low, high] = [0, size - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firstToken[middle] ?? 0) <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}
