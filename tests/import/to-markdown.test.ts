import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildArticle } from '../../src/corpus/building/build-article.js';
import { cleanLine } from '../../src/corpus/clean-text.js';
import { type Draft, NO_METADATA, type SourceLine } from '../../src/corpus/draft.js';
import { readMetadata } from '../../src/corpus/formats/metadata.js';
import { readMarkdown } from '../../src/corpus/formats/read-markdown.js';
import { toMarkdown } from '../../src/import/to-markdown.js';

function line(text: string, marks: Partial<SourceLine> = {}): SourceLine {
  return { text, number: null, isHeading: false, isSetOff: false, ...marks };
}

function draft(lines: readonly SourceLine[], metadata = NO_METADATA): Draft {
  return { metadata, layout: 'lines', record: null, lines };
}

/** What is read from the file that is written. */
function again(written: Draft): Draft {
  const { drafts, problems } = readMarkdown(toMarkdown(written));
  expect(problems).toEqual([]);
  const [read] = drafts;
  if (read === undefined) throw new Error('nothing read');
  return read;
}

function textsOf({ lines }: Draft): string[] {
  return lines.map(({ text }) => text).filter((text) => text !== '');
}

describe('toMarkdown', () => {
  test.each([
    '# bukan judul',
    '1. bukan daftar',
    '12) bukan daftar',
    '- bukan butir',
    '+ bukan butir',
    '* bukan butir',
    '--- bukan garis',
    '=== bukan garis',
    '> bukan kutipan',
    '``` bukan kode',
    '*tebal* dan _miring_ dan __init__',
    '[tautan](http://a.example) ![gambar](b.png) [a]: b',
    '<b>tebal</b> <!-- x --> <http://a.example>',
    'a &amp; b &copy; c',
    'garis \\ miring \\* \\\\',
    '~~coret~~ `kode` | kolom | lain |',
    'di akhir #',
    'Harga naik 5 % -- kata dia...',
  ])('%s is read back to the letter', (text) => {
    expect(textsOf(again(draft([line('Awal.'), line(text), line('Akhir.')])))).toEqual([
      'Awal.',
      text,
      'Akhir.',
    ]);
    expect(textsOf(again(draft([line(text, { isHeading: true })])))).toEqual([text]);
  });

  test('any article is read back as it was', () => {
    const words = fc.string({ unit: fc.constantFrom(...'ab 1.)#*-_[]<>&`~|\\=+:!"{}(%') });
    const text = fc
      .oneof(words, fc.string({ unit: 'grapheme' }))
      .map((raw) => cleanLine(raw))
      .filter((clean) => clean !== null);
    const marks = fc.constantFrom(
      {},
      { isHeading: true },
      { isSetOff: true },
      { isSetOff: true, tableHead: 'Rute Tarif' },
      { isSetOff: true, tableHead: '1. a | b' },
    );
    const lines = fc.array(
      fc.tuple(text, marks).map(([clean, mark]) => line(clean, mark)),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(lines, (all) => {
        const original = draft(all);
        const before = buildArticle(original, 'a', 'a.md').article;
        const after = buildArticle(again(original), 'a', 'a.md').article;
        expect(after).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  test('a byline and a stamp are told in front, and buttons left out', () => {
    const page = ['By Nora Field', 'Share this article', 'The dam at Alder was opened on Monday.'];
    const read = again(draft(page.map((text) => line(text))));
    expect(read.metadata.author).toBe('Nora Field');
    expect(textsOf(read)).toEqual(['The dam at Alder was opened on Monday.']);
  });

  test('any metadata is read back as it was', () => {
    const field = fc.option(fc.string({ unit: 'grapheme', maxLength: 60 }), { nil: undefined });
    const written = fc.record({
      title: field,
      publisher: field,
      author: field,
      url: fc.option(fc.webUrl(), { nil: undefined }),
      published: fc.constantFrom(undefined, '2024-05-06'),
      language: fc.constantFrom(undefined, 'id', 'en'),
      tags: fc.array(fc.string({ maxLength: 30 }), { maxLength: 5 }),
    });
    fc.assert(
      fc.property(written, (fields) => {
        const { metadata } = readMetadata(fields, null);
        expect(again(draft([line('Isi.')], metadata)).metadata).toEqual(metadata);
      }),
      { numRuns: 300 },
    );
  });

  test('a title like a number, a key or a rule stays a title', () => {
    for (const title of [
      '2024',
      'true',
      'null',
      'Menlu: kami siap',
      '---',
      '#1',
      '"ya"',
      "'",
      '- a',
      '~',
    ]) {
      const metadata = { ...NO_METADATA, title };
      expect(again(draft([line('Isi.')], metadata)).metadata.title).toBe(title);
    }
  });
});
