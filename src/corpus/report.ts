/** What happened to each file of the corpus: nothing is left out silently. */

/** Why a line or file is reported; the message catalog says it in the reader's language. */
export type ProblemCode =
  | 'unknown-extension'
  | 'unreadable'
  | 'link-outside'
  | 'not-a-file'
  | 'too-large'
  | 'too-intricate'
  | 'html-invalid'
  | 'not-utf8'
  | 'binary'
  | 'empty'
  | 'line-too-long'
  | 'front-matter-unclosed'
  | 'front-matter-invalid'
  | 'unknown-key'
  | 'bad-date'
  | 'bad-url'
  | 'bad-language'
  | 'json-invalid'
  | 'record-invalid'
  | 'too-many-broken-lines'
  | 'duplicate-id'
  | 'duplicate-text'
  | 'no-text'
  | 'boilerplate';

/** Something in a file that should be reported. */
export interface Problem {
  readonly code: ProblemCode;
  /** Counts from 1; null when it concerns the file as a whole. */
  readonly line: number | null;
  /**
   * The details, independent of language: the value or line at fault, a limit, the name of the rule
   * that matched. May be empty. At most 200 units.
   */
  readonly detail: string;
  /** `error`: file or record not used; `warning`: used, but look at it; `note`: as intended. */
  readonly severity: 'error' | 'warning' | 'note';
}

/** What became of a file. */
export interface FileReport {
  /** Relative to the corpus folder, with `/`. */
  readonly file: string;
  readonly articles: number;
  readonly paragraphs: number;
  readonly problems: readonly Problem[];
}

/** What happened to each file, in the order they were read. */
export interface CorpusReport {
  readonly files: readonly FileReport[];
}

/** Whether something of a file, or all of it, could not be used. */
export function hasErrors({ problems }: FileReport): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** Whether nothing of a file could be used. */
export function isUnused(file: FileReport): boolean {
  return file.articles === 0 && hasErrors(file);
}

/** How many lines of an otherwise used file were lost: the records of a `.jsonl` file. */
export function lostLines(file: FileReport): number {
  if (isUnused(file)) return 0;
  return file.problems.filter(({ severity, line }) => severity === 'error' && line !== null).length;
}
