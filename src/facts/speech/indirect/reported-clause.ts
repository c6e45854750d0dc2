/** A clause reported without quote marks, cut out of its sentence. */
import type { Span } from '../../../language/span.js';
import type { Narration } from '../narration/narration.js';
import type { SpeakerReference } from '../speakers/speaker-reference.js';

/** A reported clause; the span leaves out the stop that ends its sentence. */
export interface ReportedClause extends Span {
  readonly verb: string;
  readonly reference: SpeakerReference;
}

/** A sentence in which a report is looked for. */
export interface SearchedSentence extends Span {
  /** Index of its first token in the narration. */
  readonly from: number;
  /** Index after the last of its tokens that are looked at. */
  readonly to: number;
}

/** UTF-16 units of a clause looked at to see that it has more than one word. */
const SAMPLE_UNITS = 200;

/**
 * The clause between two offsets, without marks and white space at its ends; null when it is no more
 * than one word.
 */
export function cutClause(
  { text }: Narration,
  from: number,
  to: number,
  verb: string,
  reference: SpeakerReference,
): ReportedClause | null {
  let start = from;
  let end = to;
  while (start < end && /[\s,;:"“”]/.test(text[start] ?? '')) start++;
  while (end > start && /[\s,;.!?…]/.test(text[end - 1] ?? '')) end--;
  const hasWords = /\p{L}\s+\S/u.test(text.slice(start, Math.min(end, start + SAMPLE_UNITS)));
  return hasWords ? { start, end, verb, reference } : null;
}

/** Longest phrase after which its comma is looked for, in UTF-16 units. */
const PHRASE_UNITS = 80;

/** Offset of the next comma within a phrase's length, else `from`. */
export function commaAfter({ text }: Narration, from: number, limit: number): number {
  // `Rp 1,5 miliar`
  const comma = text.slice(from, Math.min(limit, from + PHRASE_UNITS)).search(/,(?!\d)/);
  return comma === -1 ? from : from + comma;
}
