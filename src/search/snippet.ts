/** Which sentences of a long paragraph to show: those with the finding and the most matched words. */
import type { Span } from '../language/span.js';

/** A paragraph up to this many UTF-16 units is shown whole. */
export const SNIPPET_UNITS = 480;

/**
 * The stretch of whole sentences to show of a paragraph of `length` units. It holds `focus` (the
 * finding, or null) and grows to the side with more `highlights` while it stays short. Sentences
 * longer than the limit are kept whole: a cut inside would not be verbatim.
 */
export function chooseSnippet(
  length: number,
  sentences: readonly Span[],
  focus: Span | null,
  highlights: readonly Span[],
): Span {
  if (length <= SNIPPET_UNITS || sentences.length <= 1) return { start: 0, end: length };
  const worth = (sentence: Span) =>
    highlights.filter((mark) => mark.start < sentence.end && mark.end > sentence.start).length;
  let { first, last } = startingSentences(sentences, focus, worth);
  const spanOf = (from: number, to: number): Span => ({
    start: sentences[from]?.start ?? 0,
    end: sentences[to]?.end ?? length,
  });
  for (;;) {
    const before = sentences[first - 1];
    const after = sentences[last + 1];
    const fits = (from: number, to: number) =>
      (sentences[to]?.end ?? 0) - (sentences[from]?.start ?? 0) <= SNIPPET_UNITS;
    const canBefore = before !== undefined && fits(first - 1, last);
    const canAfter = after !== undefined && fits(first, last + 1);
    if (!canBefore && !canAfter) return spanOf(first, last);
    if (canBefore && (!canAfter || worth(before) >= worth(after))) first--;
    else last++;
  }
}

function startingSentences(
  sentences: readonly Span[],
  focus: Span | null,
  worth: (sentence: Span) => number,
): { first: number; last: number } {
  if (focus) {
    const first = sentences.findIndex((sentence) => sentence.end > focus.start);
    const last = sentences.findIndex((sentence) => sentence.end >= focus.end);
    if (first >= 0) return { first, last: last < first ? sentences.length - 1 : last };
  }
  const values = sentences.map(worth);
  const best = values.indexOf(Math.max(...values));
  return { first: best, last: best };
}
