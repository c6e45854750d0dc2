/** Which of the question's words are in no paragraph that may be shown, nor above one. */
import type { ParagraphIndex } from './paragraph-index.js';
import type { Query, QueryTerm } from './query.js';
import type { Hit } from './retrieve.js';

/** A word in more paragraphs than this is held by some that may be shown: few articles are hidden. */
const SURELY_HELD = 50;

/**
 * The words without any form in the index and, where articles are hidden, those only in hidden
 * ones. `hits` are the paragraphs that may be shown.
 */
export function unheldTerms(
  { terms }: Query,
  index: ParagraphIndex,
  hits: readonly Hit[],
  isHiding: boolean,
): readonly QueryTerm[] {
  const lacking = terms.filter(({ forms }) => forms.length === 0);
  if (!isHiding) return lacking;
  const inText = new Set(hits.flatMap(({ matches }) => matches.map((match) => match.term)));
  const above = new Set(hits.flatMap(({ ordinal }) => [...index.headingTermsOf(ordinal)]));
  return terms.filter(({ forms }, term) => {
    const holders = forms.reduce((sum, form) => sum + index.frequency(form.term), 0);
    const isSeen = inText.has(term) || forms.some((form) => above.has(form.id));
    return !isSeen && holders <= SURELY_HELD;
  });
}
