/**
 * How sure Kutip is that the evidence answers the question: named figures joined by a logistic
 * function, and one threshold a kind below which it says that the articles do not tell.
 */
import { compareRoles } from '../facts/roles.js';
import type { AnswerType } from '../language/questions.js';
import type { QueryTerm } from '../search/query.js';
import { CONFIDENCE_THRESHOLDS, CONFIDENCE_WEIGHTS } from './confidence-weights.js';
import type { Evidence } from './evidence.js';
import type { Inquiry } from './investigate.js';
import { officeAsked } from './office-asked.js';

export type ConfidenceSignals = Readonly<Record<string, number>>;

/** What speaks for and against the best choice, or for the best paragraph when there is none. */
export function confidenceSignals(inquiry: Inquiry): ConfidenceSignals {
  const { question, query, evidence, choices } = inquiry;
  const best = choices[0];
  const piece = best?.evidence ?? evidence[0];
  if (!piece) return { nothing: 1 };
  const { signals, score } = piece.hit;
  return {
    bias: 1,
    [`kind:${question.asks}`]: 1,
    /** The paragraph's own worth. */
    hit: score,
    coverage: Math.min(1, signals.coverage + 0.7 * signals.title + 0.9 * signals.context),
    rareCoverage: signals.rareCoverage,
    exact: signals.exact,
    nearness: signals.nearness,
    early: signals.early,
    topic: signals.topic,
    ...standingOut(inquiry),
    ...absence(inquiry, piece),
    length: Math.log(1 + query.terms.length),
    /** The choice's own worth. */
    choice: best?.score ?? 0,
    noChoice: best ? 0 : 1,
    sentence: best?.signals.of('sentence') ?? 0,
    near: best?.signals.of('nearness') ?? 0,
    mass: choiceMass(choices),
  };
}

/** How far the best paragraph is ahead: a real answer stands out, a mere likeness has many equals. */
function standingOut({ hits }: Inquiry): ConfidenceSignals {
  const scores = hits.slice(0, 8).map((hit) => hit.score);
  const [first = 0, second = first - 2] = scores.sort((a, b) => b - a);
  return { lead: first - second, leadOfFive: first - (scores[5] ?? first - 3) };
}

/** What the paragraph lacks of the question: names weigh otherwise than deeds. */
function absence({ query }: Inquiry, { hit }: Evidence): ConfidenceSignals {
  const present = new Set(hit.matches.map((match) => match.term));
  const absent = query.terms.filter((_, i) => !present.has(i));
  const total = query.terms.reduce((sum, term) => sum + term.idf, 0) || 1;
  const worth = (terms: readonly QueryTerm[]) => terms.reduce((sum, term) => sum + term.idf, 0);
  return {
    missing: worth(absent.filter((term) => term.forms.length === 0)) / total,
    absentNames: worth(absent.filter((term) => term.isName)) / total,
    absentDeeds: worth(absent.filter((term) => !term.isName)) / total,
    allPresent: absent.length === 0 ? 1 : 0,
    worstAbsent: Math.max(0, ...absent.map((term) => term.idf)) / total,
  };
}

/** Share of all likelihood that the best choice's words have, wherever they stand. */
function choiceMass(choices: Inquiry['choices']): number {
  const [best] = choices;
  if (!best) return 0;
  let own = 0;
  let all = 0;
  for (const { score, text } of choices) {
    const likelihood = Math.exp(score - best.score);
    all += likelihood;
    if (text === best.text) own += likelihood;
  }
  return own / all;
}

/** Probability, 0–1, that the evidence answers the question. */
export function confidenceOf(inquiry: Inquiry): number {
  const signals = confidenceSignals(inquiry);
  if (signals.nothing) return 0;
  let sum = 0;
  for (const name in signals) sum += (signals[name] ?? 0) * (CONFIDENCE_WEIGHTS.get(name) ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Whether the evidence is good enough to answer with. */
export function isConfident(inquiry: Inquiry): boolean {
  if (lacksName(inquiry) || lacksDeed(inquiry) || isOtherOffice(inquiry)) return false;
  if (saysItAll(inquiry)) return true;
  return confidenceOf(inquiry) >= thresholdFor(inquiry.question.asks);
}

/** Words a question must have for one sentence that holds them all to be proof enough. */
const PROOF_WORDS = 3;

/** All that was asked stands in the sentence of the choice; seldom so when the answer is elsewhere (4 %). */
function saysItAll({ query, choices }: Inquiry): boolean {
  return query.terms.length >= PROOF_WORDS && (choices[0]?.signals.of('sentence') ?? 0) >= 0.99;
}

/** A name that no article has in any spelling: what is said of others is no answer. */
function lacksName({ query }: Inquiry): boolean {
  return query.terms.some((term) => term.isName && term.forms.length === 0);
}

/**
 * `Kapan Blinken lahir?`: names are found, but no article has any word for what is asked of them. A
 * question without a question word (`Is Emanuel a criminal?`) must have every such word.
 */
function lacksDeed({ query, question }: Inquiry): boolean {
  const deeds = query.terms.filter((term) => !term.isName);
  const lacking = deeds.filter(({ token }) => query.missing.includes(token.text));
  if (question.isTopic) return lacking.length > 0 && question.text.trimEnd().endsWith('?');
  return deeds.length > 0 && lacking.length === deeds.length;
}

/** Only an office was asked for and the best choice has another: the one of Japan is not Austin. */
function isOtherOffice({ question, choices }: Inquiry): boolean {
  const role = choices[0]?.candidate.role;
  if (question.asks !== 'person' || !role) return false;
  const office = officeAsked(question);
  return office !== null && compareRoles(role, office) < SAME_OFFICE;
}

/** All that was asked of the office must be in the role. */
const SAME_OFFICE = 0.99;

function thresholdFor(asks: AnswerType): number {
  return CONFIDENCE_THRESHOLDS[asks];
}
