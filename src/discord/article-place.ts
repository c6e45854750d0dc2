/** Which article a moderator means, and what it is called; what is hidden is found as well. */
import type { App } from '../app.js';

export interface ArticleName {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: number;
}

/** One article; else the ids of those that may be meant, none when nothing is like it. */
export async function findArticle(
  app: App,
  asked: string,
): Promise<ArticleName | readonly string[]> {
  const [only, ...others] = await app.locate(asked);
  if (only === undefined) return [];
  if (others.length > 0) return [only, ...others].map(({ id }) => id);
  const [paragraphs] = await app.paragraphsOf([only.id]);
  return { id: only.id, title: only.title, paragraphs: paragraphs?.length ?? 0 };
}

/** The title of the article of this id; the id itself when there is none. */
export async function titleOf(app: App, id: string): Promise<string> {
  const [found] = await app.locate(id);
  return found?.id === id ? found.title : id;
}
