import { describe, expect, test } from 'vitest';
import { readJsonLine } from '../../../src/corpus/formats/read-jsonl.js';

describe('readJsonLine', () => {
  test('every field; unknown keys are skipped', () => {
    const source = JSON.stringify({
      id: 'bakau-1',
      title: 'Warga Tanam Bakau',
      text: 'Satu.\nDua.',
      url: 'https://berita.example/bakau',
      publisher: 'Berita Contoh',
      author: 'Sari Dewi',
      publishedAt: '2024-05-06T08:00:00+07:00',
      language: 'id',
      score: 0.5,
    });
    const { drafts, problems } = readJsonLine(source, 7);
    expect(problems).toEqual([]);
    expect(drafts[0]?.metadata).toEqual({
      id: 'bakau-1',
      title: 'Warga Tanam Bakau',
      url: 'https://berita.example/bakau',
      publisher: 'Berita Contoh',
      author: 'Sari Dewi',
      publishedAt: '2024-05-06',
      language: 'id',
      tags: [],
    });
    expect(drafts[0]?.lines.map((line) => line.text)).toEqual(['Satu.', 'Dua.']);
  });

  test('only text is required; null means not given; an id may be a number', () => {
    const { drafts, problems } = readJsonLine('{"text":"Satu.","id":17,"url":null,"title":""}', 1);
    expect(problems).toEqual([]);
    expect(drafts[0]?.metadata).toMatchObject({ id: '17', url: null, title: null });
  });

  test.each([
    ['{"text": "Satu.', 'json-invalid'],
    ['bukan json', 'json-invalid'],
    ['[]', 'record-invalid'],
    ['"Satu."', 'record-invalid'],
    ['{"title":"Tanpa teks"}', 'record-invalid'],
    ['{"text":["Satu."]}', 'record-invalid'],
    ['{"text":"Satu.","title":{"id":"x"}}', 'record-invalid'],
    ['['.repeat(100_000), 'json-invalid'],
  ])('%s is not used', (source, code) => {
    const { drafts, problems } = readJsonLine(source, 3);
    expect(drafts).toEqual([]);
    expect(problems).toMatchObject([{ code, line: 3, severity: 'error' }]);
  });

  test('a bad day or address is reported; the article is used without it', () => {
    const { drafts, problems } = readJsonLine(
      '{"text":"Satu.","publishedAt":"entah","url":"x"}',
      4,
    );
    expect(drafts).toHaveLength(1);
    expect(problems.map(({ code, line, severity }) => [code, line, severity])).toEqual([
      ['bad-url', 4, 'warning'],
      ['bad-date', 4, 'warning'],
    ]);
  });

  test('control characters, direction marks and half letters do not come through', () => {
    const { drafts } = readJsonLine('{"text":"a\\u0000b\\u202ec\\ud800d\\u2028e"}', 1);
    expect(drafts[0]?.lines.map((line) => line.text)).toEqual(['abc\ufffdd', 'e']);
  });
});
