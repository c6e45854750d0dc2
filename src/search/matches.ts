/** Where the question's words are in a paragraph. */
import type { FormTable } from './form-table.js';
import type { Ordinal } from './ordinal.js';
import type { ParagraphIndex } from './paragraph-index.js';

/** A question word found in a paragraph. */
export interface Match {
  /** Index into the query's terms. */
  readonly term: number;
  /** Index of the token in the paragraph, from 0. */
  readonly position: number;
  /** Worth of the form found, 0–1. */
  readonly weight: number;
  /** Whether it is written as it was asked. */
  readonly exact: boolean;
}

/** Every match in the paragraph, in order of position. */
export function findMatches(forms: FormTable, index: ParagraphIndex, ordinal: Ordinal): Match[] {
  const first = index.firstToken[ordinal] ?? 0;
  const end = index.firstToken[ordinal + 1] ?? first;
  const matches: Match[] = [];
  const { tokenTerms } = index;
  for (
    let token = forms.next(tokenTerms, first, end);
    token < end;
    token = forms.next(tokenTerms, token + 1, end)
  ) {
    for (const wanted of forms.get(tokenTerms[token] ?? -1)) {
      const { term, phrase } = wanted;
      const isWhole = phrase !== null && followed(tokenTerms, token + 1, end, phrase.rest);
      const weight = isWhole ? phrase.weight : wanted.weight;
      const exact = wanted.isTranslation || index.tokenSurfaces[token] === wanted.surface;
      matches.push({ term, position: token - first, weight, exact });
    }
  }
  return matches;
}

/** A small word may be in between: `Badan Pengkajian dan Penerapan`. */
const PHRASE_GAP = 2;

/** Whether the terms `rest` occur in this order from `from` on, each near the one before. */
function followed(
  tokenTerms: Uint32Array,
  from: number,
  end: number,
  rest: readonly number[],
): boolean {
  let next = from;
  for (const id of rest) {
    const at = tokenTerms.subarray(next, Math.min(next + PHRASE_GAP, end)).indexOf(id);
    if (at < 0) return false;
    next += at + 1;
  }
  return true;
}
