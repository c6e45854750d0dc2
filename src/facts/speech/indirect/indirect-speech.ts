/**
 * Speech reported without marks: `Blinken mengatakan bahwa …`, `Menurut Blinken, …`,
 * `…, kata Blinken`.
 */
import { firstAfter, type Span } from '../../../language/span.js';
import type { Narration } from '../narration/narration.js';
import { speechCues } from '../narration/speech-cues.js';
import { reportByClauseVerb } from './clause-verb-report.js';
import { reportByRelativeClause } from './relative-clause-report.js';
import type { ReportedClause } from './reported-clause.js';
import { reportBySource } from './source-report.js';
import { reportByTrailingVerb } from './trailing-verb-report.js';

/** Tokens of a sentence in which a report is looked for; the verb is near one of its ends. */
const SENTENCE_TOKENS = 120;

/**
 * The first report in a sentence by somebody in its main clause; without one, the first in a relative
 * clause, else the first that a paper or an outlet passes on; null when there is none.
 */
export function findIndirectSpeech(narration: Narration, span: Span): ReportedClause | null {
  const { tokens, lexicon } = narration;
  const from = firstAfter(tokens, span.start);
  const to = Math.min(firstAfter(tokens, span.end), from + SENTENCE_TOKENS);
  const sentence = { start: span.start, end: span.end, from, to };
  let passedOn: ReportedClause | null = null;
  let inRelativeClause: ReportedClause | null = null;
  const cues = speechCues(lexicon);
  for (let index = from; index < to; index++) {
    if (!cues.has(tokens[index]?.folded ?? '')) continue;
    const found =
      reportBySource(narration, sentence, index) ??
      reportByTrailingVerb(narration, sentence, index) ??
      reportByClauseVerb(narration, sentence, index);
    if (found && found.reference.kind !== 'source') return found;
    passedOn ??= found;
    inRelativeClause ??= reportByRelativeClause(narration, sentence, index);
  }
  return inRelativeClause ?? passedOn;
}
