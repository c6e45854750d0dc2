/** Any question: its kind is read from its words, then it is answered as that kind. */

import type { AnswerType } from '../language/questions.js';
import { answerAcronym } from './acronym.js';
import type { Answer } from './answer.js';
import { answerQuestion } from './answer-question.js';
import { answerAskedArticles } from './articles/asked-articles.js';
import type { AskOptions } from './holdings/ask-options.js';
import type { Library } from './holdings/library.js';
import { answerLatinName } from './latin-name.js';
import { answerAge } from './person/age.js';
import { answerFullName } from './person/full-name.js';
import { answerOrigin } from './person/origin.js';
import { answerWhoIs } from './person/who-is.js';
import { answerWorkplace } from './person/workplace.js';
import { askedToTell } from './question/asked-to-tell.js';
import { parseQuestion, type Question } from './question/question.js';
import { questionOfHead } from './question/topic-head.js';
import { answerQuote } from './quote.js';
import { readQuoteQuestion } from './quote-question.js';
import { answerScore } from './score.js';
import { answerPerson } from './who.js';

/** The answer to a question in plain words, whatever it asks for. */
export function answerAsk(library: Library, text: string, options: AskOptions = {}): Answer {
  const question = parseQuestion(text);
  if (question.asks === 'quotation') {
    const asked = readQuoteQuestion(library, question);
    const answer = answerQuote(library, asked, options);
    // When somebody is known but never quoted, what others say is no answer.
    if (answer.kind === 'found' || isKnown(library, asked.speaker)) return answer;
    return answerQuestion(library, { ...question, asks: 'thing', isTopic: true }, options);
  }
  const subject = askedToTell(question);
  if (subject !== null) return answerAsk(library, subject, options);
  const isAboutPerson = question.asks === 'person' || question.isTopic;
  return (
    answerAskedArticles(library, question, options) ??
    answerLatinName(library, question, options) ??
    answerAcronym(library, question, options) ??
    (isAboutPerson ? answerPerson(library, question, options) : null) ??
    answerFullName(library, question, options) ??
    answerScore(library, question, options) ??
    answerOccupation(library, question, options) ??
    answerHead(library, question, options) ??
    answerAge(library, question, options) ??
    answerWorkplace(library, question, options) ??
    answerOrigin(library, question, options) ??
    answerDefinition(library, question, options) ??
    answerQuestion(library, question, options)
  );
}

/** `Apa itu Pararaton?`: what a text says that it is, before somebody of that name. */
function answerDefinition(
  library: Library,
  question: Question,
  options: AskOptions,
): Answer | null {
  if (question.asks !== 'definition') return null;
  const answer = answerQuestion(library, question, options);
  if (answer.kind === 'found') return answer;
  return answerPerson(library, question, options) ?? answer;
}

const OCCUPATIONS: ReadonlySet<AnswerType> = new Set(['thing', 'name', 'definition']);

/** `Apa jabatan Sari Utami?`, `What is the job of Sari Utami?` ask who she is. */
function answerOccupation(library: Library, question: Question, options: AskOptions) {
  const { occupationWords, fillers } = question.language.questions;
  // `Apa itu sekaten?` asks for no work, though `dia sebagai apa` does.
  const isNamed = question.asks === 'definition';
  const isAsked = question.tokens.some(
    ({ folded }) => occupationWords.has(folded) && !(isNamed && fillers.has(folded)),
  );
  if (!isAsked || !OCCUPATIONS.has(question.asks)) return null;
  return answerWhoIs(library, { ...question, asks: 'person' }, options);
}

/** What the head of a topic asks for, when the articles say it; else the topic itself is shown. */
function answerHead(library: Library, question: Question, options: AskOptions): Answer | null {
  const headed = questionOfHead(question);
  const answer =
    headed && (answerAge(library, headed, options) ?? answerQuestion(library, headed, options));
  return answer?.kind === 'found' ? answer : null;
}

function isKnown({ people }: Library, speaker: string | null): boolean {
  return speaker !== null && people.find(speaker, 1).length > 0;
}
