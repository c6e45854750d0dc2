/** Words of a question that its answer says without them. */
import type { Query } from '../../search/query.js';
import type { Question } from '../question/question.js';
import type { Choice } from './choose.js';

/**
 * Indices of the question's words that need not stand in the article when `choice` answers: `Karta
 * (1921-1987)` says without a verb when he was born and when he died, and a date has a year without
 * the word `tahun`.
 */
export function saidByChoice(
  { terms }: Query,
  { asks, classNoun, language }: Question,
  choice: Choice | undefined,
): ReadonlySet<number> {
  const { source, value } = choice?.candidate ?? { source: null, value: null };
  const { startWords, endWords } = language.questions;
  const isSaid = (word: string) =>
    (source === 'date-start' && startWords.deeds.has(word)) ||
    (source === 'date-end' && endWords.deeds.has(word)) ||
    (asks === 'date' && word === classNoun && value !== null);
  return new Set(terms.flatMap(({ token }, term) => (isSaid(token.folded) ? [term] : [])));
}
