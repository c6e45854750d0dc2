/** The only reader of the corpus folder. */
import { createHash } from 'node:crypto';
import type { Article } from './article.js';
import { freeId, slugOf } from './article-ids.js';
import { buildArticle } from './build-article.js';
import { type CorpusFile, listCorpusFiles, unreadable } from './corpus-files.js';
import type { Draft } from './draft.js';
import { problem } from './problem.js';
import { readCorpusFile } from './read-file.js';
import type { CorpusReport, FileReport, Problem } from './report.js';

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

/** A report with more notes, warnings or errors than this for one file helps nobody. */
const MAX_PROBLEMS = 2000;

/**
 * Reads a folder (with its subfolders) or one file. What cannot be used is left out and reported.
 * The order of the articles is that of the file names; `onRead` is told the share of the bytes read.
 * Throws CorpusError when no article comes of it.
 */
export async function readCorpus(
  path: string,
  onRead: (share: number) => void = () => {},
): Promise<Corpus> {
  const files = await list(path);
  const collection = new Collection();
  const reports: FileReport[] = [];
  const size = files.reduce((sum, file) => sum + file.size, 0);
  let read = 0;
  for (const file of files) {
    reports.push(await readInto(collection, file));
    read += file.size;
    onRead(size === 0 ? 1 : read / size);
  }
  const report: CorpusReport = { files: reports };
  if (files.length === 0) throw new CorpusError('empty', path, report);
  if (collection.articles.length === 0) throw new CorpusError('unusable', path, report);
  return { articles: collection.articles, report };
}

async function list(path: string): Promise<CorpusFile[]> {
  try {
    return await listCorpusFiles(path);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const reason = unreadable(error);
    const report = { files: [{ file: '.', articles: 0, paragraphs: 0, problems: [reason] }] };
    throw new CorpusError(isMissing ? 'missing' : 'unusable', path, report);
  }
}

async function readInto(collection: Collection, file: CorpusFile): Promise<FileReport> {
  const problems: Problem[] = [];
  const counts = { note: 0, warning: 0, error: 0 };
  const report = (found: readonly Problem[]): void => {
    for (const each of found) {
      counts[each.severity] += 1;
      if (counts[each.severity] <= MAX_PROBLEMS) problems.push(each);
    }
  };
  let articles = 0;
  let paragraphs = 0;
  for await (const reading of readCorpusFile(file)) {
    report(reading.problems);
    for (const draft of reading.drafts) {
      const added = collection.add(draft, file.file);
      report(added.problems);
      articles += added.article ? 1 : 0;
      paragraphs += added.article?.paragraphs.length ?? 0;
    }
  }
  for (const severity of ['note', 'warning', 'error'] as const) {
    const left = counts[severity] - MAX_PROBLEMS;
    const last = problems.findLast((each) => each.severity === severity);
    if (left > 0 && last) problems.push({ ...last, line: null, detail: `… +${left}` });
  }
  return { file: file.file, articles, paragraphs, problems };
}

/** The articles so far; keeps out what is there already. */
class Collection {
  readonly articles: Article[] = [];
  readonly #ids = new Set<string>();
  readonly #texts = new Map<string, string>();

  add(draft: Draft, file: string): ReturnType<typeof buildArticle> {
    const given = draft.metadata.id;
    const { record } = draft;
    if (given !== null && this.#ids.has(given)) {
      return { article: null, problems: [problem('error', 'duplicate-id', record, given)] };
    }
    const slug = record === null ? slugOf(file) : `${slugOf(file)}-${record}`;
    const id = given ?? freeId(slug, (taken) => this.#ids.has(taken));
    const built = buildArticle(draft, id, file);
    if (built.article === null) return built;
    const digest = digestOf(built.article);
    const twin = this.#texts.get(digest);
    if (twin !== undefined) {
      const warning = problem('warning', 'duplicate-text', record, twin);
      return { article: null, problems: [...built.problems, warning] };
    }
    this.#ids.add(id);
    this.#texts.set(digest, id);
    this.articles.push(built.article);
    return built;
  }
}

function digestOf(article: Article): string {
  const text = article.paragraphs.map((paragraph) => paragraph.text).join('\n');
  return createHash('sha256').update(text).digest('base64');
}
