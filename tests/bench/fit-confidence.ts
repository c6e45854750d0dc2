/**
 * `npm run fit:confidence`: fits how sure Kutip is, on the development half of the collections, and
 * writes `src/answers/choosing/confidence-weights.ts`. Every answerable question is asked twice, with its
 * article and without; the whole is done once over all articles and once over small corpora of a few,
 * since most servers begin with a handful. Run it anew after `npm run fit:answers`.
 */
import { writeFileSync } from 'node:fs';
import { cannotAnswer } from '../../src/answers/choosing/cannot-answer.js';
import type { SpanWeights } from '../../src/answers/choosing/choose.js';
import { FITS, isWeighed, scopeOf } from '../../src/answers/choosing/confidence.js';
import { confidenceSignals } from '../../src/answers/choosing/confidence-signals.js';
import { type Inquiry, investigate } from '../../src/answers/choosing/investigate.js';
import type { AskOptions } from '../../src/answers/holdings/ask-options.js';
import { buildLibrary } from '../../src/answers/holdings/build-library.js';
import type { Library } from '../../src/answers/holdings/library.js';
import { parseQuestion } from '../../src/answers/question/question.js';
import { scriptOptions } from '../script-options.js';
import {
  type Collection,
  FITTED_ON,
  foldOf,
  type GoldQuestion,
  shareOfCollection,
  toSplit,
} from './collection.js';
import { answerableOf, collectionOptions, readCollections } from './fit/collections.js';
import {
  areaUnderCurve,
  type ConfidenceExample,
  fitConfidence,
  sigmoid,
} from './fit/confidence.js';
import { dot, FeatureNames } from './fit/features.js';
import { namedWeights, weightLines } from './fit/named-weights.js';
import { balancedCollections, fitSpans, spanExample } from './fit/spans.js';
import { bestF1, share } from './metrics.js';
import { OUTSIDE_QUESTIONS } from './outside.js';

const values = scriptOptions(
  'npm run fit:confidence -- [--data FOLDER …] [--split dev|held|all]',
  collectionOptions(FITTED_ON),
);

/** Articles in a small corpus, and how many such are made of a collection at the most. */
const SMALL_CORPUS = 20;
const SMALL_CORPORA = 24;

/** What all examples of a sort count for together, in each collection and in large and small corpora. */
const SHARES = { present: 1, removed: 0.9, unanswerable: 1, outside: 0.15 } as const;
type Sort = keyof typeof SHARES;

/**
 * How much a large collection's questions count that were never answerable: worded after an article by
 * somebody who read it, as only few real questions are. Those of our own small ones are what members ask.
 */
const WORDED_AFTER = 0.2;

/** How much small corpora count beside whole collections. */
const SMALL_SHARE = 0.4;

/** Parts of the questions whose candidates are weighed by what was learned from the others. */
const FOLDS = 3;

/** F1 of an answer that is right all the same. */
const SAME_ANSWER = 0.8;

interface Case extends ConfidenceExample {
  readonly scope: ReturnType<typeof scopeOf>;
  readonly isWeighed: boolean;
  readonly sort: Sort;
  readonly collection: string;
  /** Asked of a whole large collection. */
  readonly isLarge: boolean;
}

const split = toSplit(values.split);
const sample = Number.MAX_SAFE_INTEGER;
const collections = await readCollections(values.data, { split, sample, seed: 3 });
const spanWeights = foldedSpanWeights();
const names = new FeatureNames();
const cases: Case[] = [];
for (const { collection, library: whole, questions } of collections) {
  const large = examplesOf(whole, questions, OUTSIDE_QUESTIONS);
  const small = smallCorpora(collection, questions).flatMap(({ library, own }, i) =>
    examplesOf(library, own, i % 6 === 0 ? OUTSIDE_QUESTIONS : []),
  );
  const { name } = collection;
  const share = shareOfCollection(questions.length);
  cases.push(
    ...balanced(large, share).map((one) => ({ ...one, collection: name, isLarge: share === 1 })),
    ...balanced(small, share * SMALL_SHARE).map((one) => ({
      ...one,
      collection: name,
      isLarge: false,
    })),
  );
}
/** Of many articles only what rules leave to weighing; of few there is too little of that alone. */
const fits = {
  few: cases,
  many: cases.filter((one) => one.isLarge && one.isWeighed),
} as const;
const weights = {
  few: fitConfidence(fits.few, names),
  many: fitConfidence(fits.many, names),
} as const;
report();
write();

/**
 * Weights of candidates for each fold, fitted on the other folds: a choice is surer on the questions
 * that its weights were fitted on than on any other, and confidence must not learn from that.
 */
