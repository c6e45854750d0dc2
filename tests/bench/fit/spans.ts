/** Fits the weights of a candidate's signals: the expected F1 of a choice by soft maximum, maximized. */
import type { Choice } from '../../../src/answers/choosing/choose.js';
import { investigate } from '../../../src/answers/choosing/investigate.js';
import type { Library } from '../../../src/answers/holdings/library.js';
import { parseQuestion } from '../../../src/answers/question/question.js';
import { type GoldQuestion, shareOfCollection } from '../collection.js';
import { bestF1 } from '../metrics.js';
import { ascend } from './ascend.js';
import { addScaled, dot, type FeatureNames, type Vector } from './features.js';
import { randomNumbers } from './random.js';

export interface SpanExample {
  readonly asks: string;
  /** How much it counts: collections are balanced by it. */
  readonly weight: number;
  readonly choices: readonly { readonly vector: Vector; readonly f1: number }[];
}

/** Each collection with what one of its questions counts: together those of every large one count alike. */
export function balancedCollections<T extends { readonly questions: readonly unknown[] }>(
  collections: readonly T[],
): (T & { readonly weight: number })[] {
  const most = Math.max(...collections.map(({ questions }) => questions.length));
  return collections.map((one) => {
    const { length } = one.questions;
    return { ...one, weight: (most * shareOfCollection(length)) / length };
  });
}

/** Signals that only tell kinds of candidates apart are weighed for each kind of question alone. */
const PER_KIND = /^(?:source|after|before|grain|is|deed):/;

function toSpanExample(
  choices: readonly Choice[],
  asks: string,
  golds: readonly string[],
  weight: number,
  names: FeatureNames,
): SpanExample {
  return {
    asks,
    weight,
    choices: choices.map(({ signals, text }) => {
      const entries = signals.entries().flatMap(([name, value]) => {
        const own = [`${asks}|${name}`, value] as const;
        return PER_KIND.test(name) ? [own] : [[name, value] as const, own];
      });
      return { vector: names.vector(Object.fromEntries(entries)), f1: bestF1(text, golds) };
    }),
  };
}

/** The example of a question asked of the library that holds its article. */
export function spanExample(
  library: Library,
  { question: text, answers }: GoldQuestion,
  weight: number,
  names: FeatureNames,
): SpanExample {
  const question = parseQuestion(text);
  const { choices } = investigate(library, question);
  return toSpanExample(choices, question.asks, answers, weight, names);
}

/** Examples a step of the ascent sees, and how often it sees each. */
const BATCH = 64;
const ROUNDS = 20;

/**
 * How strongly the logarithm of the expected F1 pulls beside the expected F1 itself: it learns from
 * questions whose answer is still far from chosen, many of which no rule could choose.
 */
const LOGARITHMIC = 0.3;

/** Weights with which the choices have the highest expected F1. */
export function fitSpans(examples: readonly SpanExample[], names: FeatureNames): Float64Array {
  const useful = examples.filter(({ choices }) => choices.some((choice) => choice.f1 > 0));
  const nextBatch = batches(useful);
  return ascend(
    names.names.length,
    (weights, gradient) => {
      for (const example of nextBatch()) pull(example, weights, gradient);
    },
    {
      steps: ROUNDS * Math.ceil(useful.length / BATCH),
      rate: 0.03,
      cools: true,
      decay: (i) => (names.names[i]?.includes('|') ? 0.0006 : 0.0001),
    },
  );
}

function pull(
  { choices, weight }: SpanExample,
  weights: Float64Array,
  gradient: Float64Array,
): void {
  const scores = choices.map((choice) => dot(choice.vector, weights));
  const top = scores.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY);
  const likelihoods = scores.map((score) => Math.exp(score - top));
  const mass = likelihoods.reduce((sum, value) => sum + value, 0);
  const expected = choices.reduce((sum, { f1 }, i) => sum + (f1 * (likelihoods[i] ?? 0)) / mass, 0);
  choices.forEach(({ vector, f1 }, i) => {
    const likelihood = (likelihoods[i] ?? 0) / mass;
    const linear = likelihood * (f1 - expected);
    const logarithmic = expected > 0 ? likelihood * (f1 / expected - 1) : 0;
    addScaled(gradient, vector, (weight * (linear + LOGARITHMIC * logarithmic)) / BATCH);
  });
}

/** Gives the next batch at each call, in an order shuffled anew, and the same, every round and run. */
function batches(examples: readonly SpanExample[]): () => readonly SpanExample[] {
  const order = [...examples];
  const random = randomNumbers(1);
  let at = order.length;
  return () => {
    if (at >= order.length) {
      at = 0;
      for (let i = order.length - 1; i > 0; i--) {
        swap(order, i, Math.floor(random() * (i + 1)));
      }
    }
    at += BATCH;
    return order.slice(at - BATCH, at);
  };
}

function swap<T>(list: T[], a: number, b: number): void {
  const kept = list[a] as T;
  list[a] = list[b] as T;
  list[b] = kept;
}
