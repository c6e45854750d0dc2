import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../src/corpus/formats/front-matter.js';

const read = (text: string) => readFrontMatter(text.split('\n'));
const codes = (text: string) => read(text)?.problems.map(({ code, line }) => [code, line]);

describe('readFrontMatter', () => {
  test('every field', () => {
    const front = read(`---
title: Warga Tanam Bakau
url: https://berita.example/bakau?x=1
publisher: Berita Contoh
author: Sari Dewi
published: 2024-05-06
language: id-ID
tags: [pesisir, lingkungan]
---
Teks.`);
    expect(front).toEqual({
      metadata: {
        id: null,
        title: 'Warga Tanam Bakau',
        url: 'https://berita.example/bakau?x=1',
        publisher: 'Berita Contoh',
        author: 'Sari Dewi',
        publishedAt: '2024-05-06',
        language: 'id',
        tags: ['pesisir', 'lingkungan'],
      },
      lineCount: 9,
      problems: [],
    });
  });

  test.each([
    ['2024-05-06', '2024-05-06'],
    ['2024-05-06T00:30:00+07:00', '2024-05-06'],
    ['2024-05-06 23:59:59', '2024-05-06'],
    ['"6/5/2024"', '2024-05-06'],
    ['6 Mei 2024', '2024-05-06'],
    ['May 6, 2024', '2024-05-06'],
  ])('published: %s stays the day that is written', (written, day) => {
    expect(read(`---\npublished: ${written}\n---`)?.metadata.publishedAt).toBe(day);
  });

  test('a headline with a colon is not YAML, but is read as it is meant', () => {
    const text = '---\ntitle: Menlu: Kami Siap: Bertemu\npublisher: "Berita Contoh"\n---';
    expect(read(text)?.metadata).toMatchObject({
      title: 'Menlu: Kami Siap: Bertemu',
      publisher: 'Berita Contoh',
    });
    expect(codes(text)).toEqual([['front-matter-invalid', 2]]);
  });

  test('keys are known whatever their case', () => {
    const front = read('---\nTitle: Warga Tanam Bakau\nPUBLISHED: 2024-05-06\n---');
    expect(front?.problems).toEqual([]);
    expect(front?.metadata).toMatchObject({
      title: 'Warga Tanam Bakau',
      publishedAt: '2024-05-06',
    });
  });

  test('problems are reported in the order of their lines', () => {
    const front = read('---\npublished: 31 Februari\njudul: Bakau\nlanguage: jv\nsumber: x\n---');
    expect(front?.problems.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '2 bad-date',
      '3 unknown-key',
      '4 bad-language',
      '5 unknown-key',
    ]);
  });

  test('a key that is unknown is named', () => {
    const front = read('---\ntitle: Bakau\nRating: 5\n"date published": 2024-05-06\n---');
    expect(front?.problems).toEqual([
      { severity: 'warning', code: 'unknown-key', line: 3, detail: 'Rating' },
      { severity: 'warning', code: 'unknown-key', line: 4, detail: 'date published' },
    ]);
  });

  test.each([
    ['title: [unclosed\npublisher: Berita Contoh', 2, 'title: [unclosed'],
    ['publisher: Berita Contoh\ntags: [laut,\n  pantai\nlanguage: id', 3, 'tags: [laut,'],
    ['publisher: Berita Contoh\ntitle: "Bakau', 3, 'title: "Bakau'],
    ['publisher: Berita Contoh\n# catatan\nsebaris saja', 4, 'sebaris saja'],
    ['publisher: Berita Contoh\nPublisher: Kabar Laut', 3, 'Publisher: Kabar Laut'],
    ['publisher: Berita Contoh\ntitle: *bakau*', 3, 'title: *bakau*'],
  ])('%j: the line at fault is shown, the others are used', (block, line, detail) => {
    const front = read(`---\n${block}\n---`);
    expect(front?.problems).toEqual([
      { severity: 'warning', code: 'front-matter-invalid', line, detail },
    ]);
    expect(front?.metadata.publisher).toBe('Berita Contoh');
  });

  test('values on several lines, beside a headline that is not YAML', () => {
    const front = read(
      '---\ntitle: Menlu: Kami Siap\ntags:\n- laut\n- pantai\nauthor: >\n  Sari\n  Dewi\n---',
    );
    expect(front?.metadata).toMatchObject({ tags: ['laut', 'pantai'], author: 'Sari Dewi' });
  });

  test('each field at fault is reported with its line; the others are used', () => {
    const text = `---
title: [a, b]
url: javascript:alert(1)
published: besok
language: xx
publisher: Berita Contoh
---`;
    expect(read(text)?.metadata).toMatchObject({
      title: null,
      url: null,
      publishedAt: null,
      language: null,
      publisher: 'Berita Contoh',
    });
    expect(codes(text)).toEqual([
      ['front-matter-invalid', 2],
      ['bad-url', 3],
      ['bad-date', 4],
      ['bad-language', 5],
    ]);
  });

  test.each([
    'ftp://berita.example/a',
    'https://sari:rahasia@berita.example/',
    'berita.example',
    'data:text/html,x',
  ])('the address %s is not shown', (url) => {
    expect(codes(`---\nurl: "${url}"\n---`)).toEqual([['bad-url', 2]]);
  });

  test('a number is a title too, and tags may be a plain list', () => {
    expect(read('---\ntitle: 2024\ntags: laut, pantai\n---')?.metadata).toMatchObject({
      title: '2024',
      tags: ['laut', 'pantai'],
    });
  });

  test('no front matter', () => {
    expect(read('Teks.')?.lineCount).toBe(0);
    expect(read('---\nTeks di bawah garis.\n---')?.lineCount).toBe(0);
    expect(read('---\n---\nTeks.')?.lineCount).toBe(2);
  });

  test('never closed', () => {
    expect(read('---\ntitle: Warga Tanam Bakau\n\nTeks.')).toBeNull();
    expect(read(`---\ntitle: ${'x'.repeat(100_000)}\n---`)).toBeNull();
  });

  test.each(['? ', '[? ', '{a,', '- - ', '[', '"a": {'])(
    'deeply nested YAML (%s) is refused, not followed down',
    (piece) => {
      expect(read(`---\ntitle: ya\n${piece.repeat(2000)}\n---`)?.metadata.title).toBe('ya');
    },
  );
});
