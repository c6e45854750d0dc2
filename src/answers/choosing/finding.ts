/** Words of a paragraph that will become an item of the answer. */
import type { Span } from '../../language/span.js';
import type { Evidence } from '../candidates/evidence.js';
import type { Choice } from './choose.js';

/** Words of a paragraph with what is known about them. */
export interface Finding {
  readonly evidence: Evidence;
  /** Where the label is in the paragraph; the passage is cut around it. */
  readonly span: Span;
  readonly label: string;
  readonly detail: string | null;
  readonly value: string | null;
}

/** A choice with the office or the resolved value that it was found with. */
export function toFinding({ candidate, evidence, text }: Choice): Finding {
  const { role, value } = candidate;
  return { evidence, span: candidate, label: text, detail: role, value };
}

/** The words at `span` as they are, with nothing known about them. */
export function wordsAt(evidence: Evidence, span: Span): Finding {
  const label = evidence.paragraph.text.slice(span.start, span.end);
  return { evidence, span, label, detail: null, value: null };
}
