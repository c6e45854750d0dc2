/** Weights and thresholds of confidence; written by `npm run fit:answers`, never by hand. */
import type { AnswerType } from '../language/questions.js';

export const CONFIDENCE_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['bias', -2],
  ['coverage', 4],
]);

export const CONFIDENCE_THRESHOLDS: Readonly<Record<AnswerType, number>> = {
  person: 0.5,
  group: 0.5,
  place: 0.5,
  date: 0.5,
  number: 0.5,
  name: 0.5,
  definition: 0.5,
  expansion: 0.5,
  reason: 0.5,
  manner: 0.5,
  quotation: 0.5,
  thing: 0.5,
};
