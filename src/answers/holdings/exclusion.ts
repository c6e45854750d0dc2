/** What is left out of answers: whole articles and single paragraphs. */
import type { Ordinal } from '../../search/ordinal.js';
import type { Library } from './library.js';

/** An article, or one of its paragraphs, that moderators have hidden. */
export interface HiddenPlace {
  readonly articleId: string;
  /** Counts from 1; null: the whole article. */
  readonly paragraph: number | null;
}

/** What to leave out; a set of article ids will do. */
export interface Exclusion {
  /** 0 when nothing is left out. */
  readonly size: number;
  /** Whether the article is left out as a whole or, when one is given, the paragraph (from 1). */
  has(articleId: string, paragraph?: number): boolean;
}

/** Leaves out the hidden places; the rest of an article is shown. */
export function exclusionOf(places: readonly HiddenPlace[]): Exclusion {
  const byArticle = new Map<string, Set<number | null>>();
  for (const { articleId, paragraph } of places) {
    const own = byArticle.get(articleId) ?? new Set();
    byArticle.set(articleId, own.add(paragraph));
  }
  return {
    size: places.length,
    has(articleId, paragraph) {
      const own = byArticle.get(articleId);
      return (
        own !== undefined && (own.has(null) || (paragraph !== undefined && own.has(paragraph)))
      );
    },
  };
}

/** Whether a place may be shown: neither its paragraph nor its article is left out. */
export function outside(
  exclude: Exclusion | undefined,
): (place: { readonly article: { readonly id: string }; readonly paragraph: number }) => boolean {
  return ({ article, paragraph }) => !exclude?.has(article.id, paragraph);
}

/** Whether a paragraph may be shown: neither it nor its article is left out. */
export function isShown(
  { articles, index }: Library,
  ordinal: Ordinal,
  exclude: Exclusion | undefined,
): boolean {
  if (exclude === undefined || exclude.size === 0) return true;
  const article = articles[index.articleOf[ordinal] ?? -1];
  return article !== undefined && !exclude.has(article.id, index.paragraphAt(ordinal)?.number);
}
