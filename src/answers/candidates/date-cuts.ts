/** When a part of a date is an answer of its own: its year, its beginning, its end. */
import type { EndWords } from '../../language/questions.js';
import type { Asked } from '../question/asked.js';
import type { Question } from '../question/question.js';
import type { CandidateSource } from './candidate.js';

/** Cuts of a date that only some questions want. */
export function wantedCuts({ question, wantedGrain }: Asked): CandidateSource[] {
  const { startWords, endWords } = question.language.questions;
  return [
    ...(wantedGrain === 'year' ? (['date-year'] as const) : []),
    ...(wantedGrain === 'clock' && question.asks === 'date' ? (['clock'] as const) : []),
    ...(asksFor(startWords, question) ? (['date-start'] as const) : []),
    ...(asksFor(endWords, question) ? (['date-end'] as const) : []),
  ];
}

/** `Kapan X lahir?` has such a deed anywhere, `hingga tanggal berapa` such a small word before it. */
function asksFor({ deeds, prepositions }: EndWords, { tokens, asking }: Question): boolean {
  const before = tokens.slice(Math.max(0, (asking?.first ?? 0) - 2), asking?.first ?? 0);
  return (
    tokens.some(({ folded }) => deeds.has(folded)) ||
    before.some(({ folded }) => prepositions.has(folded))
  );
}
