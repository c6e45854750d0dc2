import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/corpus/formats/read-html.js';

const PROSE =
  'Warga desa di pesisir utara menanam seribu pohon bakau, jenis yang tahan ombak, di sepanjang pantai yang terkikis sejak tiga tahun lalu.';

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="id-ID"><head><title>Warga Tanam Bakau - Berita Contoh</title>${head}</head><body>
    <nav><a href="/">Beranda</a> <a href="/laut">Laut</a></nav>
    <article>${body}</article>
    <footer>Hak cipta Berita Contoh</footer></body></html>`;
}

function linesOf(html: string): string[] {
  const lines = readHtml(html).drafts[0]?.lines ?? [];
  return lines.map((line) => `${line.isHeading ? '# ' : ''}${line.text}`);
}

describe('readHtml', () => {
  test('paragraphs and sub-headings of the article, without what surrounds it', () => {
    const html = page(`<p>${PROSE}</p><h2>Tiga <em>desa</em></h2><p>${PROSE} Lalu
      mereka   pulang &amp; makan&nbsp;ikan.</p><p>${PROSE} Selesai.</p>
      <script>lacak()</script><figure><img src="a.png"><figcaption>Kapal</figcaption></figure>`);
    expect(linesOf(html)).toEqual([
      PROSE,
      '# Tiga desa',
      `${PROSE} Lalu mereka pulang & makan\u00a0ikan.`,
      `${PROSE} Selesai.`,
    ]);
  });

  test.each([
    ['a fragment', `<p>${PROSE}</p><p>${PROSE} Lagi.</p>`],
    [
      'a page without its outer tags',
      `<!doctype html><title>Bakau</title>
      <p>${PROSE}</p><p>${PROSE} Lagi.</p>`,
    ],
  ])('%s is read to its end', (_, html) => {
    expect(linesOf(html)).toEqual([PROSE, `${PROSE} Lagi.`]);
  });

  test('line breaks part paragraphs', () => {
    expect(linesOf(page(`<div>${PROSE}<br><br>${PROSE} Lagi.</div>`))).toEqual([
      PROSE,
      `${PROSE} Lagi.`,
    ]);
  });

  test('metadata from JSON-LD', () => {
    const json = JSON.stringify({
      '@graph': [
        { '@type': 'WebSite', headline: 'Bukan ini' },
        {
          '@type': ['NewsArticle'],
          headline: 'Warga Tanam Bakau',
          datePublished: '2024-05-06T00:15:00+07:00',
          author: [{ '@type': 'Person', name: 'Sari Dewi' }, { name: 'Budi Raharja' }],
          publisher: { name: 'Berita Contoh' },
        },
      ],
    });
    const head = `<script type="application/ld+json">{rusak</script><script type="application/ld+json">${json}</script>`;
    expect(readHtml(page(`<p>${PROSE}</p>`, head)).drafts[0]?.metadata).toMatchObject({
      title: 'Warga Tanam Bakau',
      publishedAt: '2024-05-06',
      author: 'Sari Dewi, Budi Raharja',
      publisher: 'Berita Contoh',
      language: 'id',
    });
  });

  const inHead = (...blocks: readonly string[]) =>
    blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join('');
  const metadataOf = (head: string) => readHtml(page(`<p>${PROSE}</p>`, head)).drafts[0]?.metadata;

  test('metadata from JSON-LD that only refers to author and publisher, with HTML entities', () => {
    const graph = [
      {
        '@type': 'NewsArticle',
        headline: 'Warga: &#8216;Bakau&#8217; &amp; Ombak <b>',
        datePublished: '2024-05-06T00:15:00+07:00',
        author: { '@id': '#sari' },
        publisher: { '@id': '#media' },
      },
      { '@type': 'Organization', '@id': '#media', name: 'Berita Contoh Media' },
    ];
    const person = { '@type': 'Person', '@id': '#sari', name: 'Sari Dewi' };
    const head = inHead(JSON.stringify({ '@graph': graph }), JSON.stringify(person));
    expect(metadataOf(head)).toMatchObject({
      title: 'Warga: ‘Bakau’ & Ombak <b>',
      author: 'Sari Dewi',
      publisher: 'Berita Contoh Media',
    });
  });

  test.each([
    [
      'a list in a list',
      '[[{"@type":"BreadcrumbList"},{"@type":"NewsArticle","headline":"Bakau"}]]',
    ],
    ['a page about it', '{"@type":"WebPage","mainEntity":{"@type":"Article","headline":"Bakau"}}'],
    ['a line break in a text', '{"@type":"NewsArticle","description":"a\nb","headline":"Bakau"}'],
    ['what hid scripts once', '//<![CDATA[\n{"@type":"NewsArticle","headline":"Bakau"};\n//]]>'],
    ['an author without a name', '{"@type":"Article","headline":"Bakau","author":[{"url":"x"},7]}'],
  ])('metadata from JSON-LD: %s', (_, block) => {
    expect(metadataOf(inHead(block))).toMatchObject({ title: 'Bakau', author: null });
  });

  test.each(['['.repeat(150_000), '{'.repeat(150_000), `${'{"@graph":['.repeat(10_000)}{}`])(
    'JSON-LD that never ends is skipped',
    (block) => {
      expect(metadataOf(inHead(block))).toMatchObject({
        title: 'Warga Tanam Bakau - Berita Contoh',
      });
    },
  );

  test.each([
    ['id-ID', '2024-05-06T17:30:00+00:00', '2024-05-07'],
    ['id', '2024-05-06T17:30:00.000Z', '2024-05-07'],
    ['id', '2024-05-06T16:59:59Z', '2024-05-06'],
    ['id', '2024-05-06T23:30:00+07:00', '2024-05-06'],
    ['id', '2024-13-06T23:30:00Z', null],
    ['en', '2024-05-06T17:30:00Z', '2024-05-06'],
  ])('a moment in UTC is dated as in Jakarta where the page is Indonesian: %s %s', (...given) => {
    const [language, stamp, day] = given;
    const head = `<meta property="article:published_time" content="${stamp}">`;
    const html = page(`<p>${PROSE}</p>`, head).replace('id-ID', language);
    expect(readHtml(html).drafts[0]?.metadata.publishedAt).toBe(day);
  });

  test('the address of a profile is not taken as an author', () => {
    const head = '<meta property="article:author" content="https://www.facebook.com/berita">';
    expect(metadataOf(head)?.author).toBeNull();
  });

  test('metadata from Open Graph and its like', () => {
    const head = `<meta property="og:title" content="Warga Tanam Bakau">
      <meta property="og:site_name" content="Berita Contoh">
      <meta property="article:published_time" content="2024-05-06T23:59:00+07:00">
      <meta name="author" content="Sari Dewi"><meta property="article:tag" content="pesisir">
      <link rel="canonical" href="https://berita.example/bakau">`;
    expect(readHtml(page(`<p>${PROSE}</p>`, head)).drafts[0]?.metadata).toEqual({
      id: null,
      title: 'Warga Tanam Bakau',
      url: 'https://berita.example/bakau',
      publisher: 'Berita Contoh',
      author: 'Sari Dewi',
      publishedAt: '2024-05-06',
      language: 'id',
      tags: ['pesisir'],
    });
  });

  test('metadata from plain elements', () => {
    const html = page(
      `<h1>Warga Tanam Bakau</h1><time datetime="2024-05-06">kemarin</time><p>${PROSE}</p>`,
    );
    expect(readHtml(html).drafts[0]?.metadata).toMatchObject({
      title: 'Warga Tanam Bakau',
      publishedAt: '2024-05-06',
    });
  });

  test('a short page is read too', () => {
    expect(linesOf('<p>Kapal tiba di dermaga.</p>')).toEqual(['Kapal tiba di dermaga.']);
  });

  test.each([
    ['<div>'.repeat(5000), 'too-intricate'],
    ['<span></b>'.repeat(5000), 'too-intricate'],
    ['<p>a'.repeat(30_000), 'too-intricate'],
  ])('a page out of measure is refused', (html, code) => {
    expect(readHtml(html)).toMatchObject({ drafts: [], problems: [{ code, severity: 'error' }] });
  });

  test.each([
    '',
    '<',
    '<!--',
    '<script>',
    '<p ',
    '<html',
    'hanya teks',
    '<svg><p>x',
    '<table><td>x',
    '<template><p>x</template>',
    '<p>x</p>'.repeat(2000),
    '<script>"<div>"</script>'.repeat(2000),
    '<!-- <div> -->'.repeat(2000),
    `<p class="${'comment '.repeat(50_000)}">x`,
  ])('odd pages do no harm', (html) => {
    expect(() => readHtml(html)).not.toThrow();
  });
});
