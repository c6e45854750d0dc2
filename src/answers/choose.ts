/** The most likely answers among all candidates of the evidence. */

import { compareRoles, type RoleMeaning, readRoleMeaning } from '../facts/roles.js';
import { fold } from '../language/fold.js';
import { LANGUAGES } from '../language/languages.js';
import type { AnswerType } from '../language/questions.js';
import { overlaps } from '../language/span.js';
import { tokenize } from '../language/tokenizer.js';
import { toTerm } from '../search/analyzer.js';
import type { Query } from '../search/query.js';
import { type Candidate, findCandidates } from './candidates.js';
import type { Evidence } from './evidence.js';
import { readFrame } from './frame.js';
import type { Question } from './question.js';
import {
  type RoleSignals,
  SIGNAL_NAMES,
  type SpanSignals,
  spanSignals,
  toAsked,
  wantedCuts,
} from './span-signals.js';

export interface Choice {
  readonly candidate: Candidate;
  readonly evidence: Evidence;
  /** As written. */
  readonly text: string;
  /** The same folded. */
  readonly key: string;
  readonly signals: SpanSignals;
  readonly score: number;
}

/** By the name of a signal, or by `kind|name` for one kind of question. */
export type SpanWeights = ReadonlyMap<string, number>;

/** Every candidate of the evidence with its score, best first. */
export function chooseSpans(
  evidence: readonly Evidence[],
  question: Question,
  query: Query,
  weights: SpanWeights,
): Choice[] {
  const asked = toAsked(question, query, readFrame(question, query));
  const cuts = wantedCuts(asked);
  const pool = evidence.flatMap((piece) => {
    const { text, dateline } = piece.paragraph;
    return findCandidates(text, piece.scene, piece.facts, question.asks, cuts)
      .filter((candidate) => dateline === null || !overlaps(candidate, dateline))
      .map((candidate) => {
        const own = text.slice(candidate.start, candidate.end);
        return { candidate, evidence: piece, text: own, key: fold(own) };
      });
  });
  const holders = paragraphsByText(pool);
  const office = readRoleMeaning(question.text);
  const weightsHere = weightsFor(question.asks, weights);
  return pool
    .map((option) => {
      const { candidate, evidence: piece } = option;
      const signals = spanSignals(
        candidate,
        option.text,
        piece.scene,
        asked,
        roleSignals(candidate.role, office, piece, query),
        (holders.get(option.key)?.size ?? 1) - 1,
      );
      return { ...option, signals, score: signals.dot(weightsHere) };
    })
    .sort((a, b) => b.score - a.score);
}

/** Each signal counts by its general weight and by the one for this kind of question. */
function weightsFor(asks: AnswerType, weights: SpanWeights): Float64Array {
  return Float64Array.from(
    SIGNAL_NAMES,
    (name) => (weights.get(name) ?? 0) + (weights.get(`${asks}|${name}`) ?? 0),
  );
}

/** How a person's office fits the one asked for, if any. */
function roleSignals(
  role: string | null,
  office: RoleMeaning,
  evidence: Evidence,
  query: Query,
): RoleSignals {
  if (role === null) return { role: 0, office: 0, otherOffice: 0 };
  const fit = compareRoles(role, office);
  return {
    role: roleCoverage(role, evidence, query),
    office: fit,
    otherOffice: office.offices.size > 0 && fit < 0.5 ? 1 : 0,
  };
}

/** Share of the question's worth that a person's role holds: `menteri pertahanan AS` asked and held. */
function roleCoverage(role: string, { article }: Evidence, query: Query): number {
  const language = LANGUAGES[article.language];
  const held = new Set(tokenize(role).map((token) => toTerm(token.folded, language)));
  let covered = 0;
  let total = 0;
  for (const { forms, idf } of query.terms) {
    total += idf;
    if (forms.some((form) => held.has(form.term))) covered += idf;
  }
  return total > 0 ? covered / total : 0;
}

function paragraphsByText(
  pool: readonly { readonly key: string; readonly evidence: Evidence }[],
): Map<string, Set<Evidence>> {
  const holders = new Map<string, Set<Evidence>>();
  for (const { key, evidence } of pool) {
    const known = holders.get(key);
    if (known) known.add(evidence);
    else holders.set(key, new Set([evidence]));
  }
  return holders;
}
