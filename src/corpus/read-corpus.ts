/** The only reader of the corpus folder. */
import type { Article } from './article.js';
import type { CorpusReport } from './report.js';

export interface Corpus {
  readonly articles: readonly Article[];
  readonly report: CorpusReport;
}

/** The corpus as a whole cannot be used; `path` is what was asked for. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
  readonly code: 'missing' | 'empty' | 'unusable';
  readonly path: string;
  readonly report: CorpusReport;

  constructor(code: CorpusError['code'], path: string, report: CorpusReport) {
    super(`corpus ${code}: ${path}`);
    this.code = code;
    this.path = path;
    this.report = report;
  }
}

/** Reads a folder (with its subfolders) or one file. Throws CorpusError when no article comes of it. */
export async function readCorpus(path: string): Promise<Corpus> {
  throw new CorpusError('missing', path, { files: [] });
}
