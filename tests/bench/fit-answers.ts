/**
 * `npm run fit:answers`: fits the weights of candidates and of confidence on the development half of
 * the collections and writes `src/answers/span-weights.ts` and `confidence-weights.ts`. Check them
 * with `npm run bench:answers -- --split held`.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildLibrary } from '../../src/answers/build-library.js';
import { chooseSpans } from '../../src/answers/choose.js';
import { confidenceSignals } from '../../src/answers/confidence.js';
import { type Inquiry, investigate } from '../../src/answers/investigate.js';
import type { Library } from '../../src/answers/library.js';
import { parseQuestion } from '../../src/answers/question.js';
import type { AnswerType } from '../../src/language/questions.js';
import { choose, type GoldQuestion, readCollection, type Split } from './collection.js';
import { type ConfidenceExample, fitConfidence, thresholdFor } from './fit/confidence.js';
import { FeatureNames } from './fit/features.js';
import { fitSpans, type SpanExample, toSpanExample } from './fit/spans.js';
import { OUTSIDE_QUESTIONS } from './outside.js';

const { values } = parseArgs({
  options: {
    data: {
      type: 'string',
      multiple: true,
      default: ['../shared/data/facqa', '../shared/data/idk-mrc'],
    },
    split: { type: 'string', default: 'dev' },
    keep: { type: 'string', default: '0.87' },
  },
});

const ASKS: readonly AnswerType[] = [
  'person',
  'group',
  'place',
  'date',
  'number',
  'name',
  'definition',
  'expansion',
  'reason',
  'manner',
  'quotation',
  'thing',
];

interface Loaded {
  readonly library: Library;
  readonly questions: readonly GoldQuestion[];
}

const loaded: Loaded[] = [];
for (const folder of values.data) {
  const { corpus, questions } = await readCollection(folder);
  const chosen = choose(questions, { split: values.split as Split, sample: 4000, seed: 1 });
  loaded.push({ library: buildLibrary(corpus, new Date(0)), questions: chosen });
}

const spanNames = new FeatureNames();
const examples: SpanExample[] = loaded.flatMap(({ library, questions }) =>
  questions
    .filter((gold) => gold.article !== null)
    .map((gold) => {
      const question = parseQuestion(gold.question);
      const { choices } = investigate(library, question);
      return toSpanExample(choices, question.asks, gold.answers, spanNames);
    }),
);
const spanWeights = fitSpans(examples, spanNames);
const fitted = new Map(spanNames.names.map((name, i) => [name, round(spanWeights[i] ?? 0)]));
write(
  'span-weights.ts',
  `/** Weights of the signals of a candidate; written by \`npm run fit:answers\`, never by hand. */
export const SPAN_WEIGHTS: ReadonlyMap<string, number> = new Map([
${entries(fitted)}
]);
`,
);

const names = new FeatureNames();
const cases: ConfidenceExample[] = loaded.flatMap(({ library, questions }) => [
  ...questions.flatMap((gold) => {
    const present = example(library, gold.question, gold.article !== null, 1);
    if (gold.article === null) return [present];
    return [present, example(library, gold.question, false, 1, new Set([gold.article]))];
  }),
  ...OUTSIDE_QUESTIONS.map((text) => example(library, text, false, 2)),
]);
const confidence = fitConfidence(cases, names);
const thresholds = ASKS.map(
  (asks) => `  ${asks}: ${round(thresholdFor(asks, cases, confidence, Number(values.keep)))},`,
);
write(
  'confidence-weights.ts',
  `/** Weights and thresholds of confidence; written by \`npm run fit:answers\`, never by hand. */
import type { AnswerType } from '../language/questions.js';

export const CONFIDENCE_WEIGHTS: ReadonlyMap<string, number> = new Map([
${entries(new Map(names.names.map((name, i) => [name, round(confidence[i] ?? 0)])))}
]);

/** Each keeps about ${Number(values.keep) * 100} % of the answerable development questions of its kind. */
export const CONFIDENCE_THRESHOLDS: Readonly<Record<AnswerType, number>> = {
${thresholds.join('\n')}
};
`,
);

function example(
  library: Library,
  text: string,
  answerable: boolean,
  weight: number,
  exclude: ReadonlySet<string> = new Set(),
): ConfidenceExample {
  const question = parseQuestion(text);
  const inquiry = rescored(investigate(library, question, { exclude }));
  return {
    asks: question.asks,
    vector: names.vector(confidenceSignals(inquiry)),
    answerable,
    weight,
  };
}

/** The inquiry as the program will see it with the weights fitted just now. */
function rescored(inquiry: Inquiry): Inquiry {
  return {
    ...inquiry,
    choices: chooseSpans(inquiry.evidence, inquiry.question, inquiry.query, fitted),
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function entries(weights: ReadonlyMap<string, number>): string {
  return [...weights]
    .filter(([, weight]) => Math.abs(weight) >= 0.005)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  ['${name}', ${weight}],`)
    .join('\n');
}

function write(file: string, text: string): void {
  writeFileSync(new URL(`../../src/answers/${file}`, import.meta.url), text);
}
