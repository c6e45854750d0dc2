/** Asked which medal, nobody answers `Gallantry` where the text has the `Queen's Medal for Gallantry`. */
import { contains } from '../../../language/span.js';
import type { Candidate } from '../../candidates/candidate.js';
import type { Question } from '../../question/question.js';
import type { Choice } from '../choose.js';

/**
 * The name that the choice is cut out of, when it has the class noun asked for; else the choice
 * itself. For a thing, it is the name with nothing beyond the question's words: `Toko Emas Laut`
 * for `toko emas apa`.
 */
export function wholeName(
  choice: Choice,
  choices: readonly Choice[],
  { asks, classNoun }: Question,
): Choice {
  const isNamed = asks === 'name' || asks === 'thing';
  if (!isNamed || choice.candidate.source !== 'phrase') return choice;
  const { words } = choice.evidence.scene;
  const whole = choices.find(
    ({ candidate, evidence }) =>
      candidate.source === 'name' &&
      evidence === choice.evidence &&
      contains(candidate, choice.candidate) &&
      (asks === 'name' || addsAsked(candidate, choice)) &&
      words.slice(candidate.first, candidate.last + 1).some(({ folded }) => folded === classNoun),
  );
  return whole ?? choice;
}

/** Whether a name around the choice has nothing more in front of it than words of the question. */
function addsAsked({ first, last }: Candidate, { candidate, evidence }: Choice): boolean {
  const added = evidence.scene.words.slice(first, candidate.first);
  return last === candidate.last && added.every(({ match }) => match >= 0);
}
