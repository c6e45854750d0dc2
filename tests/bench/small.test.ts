/**
 * The invented collection in `small/`, measured with every run of the tests, so that a change which
 * answers worse is noticed at once. The floors may only rise.
 */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/answers/build-library.js';
import { readCollection } from './collection.js';
import { type Figures, measureQuestion, summarize } from './measure.js';
import { OUTSIDE_QUESTIONS } from './outside.js';

let figures: Figures;

beforeAll(async () => {
  const folder = fileURLToPath(new URL('small', import.meta.url));
  const { corpus, questions } = await readCollection(folder);
  const library = buildLibrary(corpus, new Date('2024-06-01'));
  const known = new Set(corpus.articles.map((article) => article.id));
  for (const { id, article } of questions) {
    if (article !== null && !known.has(article)) throw new Error(`${id}: no article ${article}`);
  }
  const outcomes = questions.map((gold) => measureQuestion(library, gold));
  figures = summarize(outcomes, library, OUTSIDE_QUESTIONS);
});

describe('on the small collection', () => {
  test.each<[keyof Figures, number]>([
    ['mrr', 0.8],
    ['recallAt1', 0.7],
    ['f1', 0.5],
    ['exact', 0.3],
    ['kept', 0.7],
    ['rejected', 0.4],
    ['removed', 0.6],
    ['outside', 0.95],
  ])('%s is at least %d', (measure, floor) => {
    expect(figures[measure]).toBeGreaterThanOrEqual(floor);
  });

  test.each([
    ['siapa', 0.5],
    ['kapan', 0.5],
    ['di mana', 0.4],
    ['berapa', 0.4],
  ])('answers to “%s” reach an F1 of %d', (kind, floor) => {
    expect(figures.byKind.find((row) => row.kind === kind)?.f1).toBeGreaterThanOrEqual(floor);
  });
});
