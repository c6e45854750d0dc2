/** The seed article, alone and as it was scraped, asked as readers ask. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.js';
import { type LocalApp, openApp } from '../../src/app.js';
import { createLogger } from '../../src/logger.js';
import { askApp } from './ask-app.js';
import { expectFound } from './expect-answer.js';
import { testCase } from './open-cases.js';
import {
  type AnsweredCase,
  NUMBER_AND_SENTENCE,
  QUOTE,
  REFUSED,
  SEARCH,
  WHEN,
  WHERE,
  WHO,
} from './seed-cases.js';

const ARTICLE = new URL('../../corpus/pembicaraan-2plus2.md', import.meta.url);

let folder: string;
let app: LocalApp;

beforeAll(async () => {
  const [, , body = ''] = (await readFile(fileURLToPath(ARTICLE), 'utf8')).split(/^---\n/m);
  folder = await mkdtemp(join(tmpdir(), 'kutip-seed-'));
  await writeFile(join(folder, 'scrape.txt'), body);
  app = await openApp(folder, createLogger('silent'));
});

afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

test('the scrape is read as one article of fifteen paragraphs', () => {
  expect(app.library.articles.map((article) => article.paragraphs.length)).toEqual([15]);
});

describe.each([
  ['who', WHO],
  ['when', WHEN],
  ['where', WHERE],
  ['quote', QUOTE],
  ['how many, why, how, what', NUMBER_AND_SENTENCE],
])('%s', (_, cases) => {
  for (const expected of cases) {
    testCase(expected.line, async () => {
      expectAnswered(await askApp(app, expected.line), expected);
    });
  }
});

function expectAnswered(given: Answer, expected: AnsweredCase): void {
  const answer = expectFound(given);
  const [item] = answer.items;
  const passage = answer.passages[item?.passage ?? 0];
  const isRight =
    expected.paragraph.includes(passage?.paragraph ?? 0) &&
    isHeadline(answer.headline, passage?.text);
  const shown = `“${answer.headline}”, ¶${passage?.paragraph}`;
  const wanted = `${expected.headline ?? 'anything'}, ¶${expected.paragraph}`;
  expect(isRight, `${shown} is shown; expected ${wanted}`).toBe(true);
  if (expected.label) expect(item?.label).toMatch(expected.label);
  if (expected.detail) expect(item?.detail).toMatch(expected.detail);
  if (expected.value) expect(item?.value).toBe(expected.value);

  function isHeadline(headline: string | null, text = ''): boolean {
    if (!expected.headline) return true;
    if (expected.headline instanceof RegExp) return expected.headline.test(headline ?? text);
    return headline !== null && expected.headline.includes(headline);
  }
}

describe('search', () => {
  for (const [line, front, only] of SEARCH) {
    testCase(line, async () => {
      const { passages } = expectFound(await askApp(app, line));
      const shown = passages.map((passage) => passage.paragraph);
      expect((only ? shown : shown.slice(0, front.length)).toSorted((a, b) => a - b)).toEqual(
        front,
      );
      expect(passages[0]?.highlights).not.toEqual([]);
    });
  }
});

describe('refused', () => {
  for (const { line, missing } of REFUSED) {
    testCase(line, async () => {
      const answer = await askApp(app, line);
      expect(answer).toMatchObject({ kind: 'nothing' });
      expect(answer).toMatchObject({ missing: expect.arrayContaining([...(missing ?? [])]) });
    });
  }
});
