/** What holds for any text whatever: nothing throws, nothing is rewritten, nothing goes missing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildArticle } from '../../src/corpus/building/build-article.js';
import { cleanText } from '../../src/corpus/clean-text.js';
import type { Reading } from '../../src/corpus/draft.js';
import { readHtml } from '../../src/corpus/formats/read-html.js';
import { readJsonLine } from '../../src/corpus/formats/read-jsonl.js';
import { readMarkdown } from '../../src/corpus/formats/read-markdown.js';
import { readText } from '../../src/corpus/formats/read-text.js';

const line = fc.oneof(
  fc.constantFrom(
    '',
    '   ',
    'Baca Juga',
    'Advertisement',
    'Kerja Sama Tiga Desa',
    'Kerja sama',
    'Senin, 6 Mei 2024 10:00 WIB',
    'Liputan6.com, Tokyo - Kapal tiba.',
    'Kapal itu tiba di dermaga pada hari Senin.',
    '"Kami siap," kata Budi.',
    'kapal yang datang dari pulau seberang',
    '- ikan',
    '---',
    '* * *',
    'title: Kapal',
    'Editor: Ana',
    '\u0007\u202eKapal\ufeff tiba.',
    'Kafe\u0301 buka.',
    'kata tanpa akhir '.repeat(250),
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));

const squeeze = (value: string): string => value.replace(/\s+/g, '');

function build(reading: Reading) {
  return reading.drafts.map((draft) => buildArticle(draft, 'a', 'a.txt'));
}

describe('any text', () => {
  test('is read by every reader without throwing', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const read of [readText, readMarkdown, readHtml]) build(read(source));
        build(readJsonLine(JSON.stringify({ text: source }), 1));
        build(readJsonLine(source, 1));
      }),
      { numRuns: 150 },
    );
  });

  test('every paragraph, heading and title is a piece of it, to the letter', () => {
    fc.assert(
      fc.property(text, (source) => {
        const normal = cleanText(source)
          .split(/\s*\n\s*/)
          .join(' ');
        for (const { article } of build(readText(source))) {
          if (article === null) continue;
          for (const [index, paragraph] of article.paragraphs.entries()) {
            expect(normal).toContain(paragraph.text);
            expect(paragraph.text).toBe(paragraph.text.trim());
            expect(paragraph.text).not.toContain('\n');
            expect(paragraph.number).toBe(index + 1);
            expect(article.sections[paragraph.section]).toBeDefined();
          }
          for (const { heading } of article.sections) expect(normal).toContain(heading ?? '');
        }
      }),
      { numRuns: 300 },
    );
  });

  test('every line is in a paragraph, a heading, the title, the front matter or the report', () => {
    fc.assert(
      fc.property(text, (body) => {
        const source = `---\ntitle: Judul\n---\n${body}`;
        const reading = readText(source);
        const [built] = build(reading);
        const kept = built?.article
          ? [
              ...built.article.sections.map(({ heading }) => heading ?? ''),
              ...built.article.paragraphs.map(({ text }) => text),
            ]
          : [];
        // A line put together with the one above it is told with it.
        const left = built?.problems.map(({ detail }) => detail) ?? [];
        const whole = squeeze([...kept, ...left].join(''));
        const told = new Set(built?.problems.map((problem) => problem.line));
        if (built?.article === null) return;
        for (const [index, each] of cleanText(body).split('\n').entries()) {
          const isThere = told.has(index + 4) || whole.includes(squeeze(each));
          expect(isThere, `line ${index + 4}: ${each}`).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
