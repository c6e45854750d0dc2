/** Which article a moderator means, and what it is called; what is hidden is found as well. */
import type { App } from '../../app.js';
import type { HiddenPlace } from '../../store/hidden.js';

/** An article, and how many paragraphs it has. */
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

/** A place as it is in the log: `pasar-ikan ¶2`, or the id alone for a whole article. */
export function writePlace({ articleId, paragraph }: HiddenPlace): string {
  return paragraph === null ? articleId : `${articleId} ¶${paragraph}`;
}

/** The place that `writePlace` has written. */
export function readPlace(written: string): HiddenPlace {
  const [, id, number] = /^(.*) ¶(\d+)$/s.exec(written) ?? [];
  return id === undefined
    ? { articleId: written, paragraph: null }
    : { articleId: id, paragraph: Number(number) };
}
