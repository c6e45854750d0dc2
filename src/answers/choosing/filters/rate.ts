/** Asked what there is for each, `dividen per saham`, nobody answers the whole. */
import type { Query } from '../../../search/query.js';
import { ANSWER_EDGES } from '../../candidates/edges.js';
import type { Question } from '../../question/question.js';
import type { Choice } from '../choose.js';

/**
 * Choices without amounts of which the sentence does not say that they are for each of what the question
 * names after `per`, where some are.
 */
export function keepRates(
  choices: readonly Choice[],
  { asks, tokens }: Question,
  { terms }: Query,
): readonly Choice[] {
  if (asks !== 'number') return choices;
  const per = tokens.findIndex(({ folded }) => ANSWER_EDGES.rates.has(folded));
  const each = tokens[per + 1]?.folded;
  const term = terms.findIndex(({ token }) => token.folded === each);
  if (per < 0 || term < 0) return choices;
  const held = choices.filter((choice) => isForEach(choice, term));
  return held.length > 0 ? held : choices;
}

/** Whether `per saham` is right after the choice or before it in its sentence. */
function isForEach({ candidate, evidence }: Choice, term: number): boolean {
  const { words } = evidence.scene;
  const { sentence } = words[candidate.first] ?? {};
  return words.some(
    ({ folded, sentence: own }, at) =>
      own === sentence &&
      ANSWER_EDGES.rates.has(folded) &&
      words[at + 1]?.match === term &&
      at <= candidate.last + 1,
  );
}
