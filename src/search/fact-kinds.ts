/** The kinds of facts in each paragraph, a byte for all: what could answer must stand there. */
import type { Facts } from '../facts/facts.js';
import type { AnswerType } from '../language/questions.js';

const KINDS = ['people', 'organizations', 'places', 'dates', 'numbers'] as const;
export type FactKind = (typeof KINDS)[number];

/** The kinds found in a paragraph, one bit each. */
export type FactKinds = number;

export function kindsOf(facts: Facts): FactKinds {
  return KINDS.reduce((bits, kind) => bits | (facts[kind].length > 0 ? bitOf(kind) : 0), 0);
}

export function includesKind(kinds: FactKinds, kind: FactKind): boolean {
  return (kinds & bitOf(kind)) !== 0;
}

/** Kinds of answers that are facts; others can stand anywhere. */
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

function bitOf(kind: FactKind): FactKinds {
  return 1 << KINDS.indexOf(kind);
}
