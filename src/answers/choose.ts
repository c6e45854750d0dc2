/** The most likely answers among all candidates of the evidence. */

import { compareRoles, type RoleMeaning, readRoleMeaning } from '../facts/roles.js';
import { fold } from '../language/fold.js';
import { LANGUAGES } from '../language/languages.js';
import type { AnswerType } from '../language/questions.js';
import { overlaps } from '../language/span.js';
import { tokenize } from '../language/tokenizer.js';
import { toTerm } from '../search/analyzer.js';
import type { Query } from '../search/query.js';
import { type Candidate, type CandidateSource, findCandidates } from './candidates.js';
import type { Evidence } from './evidence.js';
import { readFrame } from './frame.js';
import type { Question } from './question.js';
import {
  type RoleSignals,
  SIGNAL_NAMES,
  SignalSheet,
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
  const pool = evidence.flatMap((piece) => optionsIn(piece, question.asks, cuts));
  const holders = paragraphsByText(pool);
  const office = readRoleMeaning(question.text);
  const weightsHere = weightsFor(question.asks, weights);
  const sheet = new SignalSheet();
  return pool
    .map(({ candidate, evidence: piece, text, key }) => {
      const signals = spanSignals(
        sheet,
        candidate,
        text,
        piece.scene,
        asked,
        roleSignals(candidate.role, office, piece, query),
        (holders.get(key) ?? 1) - 1,
      );
      const score = signals.dot(weightsHere);
      return { candidate, evidence: piece, text, key, signals, score };
    })
    .sort((a, b) => b.score - a.score);
}

type Option = Pick<Choice, 'candidate' | 'evidence' | 'text' | 'key'>;

function optionsIn(
  evidence: Evidence,
  asks: AnswerType,
  cuts: readonly CandidateSource[],
): Option[] {
  const { text, dateline } = evidence.paragraph;
  const options: Option[] = [];
  for (const candidate of findCandidates(text, evidence.scene, evidence.facts, asks, cuts)) {
    if (dateline !== null && overlaps(candidate, dateline)) continue;
    const own = text.slice(candidate.start, candidate.end);
    options.push({ candidate, evidence, text: own, key: fold(own) });
  }
  return options;
}

/** Each signal counts by its general weight and by the one for this kind of question. */
function weightsFor(asks: AnswerType, weights: SpanWeights): Float64Array {
  return Float64Array.from(
    SIGNAL_NAMES,
    (name) => (weights.get(name) ?? 0) + (weights.get(`${asks}|${name}`) ?? 0),
  );
}

const NO_ROLE: RoleSignals = { role: 0, office: 0, otherOffice: 0 };

/** How a person's office fits the one asked for, if any. */
function roleSignals(
  role: string | null,
  office: RoleMeaning,
  evidence: Evidence,
  query: Query,
): RoleSignals {
  if (role === null) return NO_ROLE;
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

/** In how many paragraphs each text stands; those of a paragraph must come one behind the other. */
function paragraphsByText(pool: readonly Option[]): Map<string, number> {
  const counts = new Map<string, number>();
  let here: Evidence | null = null;
  let seen = new Set<string>();
  for (const { key, evidence } of pool) {
    if (evidence !== here) seen = new Set();
    here = evidence;
    if (seen.has(key)) continue;
    seen.add(key);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
