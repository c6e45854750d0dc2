/** An article to read: at a glance first, then its paragraphs verbatim, page by page. */
import type { Article } from '../../corpus/article.js';
import type { Answer } from '../answer.js';
import type { AskOptions } from '../holdings/ask-options.js';
import type { Library } from '../holdings/library.js';
import { MAX_SUGGESTION } from '../holdings/suggest.js';
import { overviewOf, overviewWithGlance } from '../overview.js';
import { cutPage } from '../telling/page.js';
import { citePassage } from '../telling/passages.js';
import { plainFound, plainNothing } from '../telling/respond.js';
import { articlesMeant, articlesNear } from './articles-meant.js';
import { chooseArticle } from './list-articles.js';
import { readingPages } from './reading-pages.js';

/** Titles offered when none is like what was typed. */
const MAX_NEAREST = 3;

/**
 * Page `asked` (from 1) of the article meant by `title`, or else of the one whose text holds all that
 * was typed; a list when several do, else near titles.
 */
export function answerArticle(
  library: Library,
  title: string,
  asked: number,
  options: AskOptions = {},
): Answer {
  const { exclude } = options;
  const articles = articlesMeant(library, title, exclude);
  const [article, ...others] = articles;
  if (!article) {
    const suggestions = articlesNear(library, title, exclude)
      .map((near) => near.article.title)
      .filter((text) => text.length <= MAX_SUGGESTION)
      .slice(0, MAX_NEAREST);
    return plainNothing({ topic: 'article', suggestions });
  }
  if (others.length > 0) return chooseArticle(articles, asked, options);
  const isKept = (number: number) => !exclude?.has(article.id, number);
  const pages = readingPages(article, isKept);
  const { shown, page } = cutPage(pages, 1, asked);
  const isFirst = page.number === 1;
  return plainFound({
    topic: 'article',
    items: [],
    passages: (shown[0] ?? []).map((piece) => citePassage(article, piece.paragraph, piece)),
    page: { ...page, total: article.paragraphs.length },
    overview: isFirst ? overviewWithGlance(library, article, isKept) : overviewOf(article),
  });
}

/** What an article says of itself above its first paragraph, in one page; null when nothing is shown. */
export function articleOpening(article: Article, { exclude }: AskOptions): Answer | null {
  const first = article.paragraphs.find(({ number }) => !exclude?.has(article.id, number));
  if (!first) return null;
  return plainFound({
    topic: 'article',
    items: [],
    passages: [citePassage(article, first, { start: 0, end: first.text.length })],
    page: { number: 1, count: 1, total: 1 },
    overview: overviewOf(article),
  });
}
