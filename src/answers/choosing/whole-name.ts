/** Asked which medal, nobody answers `Gallantry` where the text has the `Queen's Medal for Gallantry`. */
import { contains } from '../../language/span.js';
import type { Question } from '../question/question.js';
import type { Choice } from './choose.js';

/** The name that the choice is cut out of, when it has the class noun asked for; else the choice itself. */
export function wholeName(
  choice: Choice,
  choices: readonly Choice[],
  { asks, classNoun }: Question,
): Choice {
  if (asks !== 'name' || choice.candidate.source !== 'phrase') return choice;
  const { words } = choice.evidence.scene;
  const whole = choices.find(
    ({ candidate, evidence }) =>
      candidate.source === 'name' &&
      evidence === choice.evidence &&
      contains(candidate, choice.candidate) &&
      words.slice(candidate.first, candidate.last + 1).some(({ folded }) => folded === classNoun),
  );
  return whole ?? choice;
}
