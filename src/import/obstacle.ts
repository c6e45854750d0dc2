/** Why something could not be imported. */
import type { ProblemCode } from '../corpus/report.js';

/** What went wrong; the message catalog says it in the reader's language. */
export type Obstacle =
  | 'bad-address'
  | 'private-address'
  | 'unknown-host'
  | 'unreachable'
  | 'timed-out'
  | 'robots'
  | 'robots-unavailable'
  | 'too-many-redirects'
  | 'http-status'
  | 'busy'
  | 'content-type'
  | 'response-too-large'
  | 'not-a-feed'
  | 'empty-feed'
  | 'missing'
  | 'same-origin'
  | 'not-written';

/** Ends the import of one address or file, never of those after it. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code: Obstacle | ProblemCode;
  /** The details, independent of language: a status, a limit, a type. May be empty. */
  readonly detail: string;
  /** Where in the file, counted from 1; null where it is about the whole. */
  readonly line: number | null;

  constructor(code: Obstacle | ProblemCode, detail = '', line: number | null = null) {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
    this.line = line;
  }
}
