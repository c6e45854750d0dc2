/**
 * What an article says about itself above its text: who wrote it and on which day it was published.
 */
import type { Article } from '../../corpus/article.js';
import type { Answer, Topic } from '../answer.js';
import type { AskOptions } from '../holdings/ask-options.js';
import { LIST_PAGE } from '../telling/page.js';
import { plainNothing } from '../telling/respond.js';
import { chooseArticle } from './list-articles.js';
import { articleOpening } from './read-article.js';

/** A field of an article that a question may be for. */
export type ArticleFact = 'author' | 'publishedAt';

const TOPICS: Readonly<Record<ArticleFact, Topic>> = { author: 'who', publishedAt: 'when' };

/**
 * The opening of the only one of `articles`, or a refusal when it does not say what is asked for; several to
 * choose from. Null when there is none.
 */
export function answerArticleFact(
  articles: readonly Article[],
  fact: ArticleFact,
  options: AskOptions,
): Answer | null {
  const [article, ...others] = articles;
  if (!article) return null;
  if (others.length > 0) return chooseArticle(articles.slice(0, LIST_PAGE), 1, options);
  if (article[fact] === null) return plainNothing({ topic: TOPICS[fact] });
  return articleOpening(article, options);
}
