/** What holds for every answer, whatever was asked of whatever corpus. */
import { expect } from 'vitest';
import type { Answer, Found, Passage } from '../../src/answers/answer.js';
import type { Library } from '../../src/answers/holdings/library.js';

/** Passages are slices of cited paragraphs; what is said of them stands in them; refusals are bare. */
export function expectVerbatim(library: Library, answer: Answer): void {
  if (answer.kind === 'found') {
    answer.passages.forEach((passage) => {
      expectCited(library, passage);
    });
    expectGrounded(answer);
  } else if (answer.kind === 'nothing') {
    if (answer.nearest) expectCited(library, answer.nearest);
    const { catalog: _, isUnheard: _unheard, instead = [], ...plain } = answer;
    const texts = library.articles.flatMap(({ title, paragraphs }) => [
      title,
      ...paragraphs.map(({ text }) => text),
    ]);
    for (const typed of instead) {
      const words = inOneLine(typed.replace(/^\/\S+ /, ''));
      expect(texts.some((text) => inOneLine(text).includes(words))).toBe(true);
    }
    expect(Object.keys(plain).sort()).toEqual(
      ['kind', 'missing', 'nearest', 'suggestions', 'topic'].sort(),
    );
  }
}

/** The answer, which must be one. */
export function expectFound(answer: Answer): Found {
  if (answer.kind !== 'found') throw new Error(`not found: ${JSON.stringify(answer)}`);
  return answer;
}

/** As it is typed, whatever white space a title has. */
function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function expectCited({ articles }: Library, passage: Passage): void {
  const article = articles.find(({ id }) => id === passage.articleId);
  const paragraph = article?.paragraphs[passage.paragraph - 1];
  expect(paragraph?.text.slice(passage.start, passage.end)).toBe(passage.text);
  expect(passage.text.trim()).not.toBe('');
  expect(passage).toMatchObject({
    title: article?.title,
    publisher: article?.publisher,
    publishedAt: article?.publishedAt,
    heading: article?.sections[paragraph?.section ?? 0]?.heading,
    cutBefore: paragraph?.text.slice(0, passage.start).trim() !== '',
    cutAfter: paragraph?.text.slice(passage.end).trim() !== '',
  });
  let last = 0;
  for (const [start, end] of passage.highlights) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(passage.text.length);
}

function expectGrounded({ headline, items, passages, page }: Found): void {
  expect(passages.length).toBeGreaterThan(0);
  for (const { label, passage } of items) {
    expect(passages[passage]?.text).toContain(label);
    expect(label.trim()).not.toBe('');
  }
  if (headline !== null) {
    expect(passages.some((passage) => passage.text.includes(headline))).toBe(true);
  }
  const cited = passages.map((shown) => `${shown.articleId} ${shown.paragraph} ${shown.start}`);
  expect(new Set(cited).size).toBe(passages.length);
  expect(page.number).toBeGreaterThanOrEqual(1);
  expect(page.number).toBeLessThanOrEqual(page.count);
  expect(page.total).toBeGreaterThanOrEqual(Math.max(1, items.length));
}
