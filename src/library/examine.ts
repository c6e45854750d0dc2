/** A file examined before it is added: what it holds, and what was found in it. */
import { mostFrequent } from '../answers/holdings/most-frequent.js';
import type { ExaminedArticle } from '../commands/corpus-admin.js';
import type { Article } from '../corpus/article.js';
import { CorpusError, readCorpus } from '../corpus/read-corpus.js';
import type { CorpusReport, FileReport } from '../corpus/report.js';
import { textDigest } from '../corpus/text-digest.js';
import type { Facts } from '../facts/facts.js';
import { findFacts } from '../facts/find-facts.js';

const MAX_ARTICLES = 3;
const MAX_NAMES = 8;

/** What can be said about a file without the library it may be added to. */
export interface ExaminedFile {
  readonly report: FileReport;
  /** The first few of its articles. */
  readonly articles: readonly DescribedArticle[];
}

/** An article of the file, with a digest that identifies it. */
export interface DescribedArticle extends Omit<ExaminedArticle, 'known'> {
  readonly textDigest: string;
}

/** Reads the one file; nothing of it is kept. */
export async function examineFile(path: string): Promise<ExaminedFile> {
  const { articles, report } = await read(path);
  const [file] = report.files;
  return {
    report: file ?? { file: '', articles: 0, paragraphs: 0, problems: [] },
    articles: articles.slice(0, MAX_ARTICLES).map(describe),
  };
}

async function read(
  path: string,
): Promise<{ readonly articles: readonly Article[]; readonly report: CorpusReport }> {
  try {
    return await readCorpus(path);
  } catch (error) {
    if (error instanceof CorpusError) return { articles: [], report: error.report };
    throw error;
  }
}

function describe(article: Article): DescribedArticle {
  const facts = findFacts(article);
  const names = (of: (found: Facts) => readonly string[]) =>
    mostFrequent(facts.flatMap(of)).slice(0, MAX_NAMES);
  return {
    textDigest: textDigest(article),
    title: article.title,
    publisher: article.publisher,
    publishedAt: article.publishedAt,
    paragraphs: article.paragraphs.length,
    who: names(({ people }) => people.map(({ name }) => name)),
    when: names(({ dates }) => dates.map(({ text }) => text)),
    where: names(({ places }) => places.map(({ text }) => text)),
  };
}
