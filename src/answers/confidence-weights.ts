/** Weights and thresholds of confidence; written by `npm run fit:answers`, never by hand. */
import type { AnswerType } from '../language/questions.js';

export const CONFIDENCE_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['absentNames', -0.861],
  ['bias', -4.292],
  ['choice', 0.029],
  ['coverage', 1.033],
  ['early', 1.266],
  ['exact', 0.559],
  ['kind:date', -0.441],
  ['kind:definition', -0.478],
  ['kind:expansion', 0.652],
  ['kind:group', -0.062],
  ['kind:manner', -1.054],
  ['kind:name', -0.222],
  ['kind:number', -0.582],
  ['kind:person', -0.542],
  ['kind:place', -0.508],
  ['kind:quotation', -0.1],
  ['kind:reason', -0.939],
  ['kind:thing', -0.524],
  ['length', 0.823],
  ['margin', 0.063],
  ['missing', 0.742],
  ['near', 0.197],
  ['nearness', 0.013],
  ['noChoice', -0.257],
  ['nothing', -1.468],
  ['order', 0.421],
  ['rareCoverage', 0.686],
  ['sentence', 0.275],
]);

/** Each keeps about 87 % of the answerable development questions of its kind. */
export const CONFIDENCE_THRESHOLDS: Readonly<Record<AnswerType, number>> = {
  person: 0.253,
  group: 0.407,
  place: 0.26,
  date: 0.273,
  number: 0.302,
  name: 0.297,
  definition: 0.267,
  expansion: 0.265,
  reason: 0.265,
  manner: 0.265,
  quotation: 0.265,
  thing: 0.216,
};
