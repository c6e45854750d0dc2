/** Who spoke the words of a quotation. */
import type { Quotation } from '../../facts/facts.js';
import { tokenize } from '../../language/tokenizer.js';

/** Folded words of a speaker's name and office. */
export function speakerWords({ speaker }: Quotation): ReadonlySet<string> {
  if (!speaker) return new Set();
  return new Set(tokenize(`${speaker.name} ${speaker.role ?? ''}`).map((token) => token.folded));
}

/** `Rahm Emanuel, duta besar AS untuk Jepang`; null when nobody is named. */
export function describeSpeaker({ speaker }: Quotation): string | null {
  if (!speaker) return null;
  return speaker.role === null ? speaker.name : `${speaker.name}, ${speaker.role}`;
}

/** Whether the speaker was understood from the paragraphs around it. */
export function isCarriedOver({ speaker, speakerSpan }: Quotation): boolean {
  return speaker !== null && speakerSpan === null;
}
