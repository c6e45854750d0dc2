/** The people that a name no article has may mean. */
import { type Exclusion, outside } from './exclusion.js';
import type { Library } from './library.js';

/** Names close to words that no article has, without names that only hidden places have. */
export function similarNames(
  library: Library,
  missing: readonly string[],
  exclude: Exclusion | undefined,
): string[] {
  const names = missing
    .filter((word) => word.length >= 4)
    .flatMap((word) => namesLike(library, word, 2, exclude));
  return [...new Set(names)];
}

/** At most `limit` people whose names are like `text`, without those whom only hidden places name. */
export function namesLike(
  { people }: Library,
  text: string,
  limit: number,
  exclude: Exclusion | undefined,
): string[] {
  return people
    .find(text, limit)
    .filter(({ person }) => person.mentions.some(outside(exclude)))
    .map(({ person }) => person.name);
}
