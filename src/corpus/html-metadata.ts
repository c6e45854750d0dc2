/** What a page says of itself: JSON-LD first, then Open Graph and its like, then plain HTML. */
import { z } from 'zod';
import type { WrittenMetadata } from './metadata.js';

/** As much of an element as is looked at. */
export interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

export interface Page {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;
/** Longer blocks describe other things than an article. */
const MAX_JSON = 200_000;

const text = z.string().optional().catch(undefined);
const name = z.union([z.string(), z.object({ name: z.string() }).transform((thing) => thing.name)]);
const named = name.optional().catch(undefined);
const oneOrMore = z
  .union([name, z.array(name).transform((names) => names.join(', '))])
  .optional()
  .catch(undefined);

const jsonArticle = z.object({
  '@type': z
    .union([z.string(), z.array(z.string()).transform((types) => types.join(' '))])
    .refine((type) => type.split(' ').some((word) => ARTICLE_TYPE.test(word))),
  headline: text,
  datePublished: text,
  author: oneOrMore,
  publisher: named,
  inLanguage: text,
  url: text,
});

/** Metadata as written in the page; nothing is checked yet. */
export function readPage(page: Page): WrittenMetadata {
  const json = readJsonLd(page);
  const meta = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const found = page.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
      const content = found?.getAttribute('content')?.trim();
      if (content) return content;
    }
    return undefined;
  };
  const attribute = (selector: string, name: string): string | undefined =>
    page.querySelector(selector)?.getAttribute(name)?.trim() || undefined;
  return {
    title:
      json?.headline ??
      meta('og:title', 'twitter:title') ??
      (page.querySelector('h1')?.textContent?.trim() || undefined) ??
      (page.querySelector('title')?.textContent?.trim() || undefined),
    url: attribute('link[rel="canonical"]', 'href') ?? meta('og:url') ?? json?.url,
    publisher: json?.publisher ?? meta('og:site_name', 'application-name'),
    author: json?.author ?? meta('author', 'article:author', 'dable:author'),
    published:
      json?.datePublished ??
      meta('article:published_time', 'publishdate', 'date', 'dc.date') ??
      attribute('time[datetime]', 'datetime'),
    language: attribute('html', 'lang') ?? json?.inLanguage ?? meta('og:locale'),
    tags: [...page.querySelectorAll('meta[property="article:tag"]')]
      .map((tag) => tag.getAttribute('content') ?? '')
      .filter(Boolean),
  };
}

function readJsonLd(page: Page): z.infer<typeof jsonArticle> | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length > MAX_JSON) continue;
    for (const candidate of candidates(source)) {
      const article = jsonArticle.safeParse(candidate);
      if (article.success) return article.data;
    }
  }
  return null;
}

/** The block itself, what it lists, and what its `@graph` lists. */
function candidates(source: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(source);
    const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(value);
    if (graph.success) return graph.data['@graph'];
    return Array.isArray(value) ? value : [value];
  } catch {
    return [];
  }
}
