import { afterEach, describe, expect, test } from 'vitest';
import { type ReadPage, readPage } from '../../src/import/read-page.js';
import { newsPage, openSite, openVisitor, type Page, PROSE, type Site } from './site.js';

const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function read(
  pages: Readonly<Record<string, Page>>,
  path = '/jaring',
): Promise<ReadPage & { readonly site: Site; readonly texts: string[] }> {
  const site = await openSite(pages);
  const { web } = openVisitor();
  open.push(web, site);
  const page = await readPage(web, site.url(path));
  return { ...page, site, texts: page.draft.lines.map(({ text }) => text) };
}

describe('readPage', () => {
  test('the article, with what its page says of it', async () => {
    const json = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Jaring Baru di Teluk Bakau',
      datePublished: '2023-08-14T23:30:00+07:00',
      author: { name: 'Rahmi Siregar' },
      publisher: { name: 'Kabar Pantai' },
    });
    const head = `<script type="application/ld+json">${json}</script>`;
    const { draft, texts, pages, site } = await read(
      {
        '/jaring?utm_source=x&id=7': newsPage([PROSE, `${PROSE} Begitulah.`], head),
      },
      '/jaring?utm_source=x&id=7',
    );
    expect(texts).toEqual([PROSE, `${PROSE} Begitulah.`]);
    expect(pages).toBe(1);
    expect(draft.metadata).toMatchObject({
      title: 'Jaring Baru di Teluk Bakau',
      publisher: 'Kabar Pantai',
      author: 'Rahmi Siregar',
      publishedAt: '2023-08-14',
      url: site.url('/jaring?id=7').href,
    });
  });

  test.each([
    ['its own', '/berita/jaring', 'www.berita.example', '/berita/jaring'],
    ["another site's", '/berita/jaring', 'lain.example', '/jaring'],
    ['the front page', '/', 'berita.example', '/jaring'],
  ])('it is known by the address it states, if that is %s', async (_, path, host, expected) => {
    const { draft } = await read({
      '/jaring': (response, { headers }) => {
        const port = headers.host?.split(':')[1];
        const link = `<link rel="canonical" href="http://${host}:${port}${path}">`;
        response.writeHead(200, { 'content-type': 'text/html' }).end(newsPage([PROSE], link));
      },
    });
    expect(new URL(draft.metadata.url ?? '').pathname).toBe(expected);
    expect(new URL(draft.metadata.url ?? '').hostname).not.toBe('lain.example');
  });

  test('several pages are joined, without what is repeated on each', async () => {
    const teaser = `${PROSE} Ini ringkasannya.`;
    const link = (number: number) => `<a href="/jaring?page=${number}">Lanjut</a>`;
    const { texts, pages, site } = await read({
      '/jaring': newsPage([teaser, `Satu. ${PROSE}`], '', link(2)),
      '/jaring?page=2': newsPage([teaser, `Dua. ${PROSE}`], '', link(3)),
      '/jaring?page=3': newsPage([teaser, `Tiga. ${PROSE}`], '', link(2)),
    });
    expect(texts).toEqual([teaser, `Satu. ${PROSE}`, `Dua. ${PROSE}`, `Tiga. ${PROSE}`]);
    expect(pages).toBe(3);
    expect(site.paths()).toHaveLength(3);
  });

  test('pages without end are followed to the twentieth', async () => {
    const all = Array.from({ length: 30 }, (_, index) => index + 1);
    const { pages } = await read(
      Object.fromEntries(
        all.map((number) => [
          number === 1 ? '/jaring' : `/jaring/${number}`,
          newsPage([`${PROSE} ${number}.`], `<link rel="next" href="/jaring/${number + 1}">`),
        ]),
      ),
    );
    expect(pages).toBe(20);
  });

  test('half an article is not imported: the next page has to be there', async () => {
    const reading = read({
      '/jaring': newsPage([PROSE], '<link rel="next" href="/jaring?page=2">'),
    });
    await expect(reading).rejects.toThrow('http-status: 404');
  });

  test('Japanese in its own encoding', async () => {
    const headers = { 'content-type': 'text/html; charset=Shift_JIS' };
    const { texts } = await read({
      '/jaring': {
        headers,
        body: Buffer.concat([Buffer.from('<p>'), Buffer.from([0x93, 0xfa, 0x96, 0x7b])]),
      },
    });
    expect(texts).toEqual(['日本']);
  });

  test('plain text', async () => {
    const headers = { 'content-type': 'text/plain' };
    const { texts } = await read({ '/jaring': { headers, body: `Judul\n\n${PROSE}\n` } });
    expect(texts).toContain(PROSE);
  });

  test.each([['too intricate', '<div>'.repeat(5000), 'too-intricate']])(
    'a page %s is refused',
    async (_, page, code) => {
      await expect(read({ '/jaring': page })).rejects.toThrow(code);
    },
  );
});
