/**
 * How sure Kutip is that the evidence answers the question: named figures combined by a logistic
 * function, and a threshold below which it says that the articles do not say.
 */
import type { AnswerType } from '../../language/questions.js';
import { isNowhere } from '../../search/query.js';
import type { Question } from '../question/question.js';
import { confidenceSignals, unheldShare } from './confidence-signals.js';
import { CONFIDENCE_THRESHOLD, CONFIDENCE_WEIGHTS } from './confidence-weights.js';
import { isMeaning } from './filters/meaning.js';
import type { Inquiry } from './investigate.js';

/** Probability, 0–1, that the evidence answers the question. */
function confidenceOf(inquiry: Inquiry): number {
  const signals = confidenceSignals(inquiry);
  if (signals.nothing) return 0;
  let sum = 0;
  for (const name in signals) sum += (signals[name] ?? 0) * (CONFIDENCE_WEIGHTS.get(name) ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Whether the evidence is good enough to answer with. */
export function isConfident(inquiry: Inquiry): boolean {
  if (lacksDeed(inquiry) || lacksMost(inquiry)) return false;
  if (lacksName(inquiry)) return confidenceOf(inquiry) >= DESPITE_NAME;
  if (isOnTopic(inquiry) || isMeant(inquiry)) return true;
  return confidenceOf(inquiry) >= CONFIDENCE_THRESHOLD;
}

/**
 * How sure Kutip must be to answer although no article has one of the names or numbers asked: it may be
 * written otherwise there (`70, 80 dollar`). Of 23 such questions of all collections 14 were answered
 * right, of 93 less sure 13. The reply says which words no article has.
 */
const DESPITE_NAME = 0.9;

/** `Apa arti sekaten?`, and a text says what the word means. */
function isMeant({ question, choices: [best] }: Inquiry): boolean {
  return best !== undefined && isMeaning(best, question);
}

/**
 * A few words on a subject (`/who layang-layang`) want what there is on it, once all are found; so does
 * `gimana polisi menangkap pencuri`, where no clause is given as the way but the paragraph is about it.
 */
function isOnTopic({ question, query, evidence, around, choices }: Inquiry): boolean {
  const own = evidence[0]?.hit.matches.map(({ term }) => term) ?? [];
  const isTold = PASSAGES.has(question.asks) && choices.length === 0;
  if (query.terms.length === 0 || (!question.isTopic && !isTold)) return false;
  const found = new Set([...(isTold ? [] : around), ...own]);
  return query.terms.every((_, term) => found.has(term));
}

/** What a passage answers as well as a clause cut out of it. */
const PASSAGES: ReadonlySet<AnswerType> = new Set(['reason', 'manner']);

/** A name that no article has in any spelling: what is said of others is seldom an answer. */
function lacksName({ unheld }: Inquiry): boolean {
  return unheld.some((term) => term.isName);
}

/**
 * `Kapan Blinken lahir?`: names are found, but no article has any word for what is asked of them. A
 * question without a question word (`Is Emanuel a criminal?`) must have every such word.
 */
function lacksDeed({ query, question, unheld }: Inquiry): boolean {
  const deeds = query.terms.filter((term) => !term.isName);
  const lacking = deeds.filter((term) => isNowhere(term) && unheld.includes(term));
  if (question.isTopic) return lacking.length > 0 && asksWhether(question);
  return deeds.length > 0 && lacking.length === deeds.length;
}

/** `Is Emanuel a criminal?`, `bisa bawa sepeda ke feri`; few words on a subject ask for nothing. */
function asksWhether({ text, tokens, language }: Question): boolean {
  const lead = tokens[0]?.folded ?? '';
  return text.trimEnd().endsWith('?') || language.questions.whetherLeads.has(lead);
}

/** `Berapa harga helikopter itu?`: the articles have the thing, but never speak of what is asked of it. */
function lacksMost(inquiry: Inquiry): boolean {
  return unheldShare(inquiry) > 0.5;
}
