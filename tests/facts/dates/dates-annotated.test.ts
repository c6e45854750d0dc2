import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/facts/dates/dates.js';
import type { LanguageCode } from '../../../src/language/language.js';
import { overlaps, type Span } from '../../../src/language/span.js';
import { articleOf } from './date-article.js';
import { ENGLISH, INDONESIAN } from './dates-annotated.js';

interface Marked extends Span {
  readonly written: string;
  readonly value: string | null;
}

interface Sentence {
  readonly text: string;
  readonly publishedAt: string;
  readonly dates: readonly Marked[];
}

function readLine(line: string): Sentence {
  const [, day, marked = line] = /^(?:(\S{10})» )?(.*)$/.exec(line) ?? [];
  let text = '';
  let at = 0;
  const dates: Marked[] = [];
  for (const match of marked.matchAll(/\{([^|}]*)\|([^}]*)\}/g)) {
    text += marked.slice(at, match.index);
    const [whole, written = '', value = ''] = match;
    dates.push({
      start: text.length,
      end: text.length + written.length,
      written,
      value: value === '?' ? null : value,
    });
    text += written;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), publishedAt: day ?? '2024-07-23', dates };
}

function measure(lines: string, language: LanguageCode) {
  const sentences = lines
    .split('\n')
    .filter((line) => line !== '')
    .map(readLine);
  const counts = { sentences: sentences.length, expected: 0, found: 0, hit: 0, right: 0, exact: 0 };
  const faults: string[] = [];
  for (const { text, publishedAt, dates } of sentences) {
    const found = findDates(articleOf([[text]], { publishedAt, language }))[0] ?? [];
    counts.expected += dates.length;
    counts.found += found.length;
    const isAsMarked = (date: Marked) =>
      found.some(
        (f) => f.text === date.written && f.start === date.start && f.value === date.value,
      );
    for (const date of dates) {
      const met = found.find((mention) => overlaps(mention, date));
      if (met === undefined) continue;
      counts.hit += 1;
      if (met.value === date.value) counts.right += 1;
      if (met.text === date.written) counts.exact += 1;
    }
    if (found.length !== dates.length || !dates.every(isAsMarked)) {
      faults.push(`${text} → ${found.map((f) => `${f.text}=${f.value}`).join('; ')}`);
    }
  }
  const f1 = (2 * counts.hit) / (counts.expected + counts.found);
  return { ...counts, f1, values: counts.right / counts.expected, faults };
}

describe('dates in annotated sentences', () => {
  test.each([
    ['id', INDONESIAN, 150],
    ['en', ENGLISH, 45],
  ] as const)('%s: found and given the right value', (language, lines, atLeast) => {
    const { faults, ...figures } = measure(lines, language);
    console.log(language, figures, faults);
    expect(figures.sentences).toBeGreaterThanOrEqual(atLeast);
    expect(figures.f1).toBeGreaterThanOrEqual(0.95);
    expect(figures.values).toBeGreaterThanOrEqual(0.92);
  });
});
