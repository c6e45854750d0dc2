/** Whether a span of text already belongs to something found before. */
import { overlaps, type Span } from '../../language/span.js';

/** Whether one of `taken`, which are in order and do not overlap, shares text with `span`. */
export function isTaken(taken: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const first = taken[low];
  return first !== undefined && overlaps(first, span);
}
