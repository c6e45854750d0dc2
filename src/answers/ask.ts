/** Any question: its kind is read from its words, then the answer of that kind is given. */
import type { Answer } from './answer.js';
import { answerQuestion } from './answer-question.js';
import type { AskOptions } from './investigate.js';
import type { Library } from './library.js';
import { parseQuestion } from './question.js';
import { answerQuote } from './quote.js';
import { readQuoteQuestion } from './quote-question.js';
import { answerWhoIs } from './who-is.js';

export function answerAsk(library: Library, text: string, options: AskOptions = {}): Answer {
  const question = parseQuestion(text);
  if (question.asks === 'quotation') {
    const answer = answerQuote(library, readQuoteQuestion(library, question), options);
    if (answer.kind === 'found') return answer;
    return answerQuestion(library, { ...question, asks: 'thing' }, options);
  }
  const isAboutPerson =
    question.asks === 'person' || question.asks === 'definition' || question.isTopic;
  const known = isAboutPerson ? answerWhoIs(library, question, options) : null;
  return known ?? answerQuestion(library, question, options);
}
