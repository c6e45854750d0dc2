/**
 * The invented collection in `small/`, measured with every run of the tests, so that a change which
 * answers worse is noticed at once. The floors may only rise. Halves are parted as in `bench:answers`:
 * what is in `-held` is not looked at while rules are made.
 */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/answers/build-library.js';
import { createApp } from '../../src/app.js';
import { createLogger } from '../../src/logger.js';
import { readCollection } from './collection.js';
import { type LineOutcome, renderWrongLines, typeLine } from './lines.js';
import { type Figures, measureQuestion, summarize } from './measure.js';
import { OUTSIDE_QUESTIONS } from './outside.js';

let figures: Figures;
let typed: readonly LineOutcome[];

beforeAll(async () => {
  const folder = fileURLToPath(new URL('small', import.meta.url));
  const { corpus, questions, lines } = await readCollection(folder);
  const library = buildLibrary(corpus, new Date('2024-06-01'));
  const known = new Set(corpus.articles.map((article) => article.id));
  for (const { id, article } of [...questions, ...lines]) {
    if (article !== null && !known.has(article)) throw new Error(`${id}: no article ${article}`);
  }
  const outcomes = questions.map((gold) => measureQuestion(library, gold));
  figures = summarize(outcomes, library, OUTSIDE_QUESTIONS);
  const app = createApp({ library, logger: createLogger('silent') });
  typed = await Promise.all(lines.map((line) => typeLine(app, line)));
}, 60_000);

describe('on the small collection', () => {
  test.each<[keyof Figures, number]>([
    ['mrr', 0.95],
    ['recallAt1', 0.92],
    ['f1', 0.71],
    ['exact', 0.67],
    ['kept', 0.87],
    ['rejected', 0.58],
    ['removed', 0.81],
    ['outside', 0.98],
  ])('%s is at least %d', (measure, floor) => {
    expect(figures[measure]).toBeGreaterThanOrEqual(floor);
  });

  test.each([
    ['siapa', 0.66],
    ['kapan', 0.7],
    ['di mana', 0.76],
    ['berapa', 0.82],
  ])('answers to “%s” reach an F1 of %d', (kind, floor) => {
    expect(figures.byKind.find((row) => row.kind === kind)?.f1).toBeGreaterThanOrEqual(floor);
  });

  test('lines as they are typed show what they should', () => {
    const right = typed.filter(({ isRight }) => isRight).length;
    expect(right / typed.length, renderWrongLines(typed, 20)).toBeGreaterThanOrEqual(0.83);
  });
});
