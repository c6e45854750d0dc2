import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Corpus, CorpusError, readCorpus } from '../../src/corpus/read-corpus.js';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kutip-corpus-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

type Files = Readonly<Record<string, string | Buffer>>;

async function write(files: Files): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

async function corpusOf(files: Files): Promise<Corpus> {
  await write(files);
  return readCorpus(folder);
}

async function failureOf(path: string): Promise<CorpusError> {
  const error = await readCorpus(path).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof CorpusError)) throw new Error('the corpus was read');
  return error;
}

/** `file:line code` of all problems but notes. */
function faultsOf({ report }: Corpus): string[] {
  return report.files.flatMap(({ file, problems }) =>
    problems
      .filter((found) => found.severity !== 'note')
      .map((found) => `${file}:${found.line ?? '-'} ${found.code}`),
  );
}

const GOOD = 'Kapal Sinar Laut tiba di dermaga Kota Lama pada hari Senin.';

describe('what is read', () => {
  test('all formats, subfolders too, in the order of their names', async () => {
    const corpus = await corpusOf({
      'z.txt': `${GOOD} Z.`,
      'a.jsonl': `{"text":"${GOOD} A."}\n\n{"text":"${GOOD} B.","id":"b-17"}\n`,
      'laut/Pasar Ikan.md': `# Pasar Ikan Dibuka\n\n${GOOD} M.`,
      'm.html': `<html><head><title>Kapal Tiba</title></head><body><p>${GOOD} H.</p></body></html>`,
    });
    expect(corpus.articles.map(({ id, file }) => [id, file])).toEqual([
      ['a-1', 'a.jsonl'],
      ['b-17', 'a.jsonl'],
      ['laut-pasar-ikan', 'laut/Pasar Ikan.md'],
      ['m', 'm.html'],
      ['z', 'z.txt'],
    ]);
    expect(corpus.report.files).toMatchObject([
      { file: 'a.jsonl', articles: 2, paragraphs: 2, problems: [] },
      { file: 'laut/Pasar Ikan.md', articles: 1 },
      { file: 'm.html', articles: 1 },
      { file: 'z.txt', articles: 1 },
    ]);
  });

  test('one file instead of a folder', async () => {
    await write({ 'a.txt': GOOD, 'b.txt': `${GOOD} B.` });
    const { articles, report } = await readCorpus(join(folder, 'b.txt'));
    expect(articles.map(({ id, file }) => [id, file])).toEqual([['b', 'b.txt']]);
    expect(report.files).toHaveLength(1);
  });

  test('README files and hidden files are skipped silently', async () => {
    const corpus = await corpusOf({
      'a.txt': GOOD,
      'README.md': '# Cara',
      '.kunci': 'x',
      '.git/a.txt': 'x',
    });
    expect(corpus.report.files.map(({ file }) => file)).toEqual(['a.txt']);
  });

  test('files of one name but for the ending get ids of their own', async () => {
    const { articles } = await corpusOf({
      'a.md': `${GOOD} M.`,
      'a.txt': `${GOOD} T.`,
      '!.txt': GOOD,
    });
    expect(articles.map(({ id }) => id)).toEqual(['article', 'a', 'a-2']);
  });

  test('line ends, byte order mark and letters made of two characters', async () => {
    const { articles } = await corpusOf({
      'a.txt': '\ufeffKafe\u0301 itu buka.\r\nPasar tutup.\rHujan.',
    });
    expect(articles[0]?.paragraphs.map(({ text }) => text)).toEqual([
      'Kaf\u00e9 itu buka.',
      'Pasar tutup.',
      'Hujan.',
    ]);
  });
});

