/** Articles on several pages: which link leads to the next page of the same article. */
import { parseHTML } from 'linkedom';
import { exceededLimit } from '../corpus/formats/html-size.js';
import { parseAddress } from './address.js';

const PARAMETERS = ['page', 'hal', 'halaman', 'paged', 'pg'];
/** `/bakau/2`, `/bakau/page/2`; a name such as `/kapal-2` may well be another article's. */
const IN_PATH = /^(.*?)(?:\/(?:page|hal|halaman))?\/(\d{1,3})\/?$/;

/**
 * The address of page `number` of the article whose first page is at `first`, or null when the
 * page itself names none. `rel=next` alone does not do: many sites mark the next story with it.
 */
export function findNextPage(html: string, current: URL, first: URL, number: number): URL | null {
  if (exceededLimit(html) !== null) return null;
  for (const target of linksOf(html)) {
    const url = resolve(target, current);
    if (url !== null && isPage(url, first, number)) return url;
  }
  return null;
}

function linksOf(html: string): string[] {
  try {
    const { document } = parseHTML(html);
    const links: Iterable<{ getAttribute(name: string): string | null }> =
      document.querySelectorAll('link[rel~="next"][href], a[href]');
    return [...links].map((link) => link.getAttribute('href') ?? '');
  } catch {
    return [];
  }
}

function resolve(target: string, base: URL): URL | null {
  try {
    return parseAddress(target.trim(), base);
  } catch {
    return null;
  }
}

/** Whether `url` differs from `first` in the number of the page only. */
function isPage(url: URL, first: URL, number: number): boolean {
  if (url.host !== first.host) return false;
  return [...readings(url)].some(
    (page) =>
      page.number === number &&
      [...readings(first)].some((start) => start.number <= 1 && start.key === page.key),
  );
}

interface PageAddress {
  /** The address without the number; the same for all pages of an article. */
  readonly key: string;
  /** 1 where none is written. */
  readonly number: number;
}

/** Every way to read an address: `/berita/2` is page 2 of `/berita`, or page 1 of itself. */
function* readings(url: URL): Generator<PageAddress> {
  const query = new URLSearchParams(url.search);
  query.sort();
  const path = url.pathname.replace(/\/$/, '');
  yield { key: `${path}?${query}`, number: 1 };
  for (const name of PARAMETERS) {
    const written = query.get(name);
    if (written === null || !/^\d{1,3}$/.test(written)) continue;
    const others = new URLSearchParams(query);
    others.delete(name);
    yield { key: `${path}?${others}`, number: Number(written) };
  }
  const match = IN_PATH.exec(url.pathname);
  if (match) yield { key: `${match[1]}?${query}`, number: Number(match[2]) };
}
