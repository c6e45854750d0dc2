import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/corpus/read-html.js';

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
  test('paragraphs and sub-headings of the article, without what stands around it', () => {
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
