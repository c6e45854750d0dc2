/** Statistics of the corpus's words, counted once all of it has been read. */
import { isCapitalToken } from './article-words.js';

/** For each of `terms` terms the number of paragraphs that hold it. */
export function countParagraphs(
  tokenTerms: Uint32Array,
  firstToken: Uint32Array,
  terms: number,
): Uint32Array {
  const counts = new Uint32Array(terms);
  /** The last paragraph that was counted, from 1. */
  const lastSeen = new Uint32Array(terms);
  for (let ordinal = 0; ordinal + 1 < firstToken.length; ordinal++) {
    const end = firstToken[ordinal + 1] ?? 0;
    for (let at = firstToken[ordinal] ?? 0; at < end; at++) {
      const term = tokenTerms[at] ?? 0;
      if (lastSeen[term] === ordinal + 1) continue;
      lastSeen[term] = ordinal + 1;
      counts[term] = (counts[term] ?? 0) + 1;
    }
  }
  return counts;
}

/** For each of `surfaces` surfaces the share of its tokens that begin with a capital, of 255. */
export function capitalShares(
  tokenSurfaces: Uint32Array,
  tokenMarks: Uint8Array,
  surfaces: number,
): Uint8Array {
  const all = new Uint32Array(surfaces);
  const capital = new Uint32Array(surfaces);
  for (let at = 0; at < tokenSurfaces.length; at++) {
    const surface = tokenSurfaces[at] ?? 0;
    all[surface] = (all[surface] ?? 0) + 1;
    if (isCapitalToken(tokenMarks[at] ?? 0)) capital[surface] = (capital[surface] ?? 0) + 1;
  }
  // A surface may occur only in headings.
  return Uint8Array.from(all, (count, surface) =>
    count === 0 ? 0 : Math.round((255 * (capital[surface] ?? 0)) / count),
  );
}
