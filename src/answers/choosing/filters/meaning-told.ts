/**
 * For the meaning of a word, `kata yang berarti "ombak yang pulang"` is the answer, not a
 * description of the thing.
 */
import { wordsOfAll } from '../../../language/languages.js';
import type { Question } from '../../question/question.js';
import type { Choice } from '../choose.js';

const MEANINGS = wordsOfAll(({ questions }) => questions.meaningWords);

/** Choices right after a word for meaning, where a sentence on what was asked has one; else all. */
export function meaningsTold(choices: readonly Choice[], question: Question): readonly Choice[] {
  const told = choices.filter((choice) => tellsMeaning(choice, question));
  return told.length > 0 ? told : choices;
}

/** Whether the choice is the meaning given for what was asked. */
export function tellsMeaning(
  { candidate, evidence, signals }: Choice,
  { asks, tokens }: Question,
): boolean {
  const before = evidence.scene.words[candidate.first - 1]?.folded ?? '';
  return (
    asks === 'definition' &&
    tokens.some(({ folded }) => MEANINGS.has(folded)) &&
    MEANINGS.has(before) &&
    signals.of('sentence') >= ASKED
  );
}

/** Share of the question that the sentence must have: `arti kata sekaten` is told without `kata`. */
const ASKED = 0.6;
