/**
 * How sure Kutip is that the evidence answers the question: named figures joined by a logistic
 * function, and one threshold a kind below which it says that the articles do not tell.
 */
import type { AnswerType } from '../language/questions.js';
import { CONFIDENCE_THRESHOLDS, CONFIDENCE_WEIGHTS } from './confidence-weights.js';
import type { Inquiry } from './investigate.js';

export type ConfidenceSignals = Readonly<Record<string, number>>;

/** What speaks for and against the best choice, or for the best paragraph when there is none. */
export function confidenceSignals({
  question,
  query,
  evidence,
  choices,
}: Inquiry): ConfidenceSignals {
  const best = choices[0];
  const piece = best?.evidence ?? evidence[0];
  if (!piece) return { nothing: 1 };
  const { signals } = piece.hit;
  const rival = choices.find((choice) => choice.text !== best?.text);
  const total = query.terms.reduce((sum, term) => sum + term.idf, 0) || 1;
  const names = query.terms.filter((term) => term.isName);
  const foundTerms = new Set(piece.hit.matches.map((match) => match.term));
  const absentNames = names.filter((term) => !foundTerms.has(query.terms.indexOf(term)));
  const lacking = query.terms.filter((term) => query.missing.includes(term.token.text));
  return {
    bias: 1,
    [`kind:${question.asks}`]: 1,
    coverage: Math.min(1, signals.coverage + 0.7 * signals.title + 0.5 * signals.context),
    rareCoverage: signals.rareCoverage,
    exact: signals.exact,
    nearness: signals.nearness,
    order: signals.order,
    early: signals.early,
    missing: lacking.reduce((sum, term) => sum + term.idf, 0) / total,
    absentNames: absentNames.reduce((sum, term) => sum + term.idf, 0) / total,
    length: Math.log(1 + query.terms.length),
    choice: best?.score ?? 0,
    noChoice: best ? 0 : 1,
    sentence: best?.signals.sentence ?? 0,
    near: best?.signals.nearness ?? 0,
    margin: best && rival ? Math.min(3, best.score - rival.score) : 0,
  };
}

/** Probability, 0–1, that the evidence answers the question. */
export function confidenceOf(inquiry: Inquiry): number {
  const signals = confidenceSignals(inquiry);
  if (signals.nothing) return 0;
  let sum = 0;
  for (const name in signals) sum += (signals[name] ?? 0) * (CONFIDENCE_WEIGHTS.get(name) ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Whether the evidence is good enough to answer with. */
export function isConfident(inquiry: Inquiry): boolean {
  return confidenceOf(inquiry) >= thresholdFor(inquiry.question.asks);
}

function thresholdFor(asks: AnswerType): number {
  return CONFIDENCE_THRESHOLDS[asks];
}
