/** Which articles someone means by a title, or by a subject. */
import type { Article } from '../../corpus/article.js';
import { detectLanguage } from '../../language/detect.js';
import type { Language } from '../../language/language.js';
import { LANGUAGES } from '../../language/languages.js';
import { buildQuery } from '../../search/query.js';
import { retrieve, termsHeld } from '../../search/retrieve.js';
import { type Exclusion, isShown } from '../holdings/exclusion.js';
import type { Library } from '../holdings/library.js';
import { findTitles } from '../holdings/titles.js';

/** Paragraphs looked at for an article without such a title. */
const MOST_HITS = 20;
/** Share of the words in the fullest paragraph that another paragraph must have too. */
const MIN_NEAR = 0.6;

/**
 * The articles with such a title, or else those whose text holds all that was typed. A word or two,
 * `ferry`, do not reveal their language, so a caller that knows it says so.
 */
export function articlesMeant(
  library: Library,
  title: string,
  exclude: Exclusion | undefined,
  language: Language = LANGUAGES[detectLanguage(title)],
): Article[] {
  const titled = findTitles(library, title)
    .flatMap((index) => library.articles[index] ?? [])
    .filter(({ id }) => !exclude?.has(id));
  if (titled.length > 0) return titled;
  const near = articlesNear(library, title, exclude, language);
  return near.filter(({ isAbout }) => isAbout).map(({ article }) => article);
}

/** An article with some of the words typed. */
export interface NearArticle {
  readonly article: Article;
  /** Whether everything typed is in one of its paragraphs or around it. */
  readonly isAbout: boolean;
}

/** The articles whose text fits the words best; those with far fewer of them are left out. */
export function articlesNear(
  library: Library,
  text: string,
  exclude: Exclusion | undefined,
  language: Language = LANGUAGES[detectLanguage(text)],
): NearArticle[] {
  const { index, articles } = library;
  const query = buildQuery(text, index, { language });
  const hits = retrieve(query, index, MOST_HITS).filter(({ ordinal }) =>
    isShown(library, ordinal, exclude),
  );
  const least = MIN_NEAR * Math.max(0, ...hits.map(({ signals }) => signals.coverage));
  const near = new Map<Article, NearArticle>();
  for (const hit of hits) {
    const article = articles[index.articleOf[hit.ordinal] ?? -1];
    if (!article || hit.signals.coverage < least) continue;
    const isAbout = termsHeld(query, index, hit).size === query.terms.length;
    near.set(article, { article, isAbout: isAbout || (near.get(article)?.isAbout ?? false) });
  }
  return [...near.values()];
}
