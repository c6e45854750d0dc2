/** Words of a question that its answer implies. */

import type { Query } from '../../search/query.js';
import { ANSWER_EDGES } from '../candidates/edges.js';
import type { Question } from '../question/question.js';
import type { Choice } from './choose.js';
import { numbersImplied } from './filters/numbered.js';

/**
 * Indices of the question's words that the article need not have when `choice` answers: `Karta
 * (1921-1987)` says without a verb when he was born and when he died, a date has a year without the
 * word `tahun`, `Jepang` is a `negara`, and `fase dua` is `fase 2`.
 */
export function impliedByChoice(
  { terms }: Query,
  question: Question,
  choice: Choice | undefined,
): ReadonlySet<number> {
  const { asks, classNoun, language } = question;
  const numbers = choice ? numbersImplied(choice, question) : new Set();
  const { source, value } = choice?.candidate ?? { source: null, value: null };
  const isOfKind =
    (choice?.signals.of('kindFits') ?? 0) > 0 || (asks === 'group' && source === 'group');
  const { startWords, endWords } = language.questions;
  // `Banjir tahun 2026`, reported on a day of 2026: no report writes the year of its own day.
  const years = [value, choice?.evidence.article.publishedAt].map((day) => day?.slice(0, 4));
  const isYear = (word = '') => word.length === 4 && years.includes(word);
  return new Set(
    terms.flatMap(({ token: { folded } }, term) => {
      const isSaid =
        isYear(folded) ||
        numbers.has(folded) ||
        (ANSWER_EDGES.timeNouns.has(folded) && isYear(terms[term + 1]?.token.folded)) ||
        (source === 'date-start' && startWords.deeds.has(folded)) ||
        (source === 'date-end' && endWords.deeds.has(folded)) ||
        (folded === classNoun && (isOfKind || (asks === 'date' && value !== null)));
      return isSaid ? [term] : [];
    }),
  );
}
