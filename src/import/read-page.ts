/** A web address → the article there, all of its pages joined. */
import type { Draft, Reading, SourceLine } from '../corpus/draft.js';
import { readHtml } from '../corpus/formats/read-html.js';
import { readMarkdown } from '../corpus/formats/read-markdown.js';
import { readText } from '../corpus/formats/read-text.js';
import { parseAddress } from './address.js';
import { decodeText } from './charset.js';
import { findNextPage } from './next-page.js';
import { ImportError } from './obstacle.js';
import type { Resource, Web } from './web.js';

const HTML = ['text/html', 'application/xhtml+xml'];
const PAGE_TYPES = [...HTML, 'text/plain', 'text/markdown'];
/** Pages of one article that are fetched at most. */
const MAX_PAGES = 20;
/** Tracking parameters; the article is the same without them. */
const TRACKING = /^(?:utm_\w{1,30}|fbclid|gclid|igshid|mc_cid|mc_eid)$/;

/** An article from the web. */
export interface ReadPage {
  /** `metadata.url` is never null. */
  readonly draft: Draft;
  /** How many pages were joined. */
  readonly pages: number;
}

/** Throws ImportError when there is no article. */
export async function readPage(web: Web, address: URL): Promise<ReadPage> {
  const first = await web.fetch(address, PAGE_TYPES);
  const text = decodeText(first.bytes, first.charset);
  const draft = draftOf(readResource(first.type, text));
  const texts = isHtml(first.type) ? await otherPages(web, first.url, text) : [];
  const drafts = [draft, ...texts.flatMap((page) => readHtml(page).drafts)];
  const url = ownAddress(draft.metadata.url, first.url);
  return {
    draft: { ...draft, metadata: { ...draft.metadata, id: null, url }, lines: join(drafts) },
    pages: drafts.length,
  };
}

function isHtml(type: string): boolean {
  return type === '' || HTML.includes(type);
}

function readResource(type: string, text: string): Reading {
  if (isHtml(type)) return readHtml(text);
  return type === 'text/markdown' ? readMarkdown(text) : readText(text);
}

function draftOf({ drafts: [draft], problems }: Reading): Draft {
  if (draft !== undefined) return draft;
  const reason = problems.find(({ severity }) => severity === 'error');
  throw new ImportError(reason?.code ?? 'no-text', reason?.detail);
}

/** The pages after the first, as far as they can be had: half an article would be worse than none. */
async function otherPages(web: Web, first: URL, text: string): Promise<string[]> {
  const pages: string[] = [];
  let current = { url: first, text };
  for (let number = 2; number <= MAX_PAGES; number += 1) {
    const next = findNextPage(current.text, current.url, first, number);
    if (next === null) break;
    const page: Resource = await web.fetch(next, HTML);
    current = { url: page.url, text: decodeText(page.bytes, page.charset) };
    pages.push(current.text);
  }
  return pages;
}

/** A line repeated from an earlier page is a header or footer, not part of the article. */
function join(drafts: readonly Draft[]): SourceLine[] {
  const seen = new Set<string>();
  return drafts.flatMap(({ lines }) => {
    const fresh = lines.filter(({ text }) => text.trim() === '' || !seen.has(text));
    for (const { text } of lines) seen.add(text);
    return fresh;
  });
}

/**
 * The address an article is known by: what its page says, so that it is the same however one came
 * there; but only on the page's own host, or one site could pass its text off as another's.
 */
function ownAddress(stated: string | null, actual: URL): string {
  const url = stated === null ? actual : parseAddress(stated);
  const isOwn = siteOf(url) === siteOf(actual) && url.pathname !== '/';
  const address = new URL(isOwn ? url : actual);
  for (const name of [...address.searchParams.keys()]) {
    if (TRACKING.test(name)) address.searchParams.delete(name);
  }
  return address.href;
}

function siteOf({ host }: URL): string {
  return host.replace(/^(?:www|m|amp)\./, '');
}
