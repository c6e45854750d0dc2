import type { Answer } from './answer.js';
import { answerQuestion } from './answer-question.js';
import type { AskOptions } from './holdings/ask-options.js';
import type { Library } from './holdings/library.js';
import { parseQuestion } from './question/question.js';

/** Places of what is asked. */
export function answerWhere(library: Library, query: string, options: AskOptions = {}): Answer {
  return answerQuestion(library, { ...parseQuestion(query), asks: 'place' }, options);
}
