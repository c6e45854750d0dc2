/** A file that may be added, looked at before it is: what it holds, and what was found in it. */
import type { Examination, ExaminedArticle } from '../commands/corpus-desk.js';
import type { Article } from '../corpus/article.js';
import { CorpusError, readCorpus } from '../corpus/read-corpus.js';
import type { CorpusReport } from '../corpus/report.js';
import type { Facts } from '../facts/facts.js';
import { findFacts } from '../facts/find-facts.js';

const MAX_ARTICLES = 3;
const MAX_NAMES = 8;

/** Reads the one file; nothing of it is kept. */
export async function examineFile(path: string): Promise<Omit<Examination, 'code'>> {
  const { articles, report } = await read(path);
  const [file] = report.files;
  return {
    kind: 'examined',
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

function describe(article: Article): ExaminedArticle {
  const facts = findFacts(article);
  const names = (of: (found: Facts) => readonly string[]) => mostFrequent(facts.flatMap(of));
  return {
    title: article.title,
    publisher: article.publisher,
    publishedAt: article.publishedAt,
    paragraphs: article.paragraphs.length,
    who: names(({ people }) => people.map(({ name }) => name)),
    when: names(({ dates }) => dates.map(({ text }) => text)),
    where: names(({ places }) => places.map(({ text }) => text)),
  };
}

function mostFrequent(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_NAMES)
    .map(([name]) => name);
}
