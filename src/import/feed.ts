/** A feed (RSS, Atom, RDF, JSON Feed) → the addresses of its articles. */
import { parseFeed } from 'feedsmith';
import { parseAddress } from './address.js';
import { decodeText } from './charset.js';
import { ImportError } from './obstacle.js';
import type { Web } from './web.js';

/** The last two are wrong but common: whether it really is a feed shows when it is parsed. */
const FEED_TYPES = [
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/rdf+xml',
  'application/xml',
  'text/xml',
  'application/json',
  'text/plain',
  'text/html',
];

interface Item {
  readonly link: string | undefined;
  /** Its own `xml:base`, which a relative link starts from. */
  readonly base?: string | undefined;
  /** As written. */
  readonly date: unknown;
}

/**
 * At most `limit` addresses, the newest first; without dates in the feed's own order. Throws
 * ImportError.
 */
export async function readFeed(web: Web, address: URL, limit: number): Promise<URL[]> {
  const { url, bytes, charset } = await web.fetch(address, FEED_TYPES);
  const { items, base } = read(decodeText(bytes, charset));
  const dated = items.map((item) => ({ ...item, time: Date.parse(String(item.date)) }));
  const byNewest = dated.sort((a, b) => (b.time || 0) - (a.time || 0));
  const start = resolve(base, url) ?? url;
  const addresses = new Map<string, URL>();
  for (const { link, base: own = '' } of byNewest) {
    const target = link === undefined ? null : resolve(link, resolve(own, start) ?? start);
    if (target !== null) addresses.set(target.href, target);
    if (addresses.size === limit) break;
  }
  if (addresses.size === 0) throw new ImportError('empty-feed');
  return [...addresses.values()];
}

interface Listing {
  readonly items: readonly Item[];
  /** `xml:base` of the whole feed; empty when it has none. */
  readonly base: string;
}

function read(text: string): Listing {
  const { format, feed } = parse(text);
  switch (format) {
    case 'rss': {
      const items = (feed.items ?? []).map(({ link, guid, pubDate, dc, xml }) => ({
        link: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
        date: pubDate ?? dc?.dates?.[0],
        base: xml?.base,
      }));
      return { items, base: feed.xml?.base ?? '' };
    }
    case 'atom': {
      const items = (feed.entries ?? []).map(({ links, published, updated, xml }) => ({
        link: links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
        date: published ?? updated,
        base: xml?.base,
      }));
      return { items, base: feed.xml?.base ?? '' };
    }
    case 'rdf': {
      const items = (feed.items ?? []).map(({ link, dc }) => ({ link, date: dc?.dates?.[0] }));
      return { items, base: '' };
    }
    case 'json': {
      const items = feed.items ?? [];
      return {
        items: items.map(({ url, date_published: date }) => ({ link: url, date })),
        base: '',
      };
    }
  }
}

function parse(text: string): ReturnType<typeof parseFeed> {
  try {
    return parseFeed(text);
  } catch {
    throw new ImportError('not-a-feed');
  }
}

function resolve(link: string, base: URL): URL | null {
  try {
    return parseAddress(link.trim(), base);
  } catch {
    return null;
  }
}
