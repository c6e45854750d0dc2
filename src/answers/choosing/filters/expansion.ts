/** Whether words are what an acronym stands for. */
import { spellsOut } from '../../../language/acronyms.js';
import type { Query } from '../../../search/query.js';
import type { Question } from '../../question/question.js';
import type { Choice } from '../choose.js';

/**
 * Choices for `Apa kepanjangan …?` without those that neither spell out an acronym of the question
 * nor are the acronym of a name in it: the paragraph may be about another body.
 */
export function keepExpansions(
  choices: readonly Choice[],
  { asks }: Question,
  { terms }: Query,
): readonly Choice[] {
  if (asks !== 'expansion') return choices;
  const words = terms.map(({ token }) => token.folded);
  return choices.filter(
    ({ text }) => words.some((word) => spellsOut(text, word)) || spellsOut(words.join(' '), text),
  );
}
