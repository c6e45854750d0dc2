/** Which articles there are, newest first, narrowed down by outlet, tag and day. */
import type { Article } from '../../corpus/article.js';
import { newestFirst } from '../../corpus/newest-first.js';
import { formatDay } from '../../facts/dates/calendar.js';
import type { Period } from '../../facts/dates/resolve-date.js';
import { foldWords } from '../../language/fold-words.js';
import { LANGUAGES } from '../../language/languages.js';
import { splitSentences } from '../../language/sentences.js';
import type { Answer, Found, Passage } from '../answer.js';
import type { AskOptions } from '../holdings/ask-options.js';
import { catalogOf } from '../holdings/catalog.js';
import type { Exclusion } from '../holdings/exclusion.js';
import type { Library } from '../holdings/library.js';
import { cutPage, LIST_PAGE } from '../telling/page.js';
import { citePassage } from '../telling/passages.js';
import { plainFound, plainNothing } from '../telling/respond.js';

/** Null for whatever is not asked for. */
export interface ArticleFilter {
  /** Name of an outlet, or words of it. */
  readonly outlet: string | null;
  readonly tag: string | null;
  readonly from: Period | null;
  readonly to: Period | null;
}

/** The articles that fit, ten per page; what the filters can be set to when none does. */
export function answerArticles(
  library: Library,
  filter: ArticleFilter,
  asked: number,
  options: AskOptions = {},
): Answer {
  const { exclude } = options;
  const ofOutlet = nameTest(
    filter.outlet,
    library.articles.flatMap(({ publisher }) => publisher ?? []),
  );
  const ofTag = nameTest(
    filter.tag,
    library.articles.flatMap(({ tags }) => tags),
  );
  const fitting = newestFirst(library.articles).filter(
    ({ id, publisher, tags, publishedAt }) =>
      !exclude?.has(id) &&
      ofOutlet(publisher === null ? [] : [publisher]) &&
      ofTag(tags) &&
      isWithin(publishedAt, filter),
  );
  if (fitting.length === 0) {
    return plainNothing({ topic: 'articles', catalog: catalogOf(library, options) });
  }
  return listArticles(fitting, asked, options);
}

/** These articles, of which one is meant, as a list to choose from. */
export function chooseArticle(
  articles: readonly Article[],
  asked: number,
  options: AskOptions,
): Answer {
  const list = listArticles(articles, asked, options);
  return { ...list, isChoice: true, suggestions: sameTitled(articles) };
}

/** These articles, at least one: each by how it begins. */
export function listArticles(
  articles: readonly Article[],
  asked: number,
  { exclude }: AskOptions,
): Found {
  const { shown, page } = cutPage(articles, LIST_PAGE, asked);
  return plainFound({
    topic: 'articles',
    items: [],
    passages: shown.flatMap((article) => beginningOf(article, exclude) ?? []),
    page,
  });
}

/** The first sentence after the dateline, of the first paragraph that is not left out. */
function beginningOf(article: Article, exclude: Exclusion | undefined): Passage | null {
  const paragraph = article.paragraphs.find(({ number }) => !exclude?.has(article.id, number));
  if (!paragraph) return null;
  const { text, dateline } = paragraph;
  const body = dateline?.end ?? 0;
  const [first] = splitSentences(text.slice(body), LANGUAGES[article.language]);
  const span = first
    ? { start: body + first.start, end: body + first.end }
    : { start: 0, end: text.length };
  return citePassage(article, paragraph, span);
}

/** Ids of those that only an id can tell apart, by which `/article` takes them as well. */
function sameTitled(articles: readonly Article[]): string[] {
  return articles
    .filter(({ id, title }) => articles.some((other) => other.title === title && other.id !== id))
    .map(({ id }) => id);
}

/**
 * Whether any of an article's names is the one asked for: exactly that name if there is one, else
 * any that contains its words.
 */
function nameTest(
  asked: string | null,
  names: readonly string[],
): (own: readonly string[]) => boolean {
  if (asked === null) return () => true;
  const words = foldWords(asked);
  const isSame = (name: string) => foldWords(name).join(' ') === words.join(' ');
  const holds = (name: string) => {
    const held = foldWords(name);
    return words.length > 0 && words.every((word) => held.some((own) => own.startsWith(word)));
  };
  const distinct = [...new Set(names)];
  const meant = new Set(distinct.filter(distinct.some(isSame) ? isSame : holds));
  return (own) => own.some((name) => meant.has(name));
}

function isWithin(day: string | null, { from, to }: ArticleFilter): boolean {
  if (from === null && to === null) return true;
  if (day === null) return false;
  return (
    (from === null || day >= formatDay(from.first)) && (to === null || day <= formatDay(to.last))
  );
}
