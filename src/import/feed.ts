/** A feed (RSS, Atom, RDF, JSON Feed) → the addresses of its articles. */
import { parseFeed } from 'feedsmith';
import { parseAddress } from './address.js';
import { decodeText } from './charset.js';
import { ImportError } from './obstacle.js';
import type { Web } from './web.js';

/** The last two are wrong, and common: whether it is a feed is seen when it is read. */
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
  /** As written. */
  readonly date: unknown;
}

/** At most `limit` addresses, the newest first; without dates in the feed's own order. Throws ImportError. */
export async function readFeed(web: Web, address: URL, limit: number): Promise<URL[]> {
  const { url, bytes, charset } = await web.fetch(address, FEED_TYPES);
  const items = itemsOf(decodeText(bytes, charset)).map(({ link, date }) => ({
    link,
    time: Date.parse(String(date)),
  }));
  const byNewest = items.sort((a, b) => (b.time || 0) - (a.time || 0));
  const addresses = new Map<string, URL>();
  for (const { link } of byNewest) {
    const target = link === undefined ? null : resolve(link, url);
    if (target !== null) addresses.set(target.href, target);
    if (addresses.size === limit) break;
  }
  if (addresses.size === 0) throw new ImportError('empty-feed');
  return [...addresses.values()];
}

function itemsOf(text: string): Item[] {
  const { format, feed } = parse(text);
  switch (format) {
    case 'rss':
      return (feed.items ?? []).map(({ link, guid, pubDate, dc }) => ({
        link: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
        date: pubDate ?? dc?.dates?.[0],
      }));
    case 'atom':
      return (feed.entries ?? []).map(({ links, published, updated }) => ({
        link: links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
        date: published ?? updated,
      }));
    case 'rdf':
      return (feed.items ?? []).map(({ link, dc }) => ({ link, date: dc?.dates?.[0] }));
    case 'json':
      return (feed.items ?? []).map(({ url, date_published }) => ({
        link: url,
        date: date_published,
      }));
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
