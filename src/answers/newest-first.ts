import type { Article } from '../corpus/article.js';

/** The articles by day of publication, the latest first; undated ones last, equals as they were. */
export function newestFirst(articles: readonly Article[]): Article[] {
  return [...articles].sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''));
}
