/** The edit distance between a typed word and a correct one. */

/**
 * One letter may be wrong in words of five letters, two in words of eight; shorter words are too
 * similar to each other.
 */
export function allowedEdits(token: string): number {
  if (token.length >= 8) return 2;
  return token.length >= 5 ? 1 : 0;
}

/**
 * Letters put in, left out, wrong or swapped with their neighbor (optimal string alignment), or more
 * than `limit` when there are more.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let above: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = isSwapped ? (above[j - 2] ?? 0) + 1 : replaced;
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > limit && Math.min(...row) > limit) return limit + 1;
    above = row;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}