function foldedSpanWeights(): SpanWeights[] {
  const spanNames = new FeatureNames();
  const answerable = answerableOf(collections);
  const examples = balancedCollections(answerable).flatMap(({ library, questions, weight }) =>
    questions.map((gold) => ({
      fold: foldOf(gold, FOLDS),
      example: spanExample(library, gold, weight, spanNames),
    })),
  );
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = examples.filter((one) => one.fold !== fold).map((one) => one.example);
    return namedWeights(fitSpans(others, spanNames), spanNames);
  });
}

type Example = Omit<Case, 'weight' | 'collection' | 'isLarge'>;

/** Every sort gets the share it is to have, whatever the number of its examples. */
function balanced(examples: readonly Example[], share: number): (Example & { weight: number })[] {
  const shares = share < 1 ? SHARES : { ...SHARES, unanswerable: WORDED_AFTER };
  return examples.map((one) => {
    const alike = examples.filter(({ sort }) => sort === one.sort).length;
    return { ...one, weight: (share * shares[one.sort]) / alike };
  });
}

function examplesOf(
  library: Library,
  questions: readonly GoldQuestion[],
  outside: readonly string[],
): Example[] {
  return [
    ...questions.flatMap((gold) =>
      gold.article === null
        ? [toExample(ask(library, gold), 'unanswerable')]
        : [toExample(ask(library, gold), 'present'), ...removed(library, gold, gold.article)],
    ),
    ...outside.map((text) => toExample(investigate(library, parseQuestion(text)), 'outside')),
  ];
}

/** None where another article tells the same: it is answerable still. */
function removed(library: Library, gold: GoldQuestion, article: string): Example[] {
  const inquiry = ask(library, gold, { exclude: new Set([article]) });
  const best = inquiry.choices[0];
  if (best && bestF1(best.text, gold.answers) >= SAME_ANSWER) return [];
  return [toExample(inquiry, 'removed')];
}

function ask(library: Library, gold: GoldQuestion, options: AskOptions = {}): Inquiry {
  const question = parseQuestion(gold.question);
  return investigate(library, question, options, spanWeights[foldOf(gold, FOLDS)]);
}

function toExample(inquiry: Inquiry, sort: Sort): Example {
  return {
    vector: names.vector(confidenceSignals(inquiry)),
    asks: inquiry.question.asks,
    scope: scopeOf(inquiry),
    isWeighed: isWeighed(inquiry) && !cannotAnswer(inquiry),
    answerable: sort === 'present',
    sort,
  };
}

/** Corpora of neighboring articles with the questions that are about them. */
function smallCorpora({ corpus }: Collection, questions: readonly GoldQuestion[]) {
  const { length } = corpus.articles;
  const step = Math.max(SMALL_CORPUS, Math.floor(length / SMALL_CORPORA));
  return Array.from({ length: Math.floor(length / step) }, (_, i) => {
    const articles = corpus.articles.slice(i * step, i * step + SMALL_CORPUS);
    const ids = new Set(articles.map((article) => article.id));
    const library = buildLibrary({ articles, report: corpus.report }, new Date(0));
    return { library, own: questions.filter(({ article }) => article && ids.has(article)) };
  });
}

/** How well those present are told from those removed, on the very questions that were fitted. */
function report(): void {
  for (const size of ['few', 'many'] as const) {
    const fitted = fits[size].filter(({ sort }) => sort === 'present' || sort === 'removed');
    for (const collection of new Set(fitted.map((one) => one.collection))) {
      const asked = fitted.filter((one) => one.collection === collection);
      const area = decimal(areaUnderCurve(asked, weights[size]));
      console.log(`${collection}, ${size} articles: area under the curve ${area}`);
      for (const scope of new Set(asked.map((one) => one.scope))) {
        const own = asked.filter((one) => one.scope === scope);
        const kept = decimal(
          sureShare(
            own.filter(({ answerable }) => answerable),
            size,
          ),
        );
        const refused = decimal(
          1 -
            sureShare(
              own.filter(({ answerable }) => !answerable),
              size,
            ),
        );
        console.log(`  ${scope.padEnd(12)} kept ${kept}, removed and refused ${refused}`);
      }
    }
  }
}

function sureShare(of: readonly Case[], size: keyof typeof FITS): number {
  return share(
    of,
    ({ vector, scope }) => sigmoid(dot(vector, weights[size])) >= FITS[size].thresholds[scope],
  );
}

function write(): void {
  writeFileSync(
    new URL('../../src/answers/choosing/confidence-weights.ts', import.meta.url),
    `/** Weights of confidence; written by \`npm run fit:confidence\`, never by hand. */
export const OF_FEW: ReadonlyMap<string, number> = new Map([
${weightLines(namedWeights(weights.few, names))}
]);

export const OF_MANY: ReadonlyMap<string, number> = new Map([
${weightLines(namedWeights(weights.many, names))}
]);
`,
  );
}

function decimal(value: number): string {
  return value.toFixed(3);
}
