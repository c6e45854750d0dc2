/** What the articles can be narrowed down by: their outlets, tags and days. */
import type { AskOptions } from './ask-options.js';
import type { Library } from './library.js';
import { mostFrequent } from './most-frequent.js';

/** The outlets, tags and days there are. */
export interface Catalog {
  /** Most articles first, at most `MAX_VALUES`, and how many more there are. */
  readonly outlets: readonly string[];
  readonly moreOutlets: number;
  readonly tags: readonly string[];
  readonly moreTags: number;
  /** Days of the oldest and the newest dated article, `2024-07-23`; null when none is dated. */
  readonly from: string | null;
  readonly to: string | null;
}

const MAX_VALUES = 10;

/** Without those of articles that `exclude` leaves out as a whole. */
export function catalogOf(library: Library, { exclude }: AskOptions = {}): Catalog {
  const articles = library.articles.filter(({ id }) => !exclude?.has(id));
  const days = articles.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
  const outlets = mostFrequent(articles.flatMap(({ publisher }) => publisher ?? []));
  const tags = mostFrequent(articles.flatMap((article) => article.tags));
  return {
    outlets: outlets.slice(0, MAX_VALUES),
    moreOutlets: Math.max(0, outlets.length - MAX_VALUES),
    tags: tags.slice(0, MAX_VALUES),
    moreTags: Math.max(0, tags.length - MAX_VALUES),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  };
}
