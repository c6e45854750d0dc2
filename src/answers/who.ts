/** Who: somebody by name, the holder of an office, or the people of a topic. */
import { readRoleMeaning } from '../facts/names/roles.js';
import { fold } from '../language/fold.js';
import { relativesLike } from '../language/kin.js';
import type { Query } from '../search/query.js';
import type { Answer } from './answer.js';
import { answerInquiry, answerQuestion } from './answer-question.js';
import { answerAuthor } from './articles/author.js';
import type { Word } from './candidates/scene.js';
import type { Choice } from './choosing/choose.js';
import { investigate } from './choosing/investigate.js';
import type { AskOptions } from './holdings/ask-options.js';
import type { Library } from './holdings/library.js';
import { answerFullName } from './person/full-name.js';
import { answerRelative } from './person/relative.js';
import { answerWhoHolds } from './person/who-holds.js';
import { answerWhoIs } from './person/who-is.js';
import { parseQuestion, type Question } from './question/question.js';
import { toQuery } from './question/to-query.js';

/**
 * A name → who that is; an office → its holder; a deed or a topic → the people in the best
 * evidence.
 */
export function answerWho(library: Library, query: string, options: AskOptions = {}): Answer {
  const question = { ...parseQuestion(query), asks: 'person' as const };
  return answerPerson(library, question, options) ?? answerQuestion(library, question, options);
}

/**
 * The answer when the question's words are a name, an office, or an article that the corpus knows,
 * else null.
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
    inOneClause(library, question, options, answerWhoIs(library, question, options)) ??
    answerWhoHolds(library, question, options) ??
    answerName(library, question, options)
  );
}

/**
 * `Siapa Bimasena?`: the clause that says who it is, where an article has one, rather than sentences
 * about somebody or only the office that the clause gives too.
 */
function inOneClause(
  library: Library,
  question: Question,
  options: AskOptions,
  answer: Answer | null,
): Answer | null {
  if (answer?.kind !== 'found' || answer.disagreement || question.isTopic) return answer;
  if (answer.topic !== 'sentence' && answer.headline === null) return answer;
  const asked = { ...question, asks: 'definition' } as const;
  const inquiry = investigate(library, asked, options);
  const [best] = inquiry.choices;
  if (!best || !saysWhoIs(best, inquiry.query)) return answer;
  const told = answerInquiry(library, inquiry, options);
  if (told.kind !== 'found' || told.headline === null) return answer;
  return fold(told.headline).includes(fold(answer.headline ?? '')) ? told : answer;
}

/**
 * Whether the choice follows `adalah` in a sentence about the whole name, or the name itself (`Bimasena,
 * putra Kunti, …`); not about `Basilika Santo Petrus`.
 */
function saysWhoIs({ candidate, evidence, signals }: Choice, { terms }: Query): boolean {
  const { words } = evidence.scene;
  const before = words[candidate.first - 1];
  const isName = ({ match }: Word) => terms[match]?.isName === true;
  const first = words.findIndex((word) => word.sentence === before?.sentence && isName(word));
  const isOfLonger =
    words[first]?.joinsPrevious === true && words[first - 1]?.isCapitalized === true;
  if (!before || isOfLonger || signals.of('namesInSentence') <= 0.99) return false;
  const own = words.slice(candidate.first, candidate.last + 1);
  const isBeside = before.match >= 0 && own[0]?.opening === 'comma';
  return before.cue === 'copula' || (isBeside && own.every(({ cue }) => cue !== 'copula'));
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
  const passages = { ...question, asks: 'thing', isTopic: true } as const;
  return inOneClause(library, question, options, answerQuestion(library, passages, options));
}
