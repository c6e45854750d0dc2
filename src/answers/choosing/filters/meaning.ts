/**
 * For the meaning of a word, `kata yang berarti "ombak yang pulang"` is the answer, not a
 * description of the thing.
 */
import { wordsOfAll } from '../../../language/languages.js';
import type { Question } from '../../question/question.js';
import type { Choice } from '../choose.js';

const MEANINGS = wordsOfAll(({ questions }) => questions.meaningWords);

/** Choices right after a word for meaning, where a sentence on what was asked has one; else all. */
export function keepMeanings(choices: readonly Choice[], question: Question): readonly Choice[] {
  const meanings = choices.filter((choice) => isMeaning(choice, question));
  return meanings.length > 0 ? meanings : choices;
}

/** Whether the choice is the meaning given for what was asked. */
export function isMeaning(
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

/** Share of the question that the sentence must have: a text that says what `sekaten` means has no `kata`, as `arti kata sekaten` has. */
const ASKED = 0.6;
