/**
 * BM25, the weight of a word by how often a paragraph holds it: Robertson & Zaragoza, "The
 * Probabilistic Relevance Framework: BM25 and Beyond" (2009).
 */

/** BM25's k1: how soon repetitions of a word stop counting. */
const SATURATION = 1.2;
/** BM25's b: how strongly a paragraph's length is normalized, 0–1. */
const LENGTH_NORM = 0.7;

/** What dampens the count of a word in each paragraph; `lengths` are in tokens. */
export function dampings(lengths: Uint32Array): Float32Array {
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return Float32Array.from(
    lengths,
    (length) => SATURATION * (1 - LENGTH_NORM + (LENGTH_NORM * length) / average),
  );
}

/** What a word of idf 1 is worth in a paragraph that holds it `count` times: about 1 for once. */
export function saturated(count: number, damping: number): number {
  return ((SATURATION + 1) * count) / (count + damping);
}

/** BM25's inverse document frequency, never negative. */
export function inverseFrequency(holders: number, size: number): number {
  return Math.log(1 + (size - Math.min(holders, size) + 0.5) / (holders + 0.5));
}
