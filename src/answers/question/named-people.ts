/** A question that consists of a name alone. */
import type { DirectoryPerson } from '../../facts/people/person-directory.js';
import { withoutPossessive } from '../../language/possessive.js';
import { isStopWord } from '../../language/stop-words.js';
import { tokenize } from '../../language/tokenizer.js';
import type { Library } from '../holdings/library.js';
import type { Question } from './question.js';

const NOTHING: ReadonlySet<string> = new Set();

/**
 * The people whose name is all that the question holds, besides its interrogative and the folded
 * words `besides`.
 */
export function namedPeople(
  { people }: Library,
  { text, language }: Question,
  besides: ReadonlySet<string> = NOTHING,
): DirectoryPerson[] {
  const { fillers } = language.questions;
  const content = tokenize(text).filter(
    (token) =>
      !fillers.has(token.folded) && !besides.has(token.folded) && !isStopWord(token, language),
  );
  if (content.length === 0) return [];
  const matches = people.find(content.map((token) => withoutPossessive(token.text)).join(' '));
  const [best] = matches;
  if (!best || (best.kind === 'token' && content.length > 1)) return [];
  // One word may be the whole of one name and a part of another: `Lestari`.
  const isAnyPart = content.length === 1 && best.kind !== 'misspelled';
  return matches
    .filter(({ kind, edits }) =>
      isAnyPart ? kind !== 'misspelled' : kind === best.kind && edits === best.edits,
    )
    .map((match) => match.person);
}