describe('what an article is made of', () => {
  const SCRAPED = `Warga Tiga Desa Tanam Seribu Bakau
Kabar Laut
Senin, 6 Mei 2024 10:00 WIB
KOMPAS.com, 06/05/2024, 10:00 WIB
Demak - Warga tiga desa menanam seribu pohon bakau di pantai utara.
Baca Juga
Nelayan Pesisir Terima Perahu Baru
Harga Ikan Naik di Tiga Pasar
Kepala desa Sari Dewi memimpin penanaman itu.
Bibit dari Sekolah
"Bibit ini kami rawat sendiri," kata Budi Raharja.
Editor: Ana`;

  test.each([
    [
      'lines under the title',
      'Jembatan Gantung Teluk Bakau Selesai\nKabar Desa, 3 Maret 2025\nOleh Rina Wulandari\n\nJembatan itu selesai pada Sabtu.\nWarga menunggunya sebelas tahun.',
    ],
    [
      'paragraphs of their own',
      'Jembatan Gantung Teluk Bakau Selesai\n\nKabar Desa | Senin, 3 Maret 2025\n\nPenulis: Rina Wulandari\n\nJembatan itu selesai pada Sabtu.\n\nWarga menunggunya sebelas tahun.',
    ],
    [
      'above text that an editor has wrapped',
      'Jembatan Gantung Teluk Bakau Selesai\nKabar Desa, 3 Maret 2025\nOleh Rina Wulandari\n\nJembatan itu\nselesai pada\nSabtu.\n\nWarga\nmenunggunya\nsebelas tahun.',
    ],
  ])('outlet, day and author as they are told in %s', async (_, text) => {
    const { articles } = await corpusOf({ 'a.txt': text });
    expect(articles[0]).toMatchObject({
      title: 'Jembatan Gantung Teluk Bakau Selesai',
      publisher: 'Kabar Desa',
      author: 'Rina Wulandari',
      publishedAt: '2025-03-03',
      sections: [{ heading: null }],
      paragraphs: [
        { text: 'Jembatan itu selesai pada Sabtu.' },
        { text: 'Warga menunggunya sebelas tahun.' },
      ],
    });
  });

  test('front matter goes before what the lines tell', async () => {
    const { articles } = await corpusOf({
      'a.txt': `---\npublisher: Kabar Laut\nauthor: Sari Dewi\npublished: 2025-03-04\n---\nKabar Desa, 3 Maret 2025\nOleh Rina Wulandari\n${GOOD}`,
    });
    expect(articles[0]).toMatchObject({
      publisher: 'Kabar Laut',
      author: 'Sari Dewi',
      publishedAt: '2025-03-04',
    });
  });

  test('title, day, dateline, headings and paragraphs of a scraped page', async () => {
    const { articles, report } = await corpusOf({
      'a.txt': SCRAPED.replace('Kabar Laut\n', '').replace(/^KOMPAS.*\n/m, ''),
    });
    expect(articles[0]).toMatchObject({
      title: 'Warga Tiga Desa Tanam Seribu Bakau',
      publishedAt: '2024-05-06',
      datelinePlace: 'Demak',
      publisher: null,
      sections: [{ heading: null }, { heading: 'Bibit dari Sekolah' }],
      paragraphs: [
        { number: 1, section: 0, dateline: { start: 0, end: 8 } },
        {
          number: 2,
          section: 0,
          text: 'Kepala desa Sari Dewi memimpin penanaman itu.',
          dateline: null,
        },
        { number: 3, section: 1 },
      ],
    });
    expect(report.files[0]?.problems).toMatchObject([
      { code: 'boilerplate', line: 2, detail: 'publication-stamp: Senin, 6 Mei 2024 10:00 WIB' },
      { code: 'boilerplate', line: 4, detail: 'read-also: Baca Juga' },
      { code: 'boilerplate', line: 5, detail: 'related-link: Nelayan Pesisir Terima Perahu Baru' },
      { code: 'boilerplate', line: 6, detail: 'related-link: Harga Ikan Naik di Tiga Pasar' },
      { code: 'boilerplate', line: 10, detail: 'credit: Editor: Ana' },
    ]);
  });

  test('without a heading the first sentence is the title, dateline left out', async () => {
    const { articles } = await corpusOf({
      'a.txt': 'Jakarta (ANTARA) - Kapal tiba. Lalu berangkat.',
    });
    expect(articles[0]).toMatchObject({ title: 'Kapal tiba.', publisher: 'ANTARA' });
  });

  test('a long first sentence is cut at a word', async () => {
    const { articles } = await corpusOf({
      'a.txt': `Kapal ${'yang sangat '.repeat(30)}besar tiba.`,
    });
    const title = articles[0]?.title ?? '';
    expect(title.length).toBeLessThanOrEqual(120);
    expect(title).toMatch(/^Kapal( yang sangat)+( yang)?$/);
  });

  test.each([
    ['a.md', `${GOOD}\n\n- 40.000 buku hilang\n- "Kami takut," kata Budi.\n\n${GOOD} M.`],
    ['a.md', `${GOOD}\n\n- Kata Budi\n  > "Kami takut."\n\n${GOOD} M.`],
    ['a.md', `${GOOD}\n\n1. 40.000 buku hilang\n\n${GOOD} M.`],
    ['a.md', `${GOOD}\n\n> Membaca Lebih Murah\n\n${GOOD} M.`],
    ['a.md', `${GOOD}\n\n| | |\n|---|---|\n| 2018 | 40.000 |\n\n${GOOD} M.`],
    ['a.txt', `${GOOD}\n- 40.000 buku hilang\n${GOOD} M.`],
    ['a.txt', `${GOOD}\n* 40.000 buku hilang\n\n• Semua Rak Terbakar\n\n${GOOD} M.`],
    ['a.jsonl', JSON.stringify({ text: `${GOOD}\n- 40.000 buku hilang\n${GOOD} M.` })],
    ['a.html', `<p>${GOOD}</p><ul><li>40.000 buku hilang</li></ul><p>${GOOD} H.</p>`],
    ['a.html', `<p>${GOOD}</p><ul><li><h3>Semua Rak Terbakar</h3></li></ul><p>${GOOD} H.</p>`],
    ['a.html', `<p>${GOOD}</p><table><tr><td>Rak</td><td>9</td></tr></table><p>${GOOD} H.</p>`],
  ])(
    'in %s an item, a row or a quotation is a paragraph, never a heading: %s',
    async (name, text) => {
      const { articles } = await corpusOf({ [name]: text });
      expect(articles[0]?.sections).toEqual([{ heading: null }]);
      expect(articles[0]?.paragraphs.length).toBeGreaterThan(2);
    },
  );

  test.each([
    ['a.md', `${GOOD}\n\n> Kami takut air naik lagi.\n\n${GOOD} M.`],
    [
      'a.html',
      `<p>${GOOD}</p><blockquote><p>Kami takut air naik lagi.</p></blockquote><p>${GOOD} H.</p>`,
    ],
  ])('in %s words set off as a quotation are told from prose', async (name, text) => {
    const { articles } = await corpusOf({ [name]: text });
    const marked = articles[0]?.paragraphs.filter(({ isQuotation }) => isQuotation);
    expect(marked?.map((paragraph) => paragraph.text)).toEqual(['Kami takut air naik lagi.']);
  });

  test.each([
    [
      'a.md',
      `${GOOD} A.\n\n## Isi\n\n${GOOD}\n\n| Tahun | Buku |\n|---|---|\n| 2018 | 40 |\n| 2019 | 50 |\n\n${GOOD} M.`,
    ],
    [
      'a.html',
      `<p>${GOOD} A.</p><h2>Isi</h2><p>${GOOD}</p><table><tr><th>Tahun</th><th>Buku</th></tr><tr><th>2018</th><td>40</td></tr><tr><td>2019</td><td>50</td></tr></table><p>${GOOD} H.</p>`,
    ],
  ])(
    'in %s the heads of a table stand above its rows, and what follows under the heading before',
    async (name, text) => {
      const { articles } = await corpusOf({ [name]: text });
      const [{ sections = [], paragraphs = [] } = {}] = articles;
      expect(paragraphs.map(({ text, section }) => [sections[section]?.heading, text])).toEqual([
        [null, `${GOOD} A.`],
        ['Isi', GOOD],
        ['Tahun Buku', '2018 40'],
        ['Tahun Buku', '2019 50'],
        ['Isi', expect.stringContaining(GOOD)],
      ]);
    },
  );

  test('a repeated title is not a heading', async () => {
    const { articles } = await corpusOf({
      'a.md': `---\ntitle: Kapal Tiba\n---\n# Kapal Tiba\n\n${GOOD}`,
    });
    expect(articles[0]?.sections).toEqual([{ heading: null }]);
  });

  test('the source has the last word on publisher and day', async () => {
    const text = 'Liputan6.com, Tokyo - Kapal tiba, Senin (1/7/2024).';
    const { articles } = await corpusOf({
      'a.txt': text,
      'b.txt': `---\npublisher: Kabar Laut\npublished: 2024-07-02\n---\n${text} Ya.`,
    });
    expect(articles.map(({ publisher, publishedAt }) => [publisher, publishedAt])).toEqual([
      ['Liputan6.com', '2024-07-01'],
      ['Kabar Laut', '2024-07-02'],
    ]);
  });

  test('a later story in the article may have a dateline of its own', async () => {
    const text = `${GOOD}\nPasar Ikan Dibuka Lagi\nSurabaya - Pasar ikan itu dibuka lagi.`;
    const { articles } = await corpusOf({ 'a.txt': text });
    expect(articles[0]?.paragraphs[1]?.dateline).toEqual({ start: 0, end: 11 });
    expect(articles[0]?.datelinePlace).toBeNull();
  });

  test('the language is recognized when it is not given', async () => {
    const { articles } = await corpusOf({
      'a.txt': GOOD,
      'b.txt': 'The ship came to the harbor of the old town on Monday.',
      'c.txt': '---\nlanguage: en\n---\nKapal tiba.',
    });
    expect(articles.map(({ language }) => language)).toEqual(['id', 'en', 'en']);
  });
});

