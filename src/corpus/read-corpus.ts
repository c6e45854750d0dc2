/** The only reader of the corpus folder. */
import { codeOf } from '../error-code.js';
import type { Article } from './article.js';
import { freeId, slugOf } from './article-ids.js';
import { type BuiltArticle, buildArticle } from './building/build-article.js';
import { type CorpusFile, listCorpusFiles, unreadable } from './corpus-files.js';
import { readCorpusFile } from './formats/read-file.js';
import { problem } from './problem.js';
import type { CorpusReport, FileReport, Problem } from './report.js';
import { textDigest } from './text-digest.js';

/** All articles, and what became of each file. */
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

/** More notes, warnings or errors than this for one file help nobody. */
const MAX_PROBLEMS = 2000;

/** How a corpus is read. */
export interface ReadOptions {
  /** Receives the share of the bytes read. */
  onRead?(share: number): void;
  /** Where the articles of a file come from; from the file itself when not given. */
  readonly open?: (file: CorpusFile) => AsyncIterable<BuiltReading>;
  /** Receives each article once it belongs to the corpus, in order. */
  onArticle?(article: Article): void;
}

/** What a file, or one record of it, became. */
export interface BuiltReading {
  readonly built: readonly BuiltDraft[];
  readonly problems: readonly Problem[];
}

/** An article without its id yet, since that depends on the articles before it. */
export interface BuiltDraft extends BuiltArticle {
  /** The id that the source gives. */
  readonly givenId: string | null;
  /** Where it is in a file of several records; null when the file is one article. */
  readonly record: number | null;
}

/**
 * Reads a folder (with its subfolders) or one file. What cannot be used is left out and reported.
 * The order of the articles is that of the file names. Throws CorpusError when there is no article.
 */
export async function readCorpus(
  path: string,
  { onRead = () => {}, open = buildFile, onArticle = () => {} }: ReadOptions = {},
): Promise<Corpus> {
  const files = await list(path);
  const collection = new Collection(onArticle);
  const reports: FileReport[] = [];
  const size = files.reduce((sum, file) => sum + file.size, 0);
  let read = 0;
  for (const file of files) {
    const share = (of: number) => (size === 0 ? 1 : (read + of) / size);
    const tick = (units: number) => onRead(share(Math.min(units, file.size)));
    reports.push(await readInto(collection, file, open(file), tick));
    read += file.size;
    onRead(share(0));
  }
  const report: CorpusReport = { files: reports };
  if (files.length === 0) throw new CorpusError('empty', path, report);
  if (collection.articles.length === 0) throw new CorpusError('unusable', path, report);
  return { articles: collection.articles, report };
}

/** What the readers make of a file. Never throws. */
export async function* buildFile(file: CorpusFile): AsyncGenerator<BuiltReading> {
  for await (const { drafts, problems } of readCorpusFile(file)) {
    const built = drafts.map((draft) => ({
      ...buildArticle(draft, '', file.file),
      givenId: draft.metadata.id,
      record: draft.record,
    }));
    yield { built, problems };
  }
}

async function list(path: string): Promise<CorpusFile[]> {
  try {
    return await listCorpusFiles(path);
  } catch (error) {
    const reason = unreadable(error);
    const report = { files: [{ file: '.', articles: 0, paragraphs: 0, problems: [reason] }] };
    throw new CorpusError(codeOf(error) === 'ENOENT' ? 'missing' : 'unusable', path, report);
  }
}

/** `tick` receives the units of text so far, which are about as many as its bytes. */
async function readInto(
  collection: Collection,
  file: CorpusFile,
  readings: AsyncIterable<BuiltReading>,
  tick: (units: number) => void,
): Promise<FileReport> {
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
  let units = 0;
  for await (const reading of readings) {
    report(reading.problems);
    for (const built of reading.built) {
      const added = collection.add(built, file.file);
      report(added.problems);
      articles += added.article ? 1 : 0;
      paragraphs += added.article?.paragraphs.length ?? 0;
      units += built.article?.paragraphs.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
    }
    tick(units);
  }
  for (const severity of ['note', 'warning', 'error'] as const) {
    const left = counts[severity] - MAX_PROBLEMS;
    const last = problems.findLast((each) => each.severity === severity);
    if (left > 0 && last) problems.push({ ...last, line: null, detail: `… +${left}` });
  }
  return { file: file.file, articles, paragraphs, problems };
}

/** The articles so far; rejects duplicates. */
class Collection {
  readonly articles: Article[] = [];
  readonly #ids = new Set<string>();
  readonly #texts = new Map<string, string>();
  readonly #onArticle: (article: Article) => void;

  constructor(onArticle: (article: Article) => void) {
    this.#onArticle = onArticle;
  }

  add(built: BuiltDraft, file: string): BuiltArticle {
    const { givenId, record, problems } = built;
    if (givenId !== null && this.#ids.has(givenId)) {
      return { article: null, problems: [problem('error', 'duplicate-id', record, givenId)] };
    }
    if (built.article === null) return built;
    const slug = record === null ? slugOf(file) : `${slugOf(file)}-${record}`;
    const id = givenId ?? freeId(slug, (taken) => this.#ids.has(taken));
    const article = { ...built.article, id };
    const digest = textDigest(article);
    const twin = this.#texts.get(digest);
    if (twin !== undefined) {
      const warning = problem('warning', 'duplicate-text', record, twin);
      return { article: null, problems: [...problems, warning] };
    }
    this.#ids.add(id);
    this.#texts.set(digest, id);
    this.articles.push(article);
    this.#onArticle(article);
    return { article, problems };
  }
}
