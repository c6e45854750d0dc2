/** The most likely answers among all candidates of the evidence. */
import { readRoleMeaning } from '../../facts/names/roles.js';
import { fold } from '../../language/fold.js';
import type { AnswerType } from '../../language/questions.js';
import { overlaps } from '../../language/span.js';
import type { Query } from '../../search/query.js';
import type { Candidate, CandidateSource } from '../candidates/candidate.js';
import { findCandidates } from '../candidates/candidates.js';
import { wantedCuts } from '../candidates/date-cuts.js';
import type { Evidence } from '../candidates/evidence.js';
import { toAsked } from '../question/asked.js';
import { readFrame } from '../question/frame.js';
import { measureAsked } from '../question/measure-asked.js';
import { asksForAll, type Question } from '../question/question.js';
import { roleSignals } from '../signals/role-signals.js';
import { SIGNAL_NAMES } from '../signals/signal-names.js';
import { SignalSheet, type SpanSignals } from '../signals/signal-sheet.js';
import { spanSignals } from '../signals/span-signals.js';

/** A candidate that was weighed. */
export interface Choice {
  readonly candidate: Candidate;
  readonly evidence: Evidence;
  /** As written. */
  readonly text: string;
  /** The same, folded. */
  readonly key: string;
  readonly signals: SpanSignals;
  readonly score: number;
}

/** Keyed by the name of a signal, or by `kind|name` for one kind of question. */
export type SpanWeights = ReadonlyMap<string, number>;

/** Every candidate of the evidence with its score, best first. */
export function chooseSpans(
  evidence: readonly Evidence[],
  question: Question,
  query: Query,
  weights: SpanWeights,
): Choice[] {
  const asked = toAsked(question, query, readFrame(question, query));
  const wanting = [
    ...wantedCuts(asked),
    ...(asksForAll(question) ? (['list'] as const) : []),
    ...(measureAsked(question) === 'time' ? (['age'] as const) : []),
  ];
  const pool = evidence.flatMap((piece) => optionsIn(piece, question.asks, wanting));
  const holders = paragraphsByText(pool);
  const office = readRoleMeaning(question.text);
  const fullest = pool.reduce((most, option) => Math.max(most, sentenceCoverage(option)), 0);
  const weightsHere = weightsFor(question.asks, weights);
  const sheet = new SignalSheet();
  return pool
    .map(({ candidate, evidence: piece, text, key }) => {
      const signals = spanSignals(sheet, asked, {
        candidate,
        text,
        scene: piece.scene,
        role: roleSignals(candidate.role, office, piece, query),
        repeats: (holders.get(key) ?? 1) - 1,
        fullest,
      });
      const score = signals.dot(weightsHere);
      return { candidate, evidence: piece, text, key, signals, score };
    })
    .sort((a, b) => b.score - a.score);
}

type Option = Pick<Choice, 'candidate' | 'evidence' | 'text' | 'key'>;

function optionsIn(
  evidence: Evidence,
  asks: AnswerType,
  wanting: readonly CandidateSource[],
): Option[] {
  const { text, dateline } = evidence.paragraph;
  const options: Option[] = [];
  for (const candidate of findCandidates(evidence, asks, wanting)) {
    if (dateline !== null && overlaps(candidate, dateline)) continue;
    const own = text.slice(candidate.start, candidate.end);
    options.push({ candidate, evidence, text: own, key: fold(own) });
  }
  return options;
}

/** Share of the question in the sentence of a candidate. */
function sentenceCoverage({ candidate, evidence: { scene } }: Option): number {
  return scene.sentenceCoverage[scene.words[candidate.first]?.sentence ?? -1] ?? 0;
}

/** Each signal counts by its general weight and by the one for this kind of question. */
function weightsFor(asks: AnswerType, weights: SpanWeights): Float64Array {
  return Float64Array.from(
    SIGNAL_NAMES,
    (name) => (weights.get(name) ?? 0) + (weights.get(`${asks}|${name}`) ?? 0),
  );
}

/** In how many paragraphs each text occurs; those of a paragraph must come one after the other. */
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
