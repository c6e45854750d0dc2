/** An article to read: at a glance first, then its paragraphs, page by page, to the letter. */
import { detectLanguage } from '../language/detect.js';
import { LANGUAGES } from '../language/languages.js';
import { buildQuery } from '../search/query.js';
import { retrieve, termsHeld } from '../search/retrieve.js';
import type { Answer } from './answer.js';
import { chooseArticle } from './articles.js';
import type { AskOptions } from './holdings/ask-options.js';
import { type Exclusion, isShown } from './holdings/exclusion.js';
import type { Library } from './holdings/library.js';
import { MAX_SUGGESTION } from './holdings/suggest.js';
import { findTitles } from './holdings/titles.js';
import { overviewOf } from './overview.js';
import { readingPages } from './reading-pages.js';
import { cutPage } from './telling/page.js';
import { citePassage } from './telling/passages.js';
import { plainFound, plainNothing } from './telling/respond.js';

/** Titles offered when none is like what was typed. */
const MAX_NEAREST = 3;
/** Paragraphs looked at for an article without such a title. */
const MOST_HITS = 20;
/** How much of what the fullest paragraph has of the words another must have. */
const MIN_NEAR = 0.6;

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
  const [index, ...others] = articlesMeant(library, title, exclude);
  const article = library.articles[index ?? -1];
  if (index === undefined || !article) {
    const suggestions = articlesNear(library, title, exclude)
      .flatMap((each) => library.articles[each.index]?.title ?? [])
      .filter((text) => text.length <= MAX_SUGGESTION)
      .slice(0, MAX_NEAREST);
    return plainNothing({ topic: 'article', suggestions });
  }
  if (others.length > 0) {
    const articles = [index, ...others].flatMap((each) => library.articles[each] ?? []);
    return chooseArticle(articles, asked, options);
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

/**
 * What an article says of itself above its first paragraph,
 * in one page; null when nothing of it is shown.
 */
export function articleAtGlance(
  library: Library,
  index: number,
  { exclude }: AskOptions,
): Answer | null {
  const article = library.articles[index];
  const first = article?.paragraphs.find(({ number }) => !exclude?.has(article.id, number));
  const overview = overviewOf(library, index, false);
  if (!article || !first || !overview) return null;
  return plainFound({
    topic: 'article',
    items: [],
    passages: [citePassage(article, first, { start: 0, end: first.text.length })],
    page: { number: 1, count: 1, total: 1 },
    overview,
  });
}

/** Indexes of the articles with such a title, or else of those whose text holds all that was typed. */
export function articlesMeant(
  library: Library,
  title: string,
  exclude: Exclusion | undefined,
): number[] {
  const titled = findTitles(library, title).filter(
    (index) => !exclude?.has(library.articles[index]?.id ?? ''),
  );
  if (titled.length > 0) return titled;
  const near = articlesNear(library, title, exclude);
  return near.filter(({ isAbout }) => isAbout).map(({ index }) => index);
}

interface NearArticle {
  readonly index: number;
  /** Whether all that was typed stands in one of its paragraphs and around it. */
  readonly isAbout: boolean;
}

/** The articles whose text fits the words best; those with far fewer of them are left out. */
function articlesNear(
  library: Library,
  text: string,
  exclude: Exclusion | undefined,
): NearArticle[] {
  const { index } = library;
  const query = buildQuery(text, index, { language: LANGUAGES[detectLanguage(text)] });
  const hits = retrieve(query, index, MOST_HITS).filter(({ ordinal }) =>
    isShown(library, ordinal, exclude),
  );
  const least = MIN_NEAR * Math.max(0, ...hits.map(({ signals }) => signals.coverage));
  const near = new Map<number, NearArticle>();
  for (const hit of hits) {
    const at = index.articleOf[hit.ordinal] ?? -1;
    if (hit.signals.coverage < least) continue;
    const isAbout = termsHeld(query, index, hit).size === query.terms.length;
    near.set(at, { index: at, isAbout: isAbout || (near.get(at)?.isAbout ?? false) });
  }
  return [...near.values()];
}
