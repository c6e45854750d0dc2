import { describe, expect, test } from 'vitest';
import { type CorpusReport, type FileReport, isUnused } from '../../src/corpus/report.js';
import { MESSAGES } from '../../src/messages/catalog.js';
import { fileRecord, renderGaps, renderReport } from '../../src/terminal/report.js';

const good: FileReport = {
  file: 'pasar.md',
  articles: 1,
  paragraphs: 12,
  problems: [{ code: 'boilerplate', line: 3, detail: 'link: Baca juga', severity: 'note' }],
};
const bad: FileReport = {
  file: 'arsip/\u001b[31mfoto.txt',
  articles: 0,
  paragraphs: 0,
  problems: [{ code: 'binary', line: null, detail: '', severity: 'error' }],
};
const report: CorpusReport = { files: [bad, good] };

test('a line a file, its problems with line and reason, and the sums', () => {
  expect(renderReport(report, MESSAGES.en)).toBe(
    [
      'file                articles  paragraphs',
      'arsip/[31mfoto.txt         0           0',
      '  error: not a text file',
      'pasar.md                   1          12',
      '  note, line 3: left out as boilerplate: link: Baca juga',
      '',
      '2 files, 1 article, 12 paragraphs, 1 file could not be used',
    ].join('\n'),
  );
  expect(renderReport({ files: [good] }, MESSAGES.id)).toContain('semua berkas terpakai');
});

test('lines lost of a file that was used are counted, not those of one that was not', () => {
  const broken = { code: 'json-invalid', detail: '{', severity: 'error' } as const;
  const lines: FileReport = {
    ...good,
    file: 'desa.jsonl',
    problems: [
      { ...broken, line: 2 },
      { ...broken, line: 5 },
      { ...broken, line: 6, severity: 'warning' },
    ],
  };
  const none: FileReport = { ...lines, file: 'rusak.jsonl', articles: 0 };
  const sums = (files: readonly FileReport[], locale: 'en' | 'id') =>
    renderReport({ files }, MESSAGES[locale]).split('\n').at(-1);
  expect(sums([good, lines], 'en')).toMatch(/, 2 lines could not be used$/);
  expect(sums([none, lines], 'id')).toMatch(/, 1 berkas dan 2 baris tidak dapat dipakai$/);
});

test('articles without a day or a publisher are counted, with their files', () => {
  const known = { file: 'pasar.md', publishedAt: '2023-03-05', publisher: 'Kabar Desa' };
  expect(renderGaps([known], MESSAGES.en)).toEqual([]);
  const undated = { ...known, file: 'desa.jsonl', publishedAt: null };
  const bare = Array.from({ length: 7 }, (_, at) => ({
    ...undated,
    file: `${at}.txt`,
    publisher: null,
  }));
  expect(renderGaps([known, undated, undated], MESSAGES.en)).toEqual([
    'No day of publication is known for 2 articles; "published" gives it: desa.jsonl',
  ]);
  expect(renderGaps(bare, MESSAGES.id)).toEqual([
    'Tanggal terbit 7 artikel tidak diketahui; isi "published": 0.txt, 1.txt, 2.txt, 3.txt, 4.txt, … dan 2 lagi',
    'Penerbit 7 artikel tidak diketahui; isi "publisher": 0.txt, 1.txt, 2.txt, 3.txt, 4.txt, … dan 2 lagi',
  ]);
});

test('the record of a file', () => {
  expect(fileRecord(good, MESSAGES.en)).toEqual({
    file: 'pasar.md',
    articles: 1,
    paragraphs: 12,
    problems: [
      {
        line: 3,
        severity: 'note',
        code: 'boilerplate',
        reason: 'left out as boilerplate',
        detail: 'link: Baca juga',
      },
    ],
  });
});

describe('a file is unused when nothing came of it because of an error', () => {
  test.each([
    ['error', 0, true],
    ['error', 2, false],
    ['warning', 0, false],
  ] as const)('%s, %i articles: %s', (severity, articles, expected) => {
    const problems = [{ code: 'no-text', line: 1, detail: '', severity }] as const;
    expect(isUnused({ ...good, articles, problems })).toBe(expected);
  });
});
