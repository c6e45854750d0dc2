/** A cited passage in its surroundings: the paragraph it was cut from, and those before and after. */
import type { Paragraph } from '../corpus/article.js';
import type { Passage } from './answer.js';
import type { AskOptions } from './holdings/ask-options.js';
import type { Library } from './holdings/library.js';
import { passageLink } from './telling/passage-link.js';

/** Where a passage is; enough to find it again. */
export type PassagePlace = Pick<Passage, 'articleId' | 'paragraph' | 'start' | 'end'>;

/** A cited paragraph between its neighbors, with what is needed to cite it. */
export interface PassageContext {
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  /** Address of the cited words, else of the article, or null. */
  readonly link: string | null;
  /** Sub-heading above the paragraph, or null. */
  readonly heading: string | null;
  /** The paragraph before; null at the start of the article. */
  readonly before: Paragraph | null;
  readonly paragraph: Paragraph;
  /** The paragraph after; null at the end of the article. */
  readonly after: Paragraph | null;
  /** UTF-16 offsets of the cited words in `paragraph.text`. */
  readonly start: number;
  readonly end: number;
}

/**
 * The surroundings of a passage, complete and verbatim, except for hidden paragraphs; null when the
 * articles no longer hold it.
 */
export function contextOf(
  library: Library,
  place: PassagePlace,
  { exclude }: AskOptions = {},
): PassageContext | null {
  const article = library.articles[library.index.articleIndexOf(place.articleId)];
  const paragraph = article?.paragraphs[place.paragraph - 1];
  if (article === undefined || paragraph === undefined) return null;
  const { start, end } = place;
  const isShown = (number: number) => !exclude?.has(place.articleId, number);
  const at = (number: number) => (isShown(number) ? article.paragraphs[number - 1] : undefined);
  if (!isShown(place.paragraph)) return null;
  if (!(start >= 0 && start < end && end <= paragraph.text.length)) return null;
  return {
    title: article.title,
    publisher: article.publisher,
    publishedAt: article.publishedAt,
    link: passageLink(article, place),
    heading: article.sections[paragraph.section]?.heading ?? null,
    before: at(place.paragraph - 1) ?? null,
    paragraph,
    after: at(place.paragraph + 1) ?? null,
    start,
    end,
  };
}

/** The texts of the paragraphs of each article, in the order of `articleIds`; null for one that is gone. */
export function paragraphsOf(
  { articles, index }: Library,
  articleIds: readonly string[],
): (readonly string[] | null)[] {
  return articleIds.map((id) => {
    const article = articles[index.articleIndexOf(id)];
    return article?.paragraphs.map(({ text }) => text) ?? null;
  });
}
