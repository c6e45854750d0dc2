/** Articles by day of publication. */
import type { Article } from './article.js';

type Dated = Pick<Article, 'publishedAt'>;

/** Orders the latest first; undated ones last. */
export function byNewest(a: Dated, b: Dated): number {
  return (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '');
}

/** The articles, the latest first; undated ones last, equals as they were. */
export function newestFirst(articles: readonly Article[]): Article[] {
  return [...articles].sort(byNewest);
}
