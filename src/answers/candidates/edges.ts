/** Words at the edges of facts, of all languages at once, since a corpus may mix them. */
import type { AnswerEdges } from '../../language/answer-edges.js';
import { wordsOfAll } from '../../language/languages.js';

const all = (name: keyof AnswerEdges) => wordsOfAll(({ answerEdges }) => answerEdges[name]);

/** The words of each kind. */
export const ANSWER_EDGES: AnswerEdges = {
  timeNouns: all('timeNouns'),
  approximators: all('approximators'),
  rates: all('rates'),
  dimensions: all('dimensions'),
  sums: all('sums'),
  ranges: all('ranges'),
  joiners: all('joiners'),
};
