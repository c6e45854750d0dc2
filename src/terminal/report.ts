/** The corpus report for a reader and for other programs. */
import type { Article } from '../corpus/article.js';
import {
  type CorpusReport,
  type FileReport,
  isUnused,
  lostLines,
  type Problem,
} from '../corpus/report.js';
import type { Messages } from '../messages/messages.js';
import { clean } from './clean.js';

/** One line per file, its problems below it, and a last line with the sums. */
export function renderReport({ files }: CorpusReport, messages: Messages): string {
  const texts = messages.corpus;
  const rows = files.map(({ file, articles, paragraphs }) => [
    clean(file),
    String(articles),
    String(paragraphs),
  ]);
  const heads = [texts.columns.file, texts.columns.articles, texts.columns.paragraphs];
  const widths = heads.map((head, column) =>
    rows.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), head.length),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ');
  const body = files.flatMap((file, index) => [
    line(rows[index] ?? []),
    ...file.problems.map((problem) => `  ${problemLine(problem, messages)}`),
  ]);
  const sum = (key: 'articles' | 'paragraphs') => files.reduce((all, file) => all + file[key], 0);
  const summary = texts.summary({
    files: files.length,
    articles: sum('articles'),
    paragraphs: sum('paragraphs'),
    unusedFiles: files.filter(isUnused).length,
    lostLines: files.reduce((all, file) => all + lostLines(file), 0),
  });
  return [line(heads), ...body, '', summary].join('\n');
}

/** Files named beside what their articles lack. */
const MAX_NAMED = 5;

/** What articles lack about themselves, one line each; no line when all have it. */
export function renderGaps(
  articles: readonly Pick<Article, 'file' | 'publishedAt' | 'publisher'>[],
  { corpus, corpusAdmin }: Messages,
): string[] {
  return (['publishedAt', 'publisher'] as const).flatMap((key) => {
    const without = articles.filter((article) => article[key] === null);
    if (without.length === 0) return [];
    const files = [...new Set(without.map(({ file }) => clean(file)))];
    const more = files.length - MAX_NAMED;
    const named = [...files.slice(0, MAX_NAMED), ...(more > 0 ? [corpusAdmin.more(more)] : [])];
    return [corpus.without[key](without.length, named)];
  });
}

/** `warning, line 3: date not understood; write 2024-07-23: 31 February`. */
function problemLine({ code, line, detail, severity }: Problem, messages: Messages): string {
  const texts = messages.corpus;
  const place = line === null ? '' : `, ${texts.line(line)}`;
  const about = detail === '' ? '' : `: ${clean(detail)}`;
  return `${texts.severities[severity]}${place}: ${texts.problems[code]}${about}`;
}

/** One file of the report for other programs; `reason` is the problem in words. */
export function fileRecord(
  { file, articles, paragraphs, problems }: FileReport,
  messages: Messages,
) {
  return {
    file,
    articles,
    paragraphs,
    problems: problems.map(({ code, line, detail, severity }) => ({
      line,
      severity,
      code,
      reason: messages.corpus.problems[code],
      detail,
    })),
  };
}
