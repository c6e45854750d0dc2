/** Question → evidence and the likeliest answers in it. Every kind of answer begins here. */
import type { Query, QueryTerm } from '../../search/query.js';
import { termsAround } from '../../search/retrieve.js';
import { unheldTerms, unseenTerms } from '../../search/unheld.js';
import type { Evidence } from '../candidates/evidence.js';
import { type FoundEvidence, findEvidence } from '../candidates/find-evidence.js';
import type { AskOptions } from '../holdings/ask-options.js';
import type { Library } from '../holdings/library.js';
import { asksForPassages, type Question } from '../question/question.js';
import { toQuery } from '../question/to-query.js';
import { type Choice, chooseSpans, type SpanWeights } from './choose.js';
import { dropDenied, isDeniedAhead } from './filters/denied.js';
import { filterChoices } from './filters/filter-choices.js';
import { impliedByChoice } from './implied-by-choice.js';
import { SPAN_WEIGHTS } from './span-weights.js';

/** A question with everything found for it. */
export interface Inquiry extends FoundEvidence {
  readonly question: Question;
  readonly query: Query;
  /**
   * Words that neither any paragraph that may be shown, nor its title or heading, has, and that the
   * best choice does not imply.
   */
  readonly unheld: readonly QueryTerm[];
  /**
   * Indices of the question's words in or around the paragraph of the best choice, or the best
   * paragraph where passages are shown, or implied by the choice.
   */
  readonly around: ReadonlySet<number>;
  /** Possible answers, best first; empty when the evidence holds none of the kind asked for. */
  readonly choices: readonly Choice[];
  /** Whether the text denies what would be likelier than any of them. */
  readonly isDenied: boolean;
}

/**
 * Searches for what `question` asks and finds what could answer it. `weights` other than the
 * program's own are only for fitting.
 */
export function investigate(
  library: Library,
  question: Question,
  { exclude }: AskOptions = {},
  weights: SpanWeights = SPAN_WEIGHTS,
): Inquiry {
  const query = toQuery(library, question);
  const found = findEvidence(library, query, question.language, exclude);
  const weighed = chooseSpans(found.evidence, question, query, weights);
  const affirmed = dropDenied(weighed, question);
  const choices = filterChoices(affirmed, question, query);
  const ranked = preferAnswering(found, choices);
  const implied = impliedByChoice(query, question, choices[0]);
  const best = asksForPassages(question)
    ? ranked.evidence[0]
    : (choices[0]?.evidence ?? found.evidence[0]);
  const beside = best ? termsAround(query, library.index, best.hit.ordinal) : [];
  const isHiding = (exclude?.size ?? 0) > 0;
  const lacking = isHiding ? unseenTerms(query, library.index, found.hits) : unheldTerms(query);
  return {
    question,
    query,
    ...ranked,
    unheld: lacking.filter((term) => !implied.has(query.terms.indexOf(term))),
    around: new Set([...beside, ...implied]),
    choices,
    isDenied: isDeniedAhead(weighed, affirmed),
  };
}

/**
 * How much a paragraph gains from the answer found in it; set by hand, since the ranking is fitted
 * without answers.
 */
const ANSWER_WEIGHT = 0.7;

/** A paragraph with a likely answer moves up among the few that were examined. */
function preferAnswering(
  { hits, evidence }: FoundEvidence,
  choices: readonly Choice[],
): FoundEvidence {
  const best = new Map<Evidence, number>();
  for (const { evidence: piece, score } of choices) {
    if (!best.has(piece)) best.set(piece, score);
  }
  const floor = Math.min(0, ...best.values());
  const worth = (piece: Evidence) => piece.hit.score + ANSWER_WEIGHT * (best.get(piece) ?? floor);
  const sorted = [...evidence].sort((a, b) => worth(b) - worth(a));
  const byOrdinal = new Map(hits.map((hit) => [hit.ordinal, hit]));
  const ranked = sorted.flatMap((piece) => byOrdinal.get(piece.hit.ordinal) ?? []);
  const taken = new Set(ranked.map((hit) => hit.ordinal));
  return { evidence: sorted, hits: [...ranked, ...hits.filter((hit) => !taken.has(hit.ordinal))] };
}
