/** Words at the edges of English dates and amounts. */
import type { AnswerEdges } from '../answer-edges.js';
import { wordSet } from '../word-list.js';

/** What may be left out of an answer in English, or joins two of them. */
export const answerEdges: AnswerEdges = {
  timeNouns: wordSet('year month'),
  approximators: wordSet('about around nearly almost more less than over at least some roughly'),
  rates: wordSet('per'),
  dimensions: wordSet(''),
  sums: wordSet('and'),
  ranges: wordSet('to or'),
  joiners: wordSet('and to or'),
};
