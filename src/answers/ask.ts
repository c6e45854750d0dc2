/** Any question: its kind is read from its words, then the answer of that kind is given. */
import type { Answer } from './answer.js';
import { answerQuestion } from './answer-question.js';
import type { AskOptions } from './investigate.js';
import type { Library } from './library.js';
import { parseQuestion } from './question.js';
import { answerQuote } from './quote.js';
import { readQuoteQuestion } from './quote-question.js';
import { answerPerson } from './who.js';

export function answerAsk(library: Library, text: string, options: AskOptions = {}): Answer {
  const question = parseQuestion(text);
  if (question.asks === 'quotation') {
    const asked = readQuoteQuestion(library, question);
    const answer = answerQuote(library, asked, options);
    // Somebody the articles know but never quote is not answered with what others say.
    if (answer.kind === 'found' || isKnown(library, asked.speaker)) return answer;
    return answerQuestion(library, { ...question, asks: 'thing' }, options);
  }
  const isAboutPerson =
    question.asks === 'person' || question.asks === 'definition' || question.isTopic;
  const known = isAboutPerson ? answerPerson(library, question, options) : null;
  return known ?? answerQuestion(library, question, options);
}

function isKnown({ people }: Library, speaker: string | null): boolean {
  return speaker !== null && people.find(speaker, 1).length > 0;
}
