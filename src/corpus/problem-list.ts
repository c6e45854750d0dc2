/** The problems of a corpus as one list that cannot grow beyond what can be shown. */
import type { CorpusReport, Problem } from './report.js';

/** A problem and its file. */
export interface FileProblem extends Problem {
  /** Relative to the corpus folder, with `/`. */
  readonly file: string;
}

/** The most serious problems, and how many there are in all. */
export interface ProblemList {
  /** Errors before warnings, then in the order of the files; at most `MAX_LISTED`. Notes are left out. */
  readonly problems: readonly FileProblem[];
  readonly errors: number;
  readonly warnings: number;
  readonly files: number;
}

const MAX_LISTED = 2000;

/** What an admin should look at. */
export function problemsOf({ files }: CorpusReport): ProblemList {
  const of = (severity: Problem['severity']): FileProblem[] =>
    files.flatMap(({ file, problems }) =>
      problems.filter((found) => found.severity === severity).map((found) => ({ file, ...found })),
    );
  const errors = of('error');
  const warnings = of('warning');
  return {
    problems: [...errors, ...warnings].slice(0, MAX_LISTED),
    errors: errors.length,
    warnings: warnings.length,
    files: files.length,
  };
}
