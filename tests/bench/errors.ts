/** Why an answer was wrong, so that work goes where most is lost. */
import type { Outcome } from './measure.js';

const CAUSES = [
  'wrongly refused',
  'passage not found',
  'right passage, wrong span',
  'boundary',
  'wrongly answered',
] as const;
export type Cause = (typeof CAUSES)[number];

/** Null when the outcome is as it should be. */
function causeOfError(outcome: Outcome): Cause | null {
  const { gold } = outcome;
  if (gold.answers.length === 0) return outcome.isAnswered ? 'wrongly answered' : null;
  if (!outcome.isAnswered) return 'wrongly refused';
  if (outcome.isExact) return null;
  if (outcome.f1 > 0) return 'boundary';
  return outcome.headlineArticle === gold.article
    ? 'right passage, wrong span'
    : 'passage not found';
}

/** At most `limit` errors of each cause, with the count of all. */
export function renderErrors(outcomes: readonly Outcome[], limit: number): string {
  const lines: string[] = [];
  for (const cause of CAUSES) {
    const errors = outcomes.filter((outcome) => causeOfError(outcome) === cause);
    lines.push('', `${cause}: ${errors.length}`);
    for (const { gold, headline, headlineArticle, reciprocalRank } of errors.slice(0, limit)) {
      const rank = reciprocalRank === 0 ? '-' : Math.round(1 / reciprocalRank);
      lines.push(`  ${gold.question}  [${gold.id}]`);
      lines.push(
        `    gold  ${gold.answers.join(' | ') || '(none)'}  (${gold.article}, rank ${rank})`,
      );
      lines.push(`    said  ${headline || '(no headline)'}  (${headlineArticle ?? 'refused'})`);
    }
  }
  return lines.join('\n');
}
