import type { AgeLexicon } from '../ages.js';
import { wordSet } from '../word-list.js';

/** `She is now `: an age follows of whoever was spoken of. */
const OF_PRONOUN = /(?:^|\s)s?he\s(?:is|was|turned)(?:\snow)?\s$/iu;
/** After such an age: `He is 67.`, not `He is 67 miles away`. */
const ENDS = /^(?:[.,;)]|\s(?:years\sold|and|when)\b|$)/u;
const THE = /\bthe\s$/iu;
/** `the 44-year-old`, but not `the 44-year-old bridge`. */
const COMPOUND = /^(?:-year)?-old(?:[.,;]|\s(?:said|has|had|was|is|who)\b)/u;

/** Ages in English. */
export const ages: AgeLexicon = {
  asking: wordSet('old age aged'),
  leads: 'aged',
  about: '',
  links: 'now|is|was',
  naming: 'named|is|was|who',
  years: 'years?',
  unit: String.raw`\syears?(?:\sold)?\b`,
  articles: 'an?|the',
  compound: '(?:-year)?-old',
  old: String.raw`\s(?:years?\s)?old\b`,
  afterName: String.raw` ?\(\d{1,2}\)|, (?:aged )?\d{1,2}(?:[,.]| years?\b)|, an? \d{1,3}-year-old\b`,
  isOfKnown({ before, after }) {
    if (OF_PRONOUN.test(before)) return ENDS.test(after);
    return THE.test(before) && COMPOUND.test(after);
  },
};
