import { afterEach, describe, expect, test } from 'vitest';
import { readFeed } from '../../src/import/feed.js';
import { openSite, openVisitor } from './site.js';

const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function paths(body: string, limit = 10, type = 'application/xml'): Promise<string[]> {
  const site = await openSite({ '/feed': { headers: { 'content-type': type }, body } });
  const { web } = openVisitor();
  open.push(web, site);
  const addresses = await readFeed(web, site.url('/feed'), limit);
  return addresses.map(({ pathname, search }) => pathname + search);
}

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Kabar</title>${items}</channel></rss>`;

describe('readFeed', () => {
  test.each([
    [
      'RSS',
      rss(`<item><link>/lama?a=1&amp;b=2</link><pubDate>Mon, 06 May 2024 10:00:00 GMT</pubDate></item>
        <item><guid isPermaLink="true">/baru</guid><pubDate>Tue, 07 May 2024 01:00:00 +0700</pubDate></item>
        <item><guid isPermaLink="false">x1</guid></item>`),
      ['/baru', '/lama?a=1&b=2'],
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom">
        <entry><link rel="self" href="/x"/><link href="/lama"/><updated>2024-05-06T10:00:00Z</updated></entry>
        <entry><link rel="alternate" href="/baru"/><published>2024-05-07T10:00:00Z</published></entry></feed>`,
      ['/baru', '/lama'],
    ],
    [
      'Atom whose links start elsewhere (xml:base)',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/2024/">
        <entry><link href="lama"/><updated>2024-05-06T10:00:00Z</updated></entry>
        <entry xml:base="mei/"><link href="baru"/><updated>2024-05-07T10:00:00Z</updated></entry></feed>`,
      ['/2024/mei/baru', '/2024/lama'],
    ],
    [
      'RDF',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>x</title></channel>
        <item><link>/lama</link><dc:date>2024-05-06</dc:date></item>
        <item><link>/baru</link><dc:date>2024-05-07</dc:date></item></rdf:RDF>`,
      ['/baru', '/lama'],
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'x',
        items: [
          { id: '1', url: '/lama', date_published: '2024-05-06T10:00:00Z' },
          { id: '2', url: '/baru', date_published: '2024-05-07T10:00:00Z' },
        ],
      }),
      ['/baru', '/lama'],
    ],
  ])('%s: the newest first', async (_, feed, expected) => {
    expect(await paths(feed)).toEqual(expected);
  });

  test('without dates in its own order, each address once, up to the limit', async () => {
    const items = ['/a', '/b', '/a#komentar', '/c', '/d'].map(
      (link) => `<item><link>${link}</link></item>`,
    );
    expect(await paths(rss(items.join('')), 3)).toEqual(['/a', '/b', '/c']);
  });

  test('links that are not web addresses are skipped', async () => {
    const items = '<item><link>file:///etc/passwd</link></item><item><link>/a</link></item>';
    expect(await paths(rss(items))).toEqual(['/a']);
  });

  test.each([
    ['a page', '<html><body>halo</body></html>', 'not-a-feed'],
    ['an empty answer', '', 'not-a-feed'],
    ['a feed without items', rss(''), 'empty-feed'],
    ['unclosed elements', `<rss version="2.0"><channel>${'<item>'.repeat(100_000)}`, 'not-a-feed'],
    [
      'entities within entities',
      `<!DOCTYPE r [<!ENTITY a "b"><!ENTITY c "&a;&a;&a;">]>${rss('&c;')}`,
      'feed',
    ],
  ])('%s is refused', async (_, feed, reason) => {
    await expect(paths(feed)).rejects.toThrow(reason);
  });

  test('a feed by a wrong type is read, a picture is not', async () => {
    const feed = rss('<item><link>/a</link></item>');
    expect(await paths(feed, 10, 'text/html')).toEqual(['/a']);
    await expect(paths(feed, 10, 'image/png')).rejects.toThrow('content-type: image/png');
  });
});
