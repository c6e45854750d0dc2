/** How good an answer or a ranking is, as the field measures it. */

/** Words compared under SQuAD's rules: lower case, punctuation removed, cut at white space. */
function answerTokens(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[\p{P}\p{S}]/gu, '')
    .split(/\s+/u)
    .filter((token) => token !== '');
}

/** Harmonic mean of the precision and recall of `answer`'s tokens; the best over `golds`, 0–1. */
export function bestF1(answer: string, golds: readonly string[]): number {
  return Math.max(0, ...golds.map((gold) => f1(answerTokens(answer), answerTokens(gold))));
}

/** Whether `answer` has the same tokens as one of `golds`, in the same order. */
export function isExact(answer: string, golds: readonly string[]): boolean {
  const tokens = answerTokens(answer).join(' ');
  return golds.some((gold) => answerTokens(gold).join(' ') === tokens);
}

function f1(answer: readonly string[], gold: readonly string[]): number {
  const left = new Map<string, number>();
  for (const token of gold) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of answer) {
    const count = left.get(token) ?? 0;
    if (count > 0) shared++;
    left.set(token, count - 1);
  }
  return shared === 0 ? 0 : (2 * shared) / (answer.length + gold.length);
}

/** 1 divided by the place (from 1) of `gold` in `ranking`; 0 when it is not there. */
export function reciprocalRank(ranking: readonly string[], gold: string): number {
  const place = ranking.indexOf(gold) + 1;
  return place === 0 ? 0 : 1 / place;
}

/** NaN of nothing: a table shows it as a dash. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Share of `items` for which `test` holds; NaN of nothing. */
export function share<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.filter(test).length / items.length;
}

/** The value below which the share `rank` (0–1) of `values` lies; NaN of nothing. */
export function percentile(values: readonly number[], rank: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * rank))] ?? Number.NaN;
}
