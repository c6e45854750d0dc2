/** Who: somebody by name, the holder of an office, or the people of a topic. */
import { readRoleMeaning } from '../facts/names/roles.js';
import { relativesLike } from '../language/kin.js';
import type { Answer } from './answer.js';
import { answerQuestion } from './answer-question.js';
import { answerAuthor } from './author.js';
import { toQuery } from './choosing/investigate.js';
import type { AskOptions } from './holdings/ask-options.js';
import type { Library } from './holdings/library.js';
import { answerFullName } from './person/full-name.js';
import { answerRelative } from './person/relative.js';
import { answerWhoHolds } from './person/who-holds.js';
import { answerWhoIs } from './person/who-is.js';
import { parseQuestion, type Question } from './question/question.js';

/**
 * A name → who that is; an office → its holder; a deed or a topic → the people in the best
 * evidence.
 */
export function answerWho(library: Library, query: string, options: AskOptions = {}): Answer {
  const question = { ...parseQuestion(query), asks: 'person' as const };
  return answerPerson(library, question, options) ?? answerQuestion(library, question, options);
}

/**
 * The answer when the question's words are a name, an
 * office, or an article that the corpus knows, else null.
 */
export function answerPerson(
  library: Library,
  question: Question,
  options: AskOptions = {},
): Answer | null {
  return (
    answerAuthor(library, question, options) ??
    answerFullName(library, question, options) ??
    answerRelative(library, question, options) ??
    answerWhoIs(library, question, options) ??
    answerWhoHolds(library, question, options) ??
    answerName(library, question, options)
  );
}

/**
 * `Siapa Freja Mikkelsen?`, whom the articles name without Kutip recognizing a person: nobody else
 * is the answer, so what they say about the name is shown.
 */
function answerName(library: Library, question: Question, options: AskOptions): Answer | null {
  const { terms } = toQuery(library, question);
  const { heads } = question.language.questions;
  const isRole =
    readRoleMeaning(question.text).offices.size > 0 ||
    terms.some(({ token }) => heads.has(token.folded) || relativesLike(token.folded) !== null);
  const isName = terms.length > 1 && terms.every((term) => term.isName);
  if (question.asks !== 'person' || question.isTopic || isRole || !isName) return null;
  return answerQuestion(library, { ...question, asks: 'thing', isTopic: true }, options);
}
