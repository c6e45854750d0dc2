import type { Article } from '../corpus/article.js';
import type { PersonMention, PlaceMention } from './facts.js';

/** Places, outside the names of people; `result[i]` belongs to `article.paragraphs[i]`. */
export function findPlaces(
  article: Article,
  _people: readonly (readonly PersonMention[])[],
): PlaceMention[][] {
  return article.paragraphs.map(() => []);
}
