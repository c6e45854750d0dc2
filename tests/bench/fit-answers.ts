/**
 * `npm run fit:answers`: fits the weights of candidates on the development half of the collections
 * and writes `src/answers/choosing/span-weights.ts`. Fit confidence anew afterwards (`npm run fit:confidence`),
 * since it goes by the scores of candidates, and check both with `npm run bench:answers -- --split
 * held`.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildLibrary } from '../../src/answers/holdings/build-library.js';
import type { Library } from '../../src/answers/holdings/library.js';
import { choose, FITTED_ON, type GoldQuestion, readCollection, type Split } from './collection.js';
import { FeatureNames } from './fit/features.js';
import { namedWeights, weightLines } from './fit/named-weights.js';
import { balancedCollections, fitSpans, spanExample } from './fit/spans.js';

const { values } = parseArgs({
  options: {
    data: {
      type: 'string',
      multiple: true,
      default: FITTED_ON,
    },
    split: { type: 'string', default: 'dev' },
  },
});

interface Loaded {
  readonly library: Library;
  readonly questions: readonly GoldQuestion[];
}

const loaded: Loaded[] = [];
for (const folder of values.data) {
  const { corpus, questions } = await readCollection(folder);
  const chosen = choose(questions, { split: values.split as Split, sample: 4000, seed: 1 });
  loaded.push({
    library: buildLibrary(corpus, new Date(0)),
    questions: chosen.filter(({ article }) => article !== null),
  });
}

const names = new FeatureNames();
const examples = balancedCollections(loaded).flatMap(({ library, questions, weight }) =>
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
