/** Fits the weights of a candidate's signals: the expected F1 of a choice by soft maximum, maximized. */
import type { Choice } from '../../../src/answers/choose.js';
import { SIGNAL_NAMES } from '../../../src/answers/span-signals.js';
import { bestF1 } from '../metrics.js';
import { ascend } from './ascend.js';
import { addScaled, dot, type FeatureNames, type Vector } from './features.js';

export interface SpanExample {
  readonly asks: string;
  readonly choices: readonly { readonly vector: Vector; readonly f1: number }[];
}

/** Signals that only tell kinds of candidates apart are weighed for each kind of question alone. */
const PER_KIND = /^(?:source|after|before|grain|is|deed):/;

export function toSpanExample(
  choices: readonly Choice[],
  asks: string,
  golds: readonly string[],
  names: FeatureNames,
): SpanExample {
  return {
    asks,
    choices: choices.map(({ signals, text }) => {
      const entries = signals.ids.flatMap((id, i) => {
        const name = SIGNAL_NAMES[id] ?? '';
        const value = signals.values[i] ?? 0;
        const own = [`${asks}|${name}`, value] as const;
        return PER_KIND.test(name) ? [own] : [[name, value] as const, own];
      });
      return { vector: names.vector(Object.fromEntries(entries)), f1: bestF1(text, golds) };
    }),
  };
}

export function fitSpans(examples: readonly SpanExample[], names: FeatureNames): Float64Array {
  const useful = examples.filter(({ choices }) => choices.some((choice) => choice.f1 > 0));
  return ascend(
    names.names.length,
    (weights, gradient) => {
      for (const { choices } of useful) {
        const scores = choices.map((choice) => dot(choice.vector, weights));
        const top = scores.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY);
        const raw = scores.map((score) => Math.exp(score - top));
        const mass = raw.reduce((sum, value) => sum + value, 0);
        const expected = choices.reduce((sum, { f1 }, i) => sum + (f1 * (raw[i] ?? 0)) / mass, 0);
        choices.forEach(({ vector, f1 }, i) => {
          const pull = ((raw[i] ?? 0) / mass) * (f1 - expected);
          if (Math.abs(pull) > 1e-7) addScaled(gradient, vector, pull / useful.length);
        });
      }
    },
    {
      steps: 150,
      rate: 0.15,
      decay: (i) => (names.names[i]?.includes('|') ? 0.0006 : 0.0001),
    },
  );
}
