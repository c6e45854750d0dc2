/** Whether a span of text already belongs to something found before. */
import { firstAfter, overlaps, type Span } from '../../language/span.js';

/** Whether one of `taken`, which are in order and do not overlap, shares text with `span`. */
export function isTaken(taken: readonly Span[], span: Span): boolean {
  const first = taken[firstAfter(taken, span.start)];
  return first !== undefined && overlaps(first, span);
}
