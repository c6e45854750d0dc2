/** The office a question asks for, in its own words. */
import { type RoleMeaning, readRoleMeaning } from '../facts/roles.js';
import { tokenize } from '../language/tokenizer.js';
import type { Question } from './question.js';

/** The office asked for when a question asks for nothing else, `Siapa menteri pertahanan Jepang?`, or null. */
export function officeAsked(question: Question): RoleMeaning | null {
  const meaning = readRoleMeaning(officeWords(question));
  const isPure = [...meaning.rest].every((word) => COUNTRY.test(word));
  return meaning.offices.size > 0 && isPure ? meaning : null;
}

/** Country codes stand in capitals among the folded words of a role's meaning. */
const COUNTRY = /^[A-Z]{2}$/;

/** The question without its asking; `of` and the like stay, since they tell an office's parts. */
export function officeWords({ text, language }: Question): string {
  return tokenize(text)
    .filter(
      ({ folded }) => !language.questions.fillers.has(folded) || language.roles.links.has(folded),
    )
    .map((token) => token.text)
    .join(' ');
}
