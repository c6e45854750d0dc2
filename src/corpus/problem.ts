import type { Problem, ProblemCode } from './report.js';

const MAX_DETAIL = 200;

/** A problem whose `detail` is cut to what a report can show. */
export function problem(
  severity: Problem['severity'],
  code: ProblemCode,
  line: number | null,
  detail = '',
): Problem {
  const shown = detail.length > MAX_DETAIL ? `${detail.slice(0, MAX_DETAIL - 1)}…` : detail;
  return { code, line, detail: shown, severity };
}
