import type { Answer } from './answer.js';
import { answerQuestion } from './answer-question.js';
import type { AskOptions } from './holdings/ask-options.js';
import type { Library } from './holdings/library.js';
import { parseQuestion } from './question/question.js';

/** Dates of what is asked, as written and resolved. */
export function answerWhen(library: Library, query: string, options: AskOptions = {}): Answer {
  return answerQuestion(library, { ...parseQuestion(query), asks: 'date' }, options);
}
