/**
 * `npm run fit:ranking`: fits how much each signal of a paragraph counts, on the development half of
 * the collections, and writes `src/search/ranking-weights.ts`. Check the weights with
 * `npm run bench:answers -- --split held --rank-only`.
 */
import { writeFileSync } from 'node:fs';
import { parseQuestion } from '../../src/answers/question/question.js';
import { toQuery } from '../../src/answers/question/to-query.js';
import { RANKING_WEIGHTS } from '../../src/search/ranking-weights.js';
import { retrieve } from '../../src/search/retrieve.js';
import type { Weights } from '../../src/search/signals.js';
import { scriptOptions } from '../script-options.js';
import { LARGE_COLLECTIONS, toSplit } from './collection.js';
import { answerableOf, collectionOptions, readCollections } from './fit/collections.js';
import { fitRanking, type RankingExample } from './fit/ranking.js';

const values = scriptOptions(
  'npm run fit:ranking -- [--data FOLDER …] [--split dev|held|all]',
  collectionOptions(LARGE_COLLECTIONS),
);
const split = toSplit(values.split);
const sample = Number.MAX_SAFE_INTEGER;
const collections = await readCollections(values.data, { split, sample, seed: 1 });

/** Paragraphs weighed against the right one; those far below teach nothing. */
const RIVALS = 40;

/**
 * The collections tell nothing of these: their paragraphs have no title and no neighbors, and their
 * questions are put in other words than the passage, so that the order of words hardly counts. To a
 * reader who types a title, or words as he remembers them, all three do.
 */
const BY_HAND: Partial<Weights> = { order: 0.3, title: 1, context: 1 };

const NAMES = Object.keys(RANKING_WEIGHTS) as (keyof Weights)[];
const FITTED = NAMES.filter((name) => !(name in BY_HAND));

const examples: RankingExample[] = [];
for (const { library, questions } of answerableOf(collections)) {
  const { index, articles } = library;
  for (const { question, article } of questions) {
    const hits = retrieve(toQuery(library, parseQuestion(question)), index, RIVALS);
    const gold = hits.findIndex(({ ordinal }) => {
      return articles[index.articleOf[ordinal] ?? -1]?.id === article;
    });
    if (gold < 0) continue;
    examples.push({
      candidates: hits.map(({ signals }) => FITTED.map((name) => signals[name])),
      given: hits.map(({ signals }) =>
        NAMES.reduce((sum, name) => sum + (BY_HAND[name] ?? 0) * signals[name], 0),
      ),
      gold,
      weight: 1 / questions.length,
    });
  }
}
const weights = fitRanking(examples, FITTED.length);
const lines = NAMES.map((name) => {
  const weight = BY_HAND[name] ?? weights[FITTED.indexOf(name)] ?? 0;
  return `  ${name}: ${Math.round(weight * 100) / 100},`;
});
writeFileSync(
  new URL('../../src/search/ranking-weights.ts', import.meta.url),
  `/** Written by \`npm run fit:ranking\`; ${Object.keys(BY_HAND).join(', ')} are set by hand there. */
import type { Weights } from './signals.js';

/** How much each signal counts. */
export const RANKING_WEIGHTS: Weights = {
${lines.join('\n')}
};
`,
);
