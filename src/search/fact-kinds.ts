/**
 * Kinds of facts as bits of one byte per paragraph: a paragraph without the kind asked for is an
 * unlikely answer.
 */
import type { Facts } from '../facts/facts.js';
import type { AnswerType } from '../language/questions.js';

/** The bit of each kind. */
export const FACT_BITS = { people: 1, organizations: 2, places: 4, dates: 8, numbers: 16 } as const;

/** A kind of fact that can answer. */
export type FactKind = keyof typeof FACT_BITS;

/** Every kind, in the order of its bit. */
export const FACT_KINDS = Object.keys(FACT_BITS) as readonly FactKind[];

/** Several kinds, their bits in one number. */
export type FactKinds = number;

/** The kinds found in a paragraph. */
export function kindsOf(facts: Facts): FactKinds {
  return FACT_KINDS.reduce(
    (kinds, kind) => (facts[kind].length > 0 ? kinds | FACT_BITS[kind] : kinds),
    0,
  );
}

/** Whether `kind` is among them. */
export function includesKind(kinds: FactKinds, kind: FactKind): boolean {
  return (kinds & FACT_BITS[kind]) !== 0;
}

/** Kinds of answers that are facts; others can be anywhere. */
const ANSWERING: Readonly<Partial<Record<AnswerType, FactKind>>> = {
  person: 'people',
  group: 'organizations',
  place: 'places',
  date: 'dates',
  number: 'numbers',
};

/** The kind of fact that answers a question for `asks`, or null. */
export function answeringKind(asks: AnswerType): FactKind | null {
  return ANSWERING[asks] ?? null;
}
