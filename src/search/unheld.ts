/** Which of the question's words are in no paragraph that may be shown, nor above one. */
import type { ParagraphIndex } from './paragraph-index.js';
import type { Query, QueryTerm } from './query.js';
import type { Hit } from './retrieve.js';

/** A word in more paragraphs than this is held by some that may be shown: few articles are hidden. */
const SURELY_HELD = 50;

/** The words without any form in the index: no paragraph has them, nor is one below them. */
export function unheldTerms({ terms }: Query): readonly QueryTerm[] {
  return terms.filter(({ forms }) => forms.length === 0);
}

/** The same where articles are hidden, with the words only in hidden ones; `shown` are the other hits. */
export function unseenTerms(
  { terms }: Query,
  index: ParagraphIndex,
  shown: readonly Hit[],
): readonly QueryTerm[] {
  const inText = new Set(shown.flatMap(({ matches }) => matches.map((match) => match.term)));
  const above = new Set(shown.flatMap(({ ordinal }) => [...index.headingTermsOf(ordinal)]));
  return terms.filter(({ forms }, term) => {
    const holders = forms.reduce((sum, form) => sum + index.frequency(form.term), 0);
    const isSeen = inText.has(term) || forms.some((form) => above.has(form.id));
    return !isSeen && holders <= SURELY_HELD;
  });
}
