/** Offset pairs of matched words, from the same tokens that made the hit. */
import type { Span } from '../language/span.js';
import type { Match } from './matches.js';
import type { Ordinal } from './ordinal.js';
import type { ParagraphIndex } from './paragraph-index.js';

/** Spans in the paragraph of the words that matched, in order; neighbors one space apart are joined. */
export function highlightMatches(
  index: ParagraphIndex,
  ordinal: Ordinal,
  matches: readonly Match[],
): Span[] {
  const first = index.firstToken[ordinal] ?? 0;
  const spans: { start: number; end: number }[] = [];
  for (const { position } of matches) {
    const { start, end } = index.spanOf(first + position);
    const last = spans.at(-1);
    if (last && start <= last.end + 1) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}
