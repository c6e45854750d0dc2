/** Attributions before a quotation: `Blinken mengatakan, "`, `Menurut Blinken, "`, `Hale called it "`. */
import { firstAfter } from '../../../language/span.js';
import { type Narration, peopleIn } from '../narration/narration.js';
import { isJoined } from '../narration/phrase-tokens.js';
import type { MarkedSpan } from '../narration/quote-marks.js';
import { isClauseVerb, sourceLength, suffixedVerb } from '../narration/reporting-words.js';
import { speechCues } from '../narration/speech-cues.js';
import { nameSpeaker } from '../speakers/named-person.js';
import { readSpeakerAfter, readSubjectBefore } from '../speakers/read-speaker.js';
import { type SpeakerReference, SUFFIX_PRONOUN } from '../speakers/speaker-reference.js';
import type { Attribution } from './attribution.js';

/** An attribution before the marks, and what is between its verb and the opening mark. */
export interface LeadingAttribution extends Attribution {
  /** `break`: a comma or colon; `direct`: nothing or `bahwa`; `loose`: other words. */
  readonly link: 'break' | 'direct' | 'loose';
}

/** Tokens looked at before an opening mark. */
const BEFORE_TOKENS = 40;

/** The attribution before the opening mark, between `floor` and the mark. */
export function attributionBefore(
  narration: Narration,
  marked: MarkedSpan,
  floor: number,
): LeadingAttribution | null {
  const { tokens, lexicon } = narration;
  const stop = firstAfter(tokens, marked.open);
  const start = Math.max(firstAfter(tokens, floor), stop - BEFORE_TOKENS);
  const cues = speechCues(lexicon);
  for (let index = stop - 1; index >= start; index--) {
    const { folded } = tokens[index] ?? { folded: '' };
    if (!cues.has(folded) && !lexicon.passiveVerbs.has(folded)) continue;
    const found = leadingVerb(narration, index, floor, marked.open);
    if (found) return { ...found, link: linkBetween(narration, index, stop, marked.open) };
  }
  return null;
}

/**
 * Longest phrase for what is judged, between the verb and the marks, in tokens:
 * `called the court's ruling`.
 */
const JUDGED_TOKENS = 12;

/**
 * `Hale called the ruling "…"`: the verb by which somebody judges something in the words marked; nobody is
 * named where whoever spoke before does.
 */
export function judgementBefore(
  narration: Narration,
  marked: MarkedSpan,
  floor: number,
): Attribution | null {
  const { tokens, text, lexicon } = narration;
  const stop = firstAfter(tokens, marked.open);
  const first = tokens[stop - 1];
  if (first === undefined || !/^\s+$/.test(text.slice(first.end, marked.open))) return null;
  for (let index = stop - 1; index >= stop - JUDGED_TOKENS && index > 0; index--) {
    const token = tokens[index];
    if (token === undefined || token.start < floor) return null;
    const isParticiple = lexicon.judgingParticiples.has(token.folded);
    // `wrote of "…"`
    const isTopic = index === stop - 2 && lexicon.topicWords.has(first.folded);
    const isTelling = isTopic && lexicon.topicVerbs.has(token.folded);
    if (isParticiple || isTelling || lexicon.judgingVerbs.has(token.folded)) {
      // `a ship called "…"`, `was called "…"`
      const isBlocked = lexicon.verbBlockers.has(tokens[index - 1]?.folded ?? '');
      const isNaming = index === stop - 1 && lexicon.namers.has(token.folded);
      if (isNaming || isBlocked) return null;
      const subject = readSubjectBefore(narration, floor, index);
      // `that Hale dismissed as`, but `Hale, who spoke after Roe, dismissed it as`
      const nearest = isJoined(narration, index) ? personEndingAt(narration, index - 1) : null;
      const reference = isParticiple ? null : (nearest ?? subject);
      return { verb: token.text, reference, span: { start: floor, end: token.end } };
    }
    if (!isJoined(narration, index) || lexicon.clauseVerbs.has(token.folded)) return null;
  }
  return null;
}

/** `… that Hale dismissed as`: the person whose name ends with a token. */
function personEndingAt(narration: Narration, index: number): SpeakerReference | null {
  const token = narration.tokens[index];
  const [person] = token === undefined ? [] : peopleIn(narration, token);
  return person?.end === token?.end && person ? nameSpeaker(narration, person, undefined) : null;
}

/** `Blinken mengatakan`, `Kata Blinken`, `Menurut Blinken`, `Katanya`, `disampaikan Blinken`. */
function leadingVerb(
  narration: Narration,
  index: number,
  floor: number,
  limit: number,
): Attribution | null {
  const { tokens, text, lexicon } = narration;
  const token = tokens[index];
  if (token === undefined || token.start < floor) return null;
  const isFirst = (tokens[index - 1]?.end ?? 0) <= floor || !isJoined(narration, index);
  if (isClauseVerb(narration, index)) {
    const reference = readSubjectBefore(narration, floor, index);
    return { verb: token.text, reference, span: { start: floor, end: token.end } };
  }
  if (
    lexicon.sourcePronouns.has(token.folded) ||
    (isFirst && suffixedVerb(token, lexicon) !== null)
  ) {
    return { verb: token.text, reference: SUFFIX_PRONOUN, span: token };
  }
  const source = sourceLength(tokens, index, lexicon);
  const opensWithVerb = isFirst && lexicon.quoteVerbs.has(token.folded);
  if (source === 0 && !opensWithVerb && !lexicon.passiveVerbs.has(token.folded)) return null;
  const next = index + Math.max(source, 1);
  const reference = readSpeakerAfter(narration, next, limit);
  if (reference === null) return null;
  const verb = text.slice(token.start, tokens[next - 1]?.end ?? token.end);
  return { verb, reference, span: { start: token.start, end: reference.span?.end ?? token.end } };
}

function linkBetween(
  narration: Narration,
  verb: number,
  stop: number,
  open: number,
): LeadingAttribution['link'] {
  const { lexicon } = narration;
  const last = narration.tokens[stop - 1];
  const gap = narration.text.slice(Math.max(last?.end ?? 0, open - 10), open);
  if (/[,:]\s*$/.test(gap)) return 'break';
  if (verb === stop - 1 || lexicon.conjunctions.has(last?.folded ?? '')) return 'direct';
  return 'loose';
}
