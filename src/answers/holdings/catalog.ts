/** What the articles can be narrowed down by: their outlets, tags and days. */

import type { AskOptions } from './ask-options.js';
import type { Library } from './library.js';

export interface Catalog {
  /** Most articles first, at most `MAX_VALUES`. */
  readonly outlets: readonly string[];
  readonly tags: readonly string[];
  /** Days of the oldest and the newest dated article, `2024-07-23`; null when none is dated. */
  readonly from: string | null;
  readonly to: string | null;
}

const MAX_VALUES = 10;

export function catalogOf(library: Library, { exclude }: AskOptions = {}): Catalog {
  const articles = library.articles.filter(({ id }) => !exclude?.has(id));
  const days = articles.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
  return {
    outlets: mostFrequent(articles.flatMap(({ publisher }) => publisher ?? [])),
    tags: mostFrequent(articles.flatMap(({ tags }) => tags)),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  };
}

function mostFrequent(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_VALUES)
    .map(([name]) => name);
}
