/** What a page says about itself: JSON-LD first, then Open Graph and the like, then plain HTML. */
import { UTC_OFFSET_HOURS } from '../../language/id/time-zone.js';
import { readJsonLd } from './json-ld.js';
import type { WrittenMetadata } from './metadata.js';

/** The part of an element that is used. */
export interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** The part of a document that is used. */
export interface Page {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Metadata as written in the page; nothing is checked yet. */
export function readPage(page: Page): WrittenMetadata {
  const blocks = page.querySelectorAll('script[type="application/ld+json"]');
  const json = readJsonLd([...blocks].map(({ textContent }) => textContent ?? ''));
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
  const language = attribute('html', 'lang') ?? json?.inLanguage ?? meta('og:locale');
  return {
    title:
      json?.headline ??
      meta('og:title', 'twitter:title') ??
      (page.querySelector('h1')?.textContent?.trim() || undefined) ??
      (page.querySelector('title')?.textContent?.trim() || undefined),
    url: attribute('link[rel="canonical"]', 'href') ?? meta('og:url') ?? json?.url,
    publisher: json?.publisher ?? meta('og:site_name', 'application-name'),
    author: json?.author ?? nameIn(meta('author', 'article:author', 'dable:author')),
    published: localStamp(
      json?.datePublished ??
        meta('article:published_time', 'publishdate', 'date', 'dc.date') ??
        attribute('time[datetime]', 'datetime'),
      language,
    ),
    language,
    tags: [...page.querySelectorAll('meta[property="article:tag"]')]
      .map((tag) => tag.getAttribute('content') ?? '')
      .filter(Boolean),
  };
}

/** Open Graph asks for the address of the author's profile where a name would be useful. */
function nameIn(author: string | undefined): string | undefined {
  return author === undefined || /^https?:/i.test(author) ? undefined : author;
}

const UTC = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(?:Z|[+-]00:?00)$/;
const HOUR_MS = 3_600_000;

/**
 * A time that a program wrote in UTC, as WordPress does, may fall on the day before in Jakarta,
 * where the paper is dated: such a stamp becomes the local day. Any other is left as written.
 */
function localStamp(written: string | undefined, language: string | undefined): string | undefined {
  const [, moment] = UTC.exec(written ?? '') ?? [];
  if (moment === undefined || !/^id\b/i.test(language ?? '')) return written;
  const time = Date.parse(`${moment}Z`);
  if (Number.isNaN(time)) return written;
  return new Date(time + UTC_OFFSET_HOURS * HOUR_MS).toISOString().slice(0, 10);
}
