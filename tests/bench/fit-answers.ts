/**
 * `npm run fit:answers`: fits the weights of candidates on the development half of the collections
 * and writes `src/answers/choosing/span-weights.ts`. Fit confidence anew afterwards (`npm run fit:confidence`),
 * since it goes by the scores of candidates, and check both with `npm run bench:answers -- --split
 * held`.
 */
import { writeFileSync } from 'node:fs';
import { scriptOptions } from '../script-options.js';
import { FITTED_ON, toSplit } from './collection.js';
import { answerableOf, collectionOptions, readCollections } from './fit/collections.js';
import { FeatureNames } from './fit/features.js';
import { namedWeights, weightLines } from './fit/named-weights.js';
import { balancedCollections, fitSpans, spanExample } from './fit/spans.js';

/** Questions of a collection, at the most. */
const SAMPLE = 4000;

const values = scriptOptions(
  'npm run fit:answers -- [--data FOLDER …] [--split dev|held|all]',
  collectionOptions(FITTED_ON),
);
const split = toSplit(values.split);
const collections = await readCollections(values.data, { split, sample: SAMPLE, seed: 1 });
const names = new FeatureNames();
const examples = balancedCollections(answerableOf(collections)).flatMap(
  ({ library, questions, weight }) =>
    questions.map((question) => spanExample(library, question, weight, names)),
);
const fitted = namedWeights(fitSpans(examples, names), names);
writeFileSync(
  new URL('../../src/answers/choosing/span-weights.ts', import.meta.url),
  `/** Weights of the signals of a candidate; written by \`npm run fit:answers\`, never by hand. */
export const SPAN_WEIGHTS: ReadonlyMap<string, number> = new Map([
${weightLines(fitted)}
]);
`,
);
