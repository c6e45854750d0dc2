import type { Answer } from './answer.js';
import { answerQuestion } from './answer-question.js';
import type { AskOptions } from './investigate.js';
import type { Library } from './library.js';
import { parseQuestion } from './question.js';
import { answerWhoIs } from './who-is.js';

/** A name → who that is; an office, a deed or a topic → the people of the best evidence. */
export function answerWho(library: Library, query: string, options: AskOptions = {}): Answer {
  const question = { ...parseQuestion(query), asks: 'person' as const };
  return answerWhoIs(library, question, options) ?? answerQuestion(library, question, options);
}
