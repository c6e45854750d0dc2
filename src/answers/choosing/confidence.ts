/**
 * How sure Kutip is that the evidence answers the question: a few rules decide the clear cases, and
 * named figures combined by a logistic function the rest. Below a threshold it says that the articles do
 * not say.
 */
import type { AnswerType } from '../../language/questions.js';
import { isNowhere, type Query } from '../../search/query.js';
import type { Question } from '../question/question.js';
import { type ConfidenceSignals, confidenceSignals, unheldShare } from './confidence-signals.js';
import { OF_FEW, OF_MANY } from './confidence-weights.js';
import { isMeaning } from './filters/meaning.js';
import type { Inquiry } from './investigate.js';

/** What was fitted on corpora of one size, and how sure one must be there, 0–1. */
interface Fit {
  readonly weights: ReadonlyMap<string, number>;
  readonly thresholds: Readonly<Record<Scope, number>>;
}

/** What a question asks and how much it says decide how sure one must be. */
type Scope =
  /** A date is right or wrong by what is beside it. */
  | 'date'
  | 'brief'
  /** Of a question in detail, most should be found. */
  | 'detailed'
  /**
   * No article has one of the names or numbers asked: it may be written otherwise there
   * (`70, 80 dollar`). The reply says which words no article has.
   */
  | 'despiteName';

/**
 * In a few articles, all words of a question seldom occur together by chance; in many, they often do.
 * Thresholds were chosen on the development questions. Of those whose article is there and those whose
 * article was taken out, `npm run fit:confidence` counts as answered and as refused, in many articles of
 * news: .94 and .78 for dates, .90 and .64 in brief, .87 and .85 in detail; of an encyclopedia: .83 and
 * .58, .84 and .51, .61 and .86. Despite a name that none has, 16 of 26 answers were right, of 94 less sure 21.
 */
export const FITS = {
  few: {
    weights: OF_FEW,
    thresholds: { date: 0.379, brief: 0.379, detailed: 0.379, despiteName: 0.9 },
  },
  many: {
    weights: OF_MANY,
    thresholds: { date: 0.42, brief: 0.42, detailed: 0.58, despiteName: 0.95 },
  },
} as const satisfies Readonly<Record<string, Fit>>;

/** Whether the evidence is good enough to answer with. */
export function isConfident(inquiry: Inquiry): boolean {
  return decidedByRule(inquiry) ?? surplusOf(inquiry) >= 0;
}

/** Whether to answer, where a rule says so; null where it depends on how sure Kutip is. */
function decidedByRule(inquiry: Inquiry): boolean | null {
  if (lacksDeed(inquiry) || lacksMost(inquiry)) return false;
  if (lacksName(inquiry)) return null;
  return isOnTopic(inquiry) || isMeant(inquiry) ? true : null;
}

/** Whether it is as those that weights are fitted on: no rule decides, and no name is missing. */
export function isWeighed(inquiry: Inquiry): boolean {
  return decidedByRule(inquiry) === null && !lacksName(inquiry);
}

/** By how much Kutip is surer than it must be, in log odds. */
function surplusOf(inquiry: Inquiry): number {
  const signals = confidenceSignals(inquiry);
  if (signals.nothing) return Number.NEGATIVE_INFINITY;
  const scope = scopeOf(inquiry);
  const few = fewness(inquiry.query);
  return (
    few * surplusBy(FITS.few, signals, scope) + (1 - few) * surplusBy(FITS.many, signals, scope)
  );
}

function surplusBy({ weights, thresholds }: Fit, signals: ConfidenceSignals, scope: Scope): number {
  let sum = 0;
  for (const name in signals) sum += (signals[name] ?? 0) * (weights.get(name) ?? 0);
  return sum - Math.log(thresholds[scope] / (1 - thresholds[scope]));
}

/** What of these a question is. */
export function scopeOf(inquiry: Inquiry): Scope {
  if (lacksName(inquiry)) return 'despiteName';
  const { asks, tokens } = inquiry.question;
  if (asks === 'date') return 'date';
  return tokens.length < DETAILED_WORDS ? 'brief' : 'detailed';
}

/** Seven of ten questions about news are as long, and one of seven of those for an encyclopedia. */
const DETAILED_WORDS = 8;

/** How far a corpus is one of few articles, 1, and not of many, 0. */
function fewness({ maxIdf }: Query): number {
  return Math.min(1, Math.max(0, (MANY_IDF - maxIdf) / (MANY_IDF - FEW_IDF)));
}

/** What a word of one paragraph is worth (`idf`) in corpora of 370 and of 1,000 paragraphs. */
const FEW_IDF = 6.6;
const MANY_IDF = 7.6;

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