describe('bad input: reported with file and line, and everything else is used', () => {
  test.each<[string, Files, string[]]>([
    [
      'not UTF-8',
      { 'x.txt': Buffer.from('Kapal\ntiba di caf\xe9.', 'latin1') },
      ['x.txt:2 not-utf8'],
    ],
    ['no bytes', { 'x.txt': '', 'y.jsonl': '' }, ['x.txt:- empty', 'y.jsonl:- empty']],
    ['only white space', { 'x.md': ' \n\t\n' }, ['x.md:- empty']],
    ['binary', { 'x.txt': Buffer.from([75, 10, 0, 1, 2]) }, ['x.txt:2 binary']],
    ['UTF-16', { 'x.txt': Buffer.from('\ufeffKapal tiba.', 'utf16le') }, ['x.txt:1 binary']],
    [
      'a kind that is unknown',
      { 'x.pdf': 'x', y: 'x' },
      ['x.pdf:- unknown-extension', 'y:- unknown-extension'],
    ],
    ['too large', { 'x.txt': 'a'.repeat(8_000_001) }, ['x.txt:- too-large']],
    [
      'front matter that is not closed',
      { 'x.md': `---\ntitle: X\n\n${GOOD}` },
      ['x.md:1 front-matter-unclosed'],
    ],
    ['nothing but front matter', { 'x.md': '---\ntitle: X\n---\n' }, ['x.md:- no-text']],
    ['nothing but advertising', { 'x.txt': 'Advertisement\nBaca Juga\n' }, ['x.txt:- no-text']],
    ['a page out of measure', { 'x.html': '<div>'.repeat(9999) }, ['x.html:- too-intricate']],
    [
      'broken lines',
      { 'x.jsonl': `{"text":"${GOOD} X."}\n{"text":\n{"title":"x"}\n{"text":" "}\n` },
      ['x.jsonl:2 json-invalid', 'x.jsonl:3 record-invalid', 'x.jsonl:4 no-text'],
    ],
    [
      'a line that is not UTF-8',
      {
        'x.jsonl': Buffer.concat([Buffer.from(`{"text":"${GOOD} X."}\n`), Buffer.from([0xff, 10])]),
      },
      ['x.jsonl:2 not-utf8'],
    ],
    [
      'a line without end',
      { 'x.jsonl': `{"text":"${'a'.repeat(3_000_000)}"}\n{"text":"${GOOD} X."}` },
      ['x.jsonl:1 line-too-long'],
    ],
    [
      'an id that is there already',
      { 'x.jsonl': `{"id":"k","text":"${GOOD} X."}\n{"id":"k","text":"${GOOD} Y."}` },
      ['x.jsonl:2 duplicate-id'],
    ],
    ['a text that is there already', { 'x.txt': GOOD }, ['x.txt:- duplicate-text']],
  ])('%s', async (_, files, faults) => {
    const corpus = await corpusOf({ 'good.txt': GOOD, ...files });
    expect(corpus.articles.some(({ id }) => id === 'good')).toBe(true);
    expect(faultsOf(corpus)).toEqual(faults);
  });

  test('what is shown of a fault is of no language: the value, the field, the limit', async () => {
    const { report } = await corpusOf({
      'a.jsonl': `{"text":"${GOOD}"}\n{"title":"x"}\nbukan json\n[]\n{"text":"${GOOD}"}`,
      'b.txt': '',
      'c.txt': Buffer.from('caf\xe9', 'latin1'),
      'd.md': `---\ntitle: X\n\n${GOOD}`,
      'e.md': '---\ntitle: X\n---\n',
      'f.txt': 'a'.repeat(8_000_001),
      'g.txt': Buffer.from([75, 0]),
      'h.html': '<div>'.repeat(9999),
    });
    expect(report.files.flatMap(({ problems }) => problems.map(({ detail }) => detail))).toEqual([
      'text',
      'bukan json',
      '[]',
      'a-1',
      '',
      '',
      '',
      '',
      '8000001 B > 8000000 B',
      'U+0000',
      '> 256',
    ]);
  });

  test('of two articles with one id the first is kept', async () => {
    const { articles } = await corpusOf({
      'x.jsonl': '{"id":"k","text":"Kapal tiba."}\n{"id":"k","text":"Kapal pergi."}',
    });
    expect(articles.map((article) => article.paragraphs[0]?.text)).toEqual(['Kapal tiba.']);
  });

  test('a file that is no JSON Lines at all is given up', async () => {
    const corpus = await corpusOf({ 'good.txt': GOOD, 'x.jsonl': 'rusak\n'.repeat(50_000) });
    expect(faultsOf(corpus).at(-1)).toBe('x.jsonl:- too-many-broken-lines');
    expect(faultsOf(corpus).length).toBeLessThan(1100);
  });

  test('thousands of notes do not hide a fault after them', async () => {
    const corpus = await corpusOf({
      'x.jsonl': `${JSON.stringify({ text: `${GOOD}\n${'Baca Juga\n'.repeat(3000)}` })}\nrusak`,
    });
    const problems = corpus.report.files[0]?.problems ?? [];
    expect(problems.filter(({ code }) => code === 'json-invalid')).toHaveLength(1);
    expect(problems.at(-1)?.detail).toBe('… +1000');
  });

  test('a link out of the folder, a link to nothing, a link to a folder', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'kutip-outside-'));
    await writeFile(join(outside, 'rahasia.txt'), 'Rahasia.');
    await write({ 'good.txt': GOOD, 'laut/a.txt': `${GOOD} A.` });
    await symlink(join(outside, 'rahasia.txt'), join(folder, 'x.txt'));
    await symlink(join(folder, 'tiada.txt'), join(folder, 'y.txt'));
    await symlink(folder, join(folder, 'laut', 'z'));
    const corpus = await readCorpus(folder);
    await rm(outside, { recursive: true });
    expect(corpus.articles.map(({ id }) => id)).toEqual(['good', 'laut-a']);
    expect(faultsOf(corpus)).toEqual([
      'laut/z:- not-a-file',
      'x.txt:- link-outside',
      'y.txt:- unreadable',
    ]);
  });

  test('a link within the folder is followed, as mounted configuration needs it', async () => {
    await write({ '..data/a.txt': GOOD });
    await symlink(join(folder, '..data', 'a.txt'), join(folder, 'a.txt'));
    expect((await readCorpus(folder)).articles.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('no corpus at all', () => {
  test('no such folder', async () => {
    expect(await failureOf(join(folder, 'tiada'))).toMatchObject({ code: 'missing' });
  });

  test('an empty folder', async () => {
    expect(await failureOf(folder)).toMatchObject({ code: 'empty', path: folder });
  });

  test('nothing usable: the report says why', async () => {
    await write({ 'x.pdf': 'x' });
    const failure = await failureOf(folder);
    expect(failure.code).toBe('unusable');
    expect(failure.report.files[0]?.problems[0]?.code).toBe('unknown-extension');
  });
});
