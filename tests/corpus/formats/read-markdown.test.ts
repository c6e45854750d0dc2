import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/corpus/formats/read-markdown.js';

function linesOf(source: string): string[] {
  const lines = readMarkdown(source).drafts[0]?.lines ?? [];
  return lines
    .filter((line) => line.text !== '')
    .map((line) => `${line.isHeading ? '# ' : ''}${line.text}`);
}

describe('readMarkdown', () => {
  test.each([
    ['# Pasar *Ikan* #', ['# Pasar Ikan']],
    ['Pasar Ikan\n==========', ['# Pasar Ikan']],
    ['### Bab [satu](https://a.example)', ['# Bab satu']],
    [
      'Kata **Budi** dan _Sari_ di [pasar](https://a.example "judul").',
      ['Kata Budi dan Sari di pasar.'],
    ],
    ['nama_berkas_lama dan 2*3', ['nama_berkas_lama dan 2*3']],
    ['"2+2" -- istilah itu', ['"2+2" -- istilah itu']],
    ['baris satu\nbaris dua', ['baris satu', 'baris dua']],
    ['- ikan\n- beras\n  merah', ['ikan', 'beras', 'merah']],
    ['1951. Tahun itu aliansi lahir.', ['1951. Tahun itu aliansi lahir.']],
    ['> Kami siap.', ['Kami siap.']],
    ['Teks `kode` dan A&amp;B \\*bintang\\*', ['Teks kode dan A&B *bintang*']],
    ['```\nkode di sini\n```', ['kode di sini']],
    ['    Paragraf yang menjorok.', ['Paragraf yang menjorok.']],
    ['Satu<br>dua <b>tebal</b>', ['Satu', 'dua tebal']],
    ['<div>Isi kotak</div>', ['Isi kotak']],
    ['<script>\nalert(1)\n</script>', []],
    ['<!-- catatan -->', []],
    ['![gambar](a.png)', []],
    ['---', []],
    [
      'Pengunjung:\n\n| Tahun | Jumlah |\n|:-----|--:|\n| 2018 | *210.000* orang |\n| 2024 | |',
      ['Pengunjung:', '2018 210.000 orang', '2024'],
    ],
    ['Pengunjung:\n\n| Tahun | Jumlah |\n|---|---|', ['Pengunjung:', 'Tahun Jumlah']],
    ['Ya | tidak\nitu | pilihannya', ['Ya | tidak', 'itu | pilihannya']],
    ['- # Pasar Ikan', ['Pasar Ikan']],
  ])('%j', (source, lines) => {
    expect(linesOf(source)).toEqual(lines);
  });

  test('a line keeps its number in the file, front matter counted', () => {
    const source = '---\ntitle: Pasar\n---\n\nSatu\ndua\n\n## Bab\n\nTiga';
    const lines = readMarkdown(source).drafts[0]?.lines.filter((line) => line.text !== '');
    expect(lines?.map((line) => [line.text, line.number])).toEqual([
      ['Satu', 5],
      ['dua', 6],
      ['Bab', 8],
      ['Tiga', 10],
    ]);
  });

  test('a row of a table has a line number too', () => {
    const lines = readMarkdown('Satu\n\n| a | b |\n|---|---|\n| 1 | 2 |').drafts[0]?.lines ?? [];
    expect(lines.filter(({ text }) => text !== '').map(({ number }) => number)).toEqual([1, 5]);
  });

  test.each([
    '>',
    '[',
    '*a ',
    '**a_',
    '- ',
    '[a](',
    '![[]()',
    '<a ',
    '`',
    '&',
    '<!--',
    '| a ',
    '|-',
    '\n| a |\n|---|',
  ])('hostile repetition of %j is read to its end', (piece) => {
    expect(readMarkdown(`Awal. ${piece.repeat(20_000)}`).drafts).toHaveLength(1);
  });

  test('never throws', () => {
    const piece = fc.constantFrom(
      '#',
      '- ',
      '> ',
      '\n',
      '\n\n',
      '*',
      '_',
      '[',
      '](',
      ')',
      '`',
      '```\n',
      '<',
      '>',
      'kata ',
      '---\n',
      '1. ',
      '\\',
      '&#0;',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(() => readMarkdown(pieces.join(''))).not.toThrow();
      }),
    );
  });
});
