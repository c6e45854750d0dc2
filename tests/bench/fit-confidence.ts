/**
 * `npm run fit:confidence`: fits how sure Kutip is, on the development half of the collections, and
 * writes `src/answers/confidence-weights.ts`. Every answerable question is asked twice, with its
 * article and without; the whole is done once over all articles and once over small corpora of a few,
 * since most servers begin with a handful.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildLibrary } from '../../src/answers/build-library.js';
import { confidenceSignals } from '../../src/answers/confidence.js';
import { investigate } from '../../src/answers/investigate.js';
import type { Library } from '../../src/answers/library.js';
import { parseQuestion } from '../../src/answers/question.js';
import type { Article } from '../../src/corpus/article.js';
import type { AnswerType } from '../../src/language/questions.js';
import {
  type Collection,
  choose,
  type GoldQuestion,
  readCollection,
  type Split,
} from './collection.js';
import { type ConfidenceExample, fitConfidence, sigmoid, thresholdFor } from './fit/confidence.js';
import { dot, FeatureNames } from './fit/features.js';
import { OUTSIDE_QUESTIONS } from './outside.js';

const { values } = parseArgs({
  options: {
    data: {
      type: 'string',
      multiple: true,
      default: ['../shared/data/facqa', '../shared/data/idk-mrc'],
    },
    split: { type: 'string', default: 'dev' },
    sample: { type: 'string', default: '1200' },
    keep: { type: 'string', default: '0.83' },
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

/** Articles in a small corpus, and how many such are made of a collection. */
const SMALL_CORPUS = 20;
const SMALL_CORPORA = 24;

/** What a question asked without its article counts for; those never answerable say less clearly why. */
const WEIGHTS = { present: 1, removed: 0.9, unanswerable: 0.6, outside: 2 } as const;

const names = new FeatureNames();
const cases: ConfidenceExample[] = [];
for (const folder of values.data) {
  const collection = await readCollection(folder);
  const questions = choose(collection.questions, {
    split: values.split as Split,
    sample: Number(values.sample),
    seed: 3,
  });
  const whole = buildLibrary(collection.corpus, new Date(0));
  cases.push(...examplesOf(whole, questions));
  for (const { library, own } of smallCorpora(collection, questions)) {
    cases.push(...examplesOf(library, own));
  }
}
const weights = fitConfidence(cases, names);
report();
write();

function examplesOf(library: Library, questions: readonly GoldQuestion[]): ConfidenceExample[] {
  return [
    ...questions.flatMap(({ question, article }) =>
      article === null
        ? [example(library, question, false, WEIGHTS.unanswerable)]
        : [
            example(library, question, true, WEIGHTS.present),
            example(library, question, false, WEIGHTS.removed, new Set([article])),
          ],
    ),
    ...OUTSIDE_QUESTIONS.filter((_, i) => i % 3 === 0).map((text) =>
      example(library, text, false, WEIGHTS.outside / SMALL_CORPORA),
    ),
  ];
}

function example(
  library: Library,
  text: string,
  answerable: boolean,
  weight: number,
  exclude: ReadonlySet<string> = new Set(),
): ConfidenceExample {
  const question = parseQuestion(text);
  const inquiry = investigate(library, question, { exclude });
  return {
    asks: question.asks,
    vector: names.vector(confidenceSignals(inquiry)),
    answerable,
    weight,
  };
}

/** Corpora of neighbouring articles with the questions that are about them. */
function* smallCorpora(
  { corpus }: Collection,
  questions: readonly GoldQuestion[],
): Generator<{ library: Library; own: GoldQuestion[] }> {
  const step = Math.floor(corpus.articles.length / SMALL_CORPORA);
  for (let i = 0; i < SMALL_CORPORA; i++) {
    const articles: Article[] = corpus.articles.slice(i * step, i * step + SMALL_CORPUS);
    const ids = new Set(articles.map((article) => article.id));
    const library = buildLibrary({ articles, report: corpus.report }, new Date(0));
    yield { library, own: questions.filter(({ article }) => article !== null && ids.has(article)) };
  }
}

function report(): void {
  const sure = (answerable: boolean) =>
    cases
      .filter((one) => one.answerable === answerable)
      .map((one) => {
        const threshold = thresholdFor(one.asks, cases, weights, Number(values.keep));
        return sigmoid(dot(one.vector, weights)) >= threshold;
      });
  const shareOf = (list: readonly boolean[]) => list.filter(Boolean).length / list.length;
  console.log(`answerable kept ${shareOf(sure(true)).toFixed(3)}`);
  console.log(`unanswerable refused ${(1 - shareOf(sure(false))).toFixed(3)}`);
}

function write(): void {
  const entries = names.names
    .map((name, i) => [name, round(weights[i] ?? 0)] as const)
    .filter(([, weight]) => Math.abs(weight) >= 0.005)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  ['${name}', ${weight}],`);
  const thresholds = ASKS.map((asks) => {
    const threshold = thresholdFor(asks, cases, weights, Number(values.keep));
    return `  ${asks}: ${round(threshold)},`;
  });
  writeFileSync(
    new URL('../../src/answers/confidence-weights.ts', import.meta.url),
    `/** Weights and thresholds of confidence; written by \`npm run fit:confidence\`, never by hand. */
import type { AnswerType } from '../language/questions.js';

export const CONFIDENCE_WEIGHTS: ReadonlyMap<string, number> = new Map([
${entries.join('\n')}
]);

/** Each keeps about ${Math.round(Number(values.keep) * 100)} % of the answerable development questions of its kind. */
export const CONFIDENCE_THRESHOLDS: Readonly<Record<AnswerType, number>> = {
${thresholds.join('\n')}
};
`,
  );
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
