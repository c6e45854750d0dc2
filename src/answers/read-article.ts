/** An article to read: at a glance first, then its paragraphs, page by page, to the letter. */
import { detectLanguage } from '../language/detect.js';
import { LANGUAGES } from '../language/languages.js';
import { buildQuery } from '../search/query.js';
import { retrieve } from '../search/retrieve.js';
import type { Answer } from './answer.js';
import { listArticles } from './articles.js';
import type { AskOptions } from './investigate.js';
import type { Library } from './library.js';
import { overviewOf } from './overview.js';
import { cutPage } from './page.js';
import { citePassage } from './passages.js';
import { readingPages } from './reading-pages.js';
import { plainFound } from './respond.js';
import { MAX_SUGGESTION } from './suggest.js';
import { findTitles } from './titles.js';

/** Titles offered when none is like what was typed. */
const MAX_NEAREST = 3;

/** Page `asked` (from 1) of the article meant by `title`; a list when several are, else near titles. */
export function answerArticle(
  library: Library,
  title: string,
  asked: number,
  options: AskOptions = {},
): Answer {
  const { exclude } = options;
  const isShown = (index: number) => !exclude?.has(library.articles[index]?.id ?? '');
  const [index, ...others] = findTitles(library, title).filter(isShown);
  const article = library.articles[index ?? -1];
  if (index === undefined || !article) {
    const suggestions = nearTitles(library, title, isShown);
    return { kind: 'nothing', topic: 'article', missing: [], suggestions, nearest: null };
  }
  if (others.length > 0) {
    const articles = [index, ...others].flatMap((each) => library.articles[each] ?? []);
    return listArticles(articles, asked, options);
  }
  const isKept = (number: number) => !exclude?.has(article.id, number);
  const pages = readingPages(article, isKept);
  const { shown, page } = cutPage(pages, 1, asked);
  const overview = overviewOf(library, index, page.number === 1, isKept);
  return plainFound({
    topic: 'article',
    items: [],
    passages: (shown[0] ?? []).map((piece) => citePassage(article, piece.paragraph, piece)),
    page: { ...page, total: article.paragraphs.length },
    ...(overview && { overview }),
  });
}

/** Titles of the articles whose text fits the words best. */
function nearTitles(library: Library, text: string, isShown: (index: number) => boolean): string[] {
  const { index, articles } = library;
  const query = buildQuery(text, index, { language: LANGUAGES[detectLanguage(text)] });
  const titles = retrieve(query, index, 20)
    .map(({ ordinal }) => index.articleOf[ordinal] ?? -1)
    .filter(isShown)
    .flatMap((at) => articles[at]?.title ?? [])
    .filter((title) => title.length <= MAX_SUGGESTION);
  return [...new Set(titles)].slice(0, MAX_NEAREST);
}
