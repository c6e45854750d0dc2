/** The words next to a quotation that say who spoke: `," kata Blinken`, `Blinken mengatakan, "`. */
import type { ReportingLexicon } from '../../language/reporting.js';
import { firstAfter, type Span } from '../../language/span.js';
import type { Token } from '../../language/tokenizer.js';
import { type Narration, peopleIn } from './narration.js';
import { lastOf, type MarkedSpan } from './quote-marks.js';
import { nameSpeaker } from './speaker-people.js';
import {
  isCapitalized,
  isJoined,
  type SpeakerReference,
  SUFFIX_PRONOUN,
} from './speaker-phrase.js';
import { readSpeakerAfter, readSubjectBefore } from './speakers.js';
import { speechCues } from './speech-cues.js';

/** The words next to a quotation that say whose it is: `kata Budi`. */
export interface Attribution {
  /** The reporting verb as written. */
  readonly verb: string;
  readonly reference: SpeakerReference | null;
  /** From the first to the last word read; ends at the verb when the speaker comes before it. */
  readonly span: Span;
}

/** An attribution before the marks, and what stands between its verb and the opening mark. */
export interface LeadingAttribution extends Attribution {
  /** `break`: a comma or colon; `direct`: nothing or `bahwa`; `loose`: other words. */
  readonly link: 'break' | 'direct' | 'loose';
}

/** Tokens looked at between a closing mark and a verb that follows its speaker (`"…," Smith said`). */
const AFTER_TOKENS = 25;
/** Tokens looked at before an opening mark. */
const BEFORE_TOKENS = 40;
const LEAD_INS = 4;

/**
 * The attribution after the closing mark. `limit` is where the next marked span opens.
 * `opensSentence`: only then may the speaker precede the verb, since else it governs the words
 * before the marks.
 */
export function attributionAfter(
  narration: Narration,
  marked: MarkedSpan,
  limit: number,
  opensSentence: boolean,
): Attribution | null {
  const { tokens, text, lexicon } = narration;
  const first = firstAfter(tokens, marked.close);
  const token = tokens[first];
  if (token === undefined || token.start >= limit) return null;
  if (!/^[\s,.;–—-]*$/.test(text.slice(marked.close, Math.min(token.start, marked.close + 10)))) {
    return null;
  }
  const end = Math.min(limit, sentenceEnd(narration, token.start));
  const isSameSentence = sentenceEnd(narration, marked.open) >= token.end;
  let index = first;
  while (index < first + LEAD_INS && isLeadIn(tokens, index, lexicon)) index++;
  if (isSameSentence || index > first) {
    const behind = verbThenSpeaker(narration, marked, index, end);
    if (behind) return behind;
  }
  if (!opensSentence) return null;
  return speakerThenVerb(narration, marked, first, end, isSameSentence);
}

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
 * At most this many tokens for what is judged, between the verb and the marks:
 * `called the court's ruling`.
 */
const JUDGED_TOKENS = 12;

/**
 * `Hale called the ruling "…"`: the verb by which somebody judges something in the words marked, with
 * nobody named when it is said of who spoke before.
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
    if (isParticiple || lexicon.judgingVerbs.has(token.folded)) {
      // `a ship called "…"`, `was called "…"`
      const isBlocked = lexicon.verbBlockers.has(tokens[index - 1]?.folded ?? '');
      if (index === stop - 1 || isBlocked) return null;
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

/** Whether the token is a reporting verb of a clause that is not denied, wished or meant (`untuk`). */
export function isClauseVerb(narration: Narration, index: number): boolean {
  const { lexicon } = narration;
  const token = narration.tokens[index];
  if (token === undefined || !lexicon.clauseVerbs.has(token.folded)) return false;
  const before = narration.tokens[index - 1];
  if (before === undefined || !isJoined(narration, index)) return true;
  return !lexicon.verbBlockers.has(before.folded) || /^\p{Lu}/u.test(before.text);
}

/** The verb within `katanya` or `dikatakannya`, or null. */
export function suffixedVerb(token: Token | undefined, lexicon: ReportingLexicon): string | null {
  const suffix = lexicon.speakerSuffix;
  if (token === undefined || suffix === null || !token.folded.endsWith(suffix)) return null;
  const stem = token.folded.slice(0, -suffix.length);
  return lexicon.quoteVerbs.has(stem) || lexicon.passiveVerbs.has(stem) ? token.text : null;
}

/** Length in tokens of the words for "according to" that begin at `index`, 0 when there are none. */
export function sourceLength(
  tokens: readonly Token[],
  index: number,
  lexicon: ReportingLexicon,
): number {
  const found = lexicon.sourceWords.find((phrase) =>
    phrase.every((word, at) => tokens[index + at]?.folded === word),
  );
  return found?.length ?? 0;
}

/** End of the sentence that holds `offset`. */
export function sentenceEnd(narration: Narration, offset: number): number {
  return narration.sentences[firstAfter(narration.sentences, offset)]?.end ?? narration.text.length;
}

/** Start of the sentence that holds `offset`. */
export function sentenceStart(narration: Narration, offset: number): number {
  return narration.sentences[firstAfter(narration.sentences, offset)]?.start ?? 0;
}

function isLeadIn(tokens: readonly Token[], index: number, lexicon: ReportingLexicon): boolean {
  const token = tokens[index];
  if (token === undefined || !lexicon.leadIns.has(token.folded)) return false;
  // "Demikian" alone is the verb: `," demikian Budi Santoso.`
  if (!lexicon.quoteVerbs.has(token.folded)) return true;
  const next = tokens[index + 1];
  return (
    next !== undefined &&
    (lexicon.quoteVerbs.has(next.folded) || lexicon.passiveVerbs.has(next.folded)) &&
    !/^\p{Lu}/u.test(next.text)
  );
}

/** `kata Blinken`, `ujarnya`, `disampaikan oleh Blinken`, `menurut Blinken`. */
function verbThenSpeaker(
  narration: Narration,
  marked: MarkedSpan,
  index: number,
  end: number,
): Attribution | null {
  const { tokens, text, lexicon } = narration;
  const token = tokens[index];
  if (token === undefined || token.start >= end) return null;
  const suffixed = suffixedVerb(token, lexicon);
  if (suffixed !== null || lexicon.sourcePronouns.has(token.folded)) {
    return {
      verb: token.text,
      reference: SUFFIX_PRONOUN,
      span: token,
    };
  }
  const source = sourceLength(tokens, index, lexicon);
  const isKnown = lexicon.quoteVerbs.has(token.folded) || lexicon.passiveVerbs.has(token.folded);
  const isVerb = isKnown || isUnknownVerb(narration, marked, index);
  if (!isVerb && source === 0) return null;
  const next = index + Math.max(source, 1);
  const reference = readSpeakerAfter(narration, next, end);
  // `"Blue," released the same day`
  if (!isKnown && source === 0 && reference?.kind !== 'named') return null;
  const verb = text.slice(token.start, tokens[next - 1]?.end ?? token.end);
  const span = { start: token.start, end: reference?.span?.end ?? token.end };
  if (reference === null) return token.end >= end - 1 ? { verb, reference, span } : null;
  const hasStop = /[,.?!…]/.test(text.slice(lastOf(marked, text), token.start));
  const speaker = tokens[next];
  // In a sentence of its own `kata` is rather the noun: `"Pinteresque". Itu kata sifat …`
  const isAway =
    sentenceEnd(narration, marked.open) < token.end && !lexicon.passiveVerbs.has(token.folded);
  if (isAway && reference.kind === 'described') return null;
  // Without a comma `kata` may be the noun, as in `"maaf" kata yang sulit`: ask for a name after
  // it.
  const isName = reference.kind !== 'described' || /^\p{Lu}/u.test(speaker?.text ?? '');
  return hasStop || isName ? { verb, reference, span } : null;
}

/**
 * `"Saya tidak tahu," elak Hasbi`: a lower-case word between a comma and a person says how it was
 * said, in a language that puts the verb there; new such verbs are coined every day.
 */
function isUnknownVerb(narration: Narration, marked: MarkedSpan, index: number): boolean {
  const { tokens, text, people, lexicon } = narration;
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token === undefined || next === undefined) return false;
  // `roared the former prime minister, Gordon Roe`
  if (lexicon.speakerSuffix === null && !lexicon.isActive(token.folded)) return false;
  if (!/^\p{Ll}{4,}$/u.test(token.text) || isJoined(narration, index + 1) === false) return false;
  if (!/[,?!]/.test(text.slice(lastOf(marked, text), token.start))) return false;
  const { folded } = token;
  const isSmallWord =
    lexicon.speakerStops.has(folded) ||
    lexicon.adverbials.has(folded) ||
    lexicon.openers.has(folded) ||
    lexicon.fillers.has(folded) ||
    lexicon.relativeWords.has(folded) ||
    lexicon.listWords.has(folded) ||
    lexicon.conjunctions.has(folded) ||
    (lexicon.speakerSuffix !== null && lexicon.clauseVerbs.has(folded));
  const person = people[firstAfter(people, next.start)];
  const begin = Math.min(person?.start ?? Infinity, person?.roleSpan?.start ?? Infinity);
  const isDetermined =
    lexicon.pointersStand === 'before' &&
    lexicon.pointers.has(next.folded) &&
    lexicon.isTransitive(token.folded);
  return !isSmallWord && (begin === next.start || isDetermined);
}

/** At most this many words of somebody before a verb that is in no list. */
const SUBJECT_WORDS = 8;

/**
 * `"I am fine," he laughed`: in a language with the verb there, a verb right after somebody who
 * stands alone after the marks says how it was said.
 */
function isVerbOfOwn(narration: Narration, first: number, index: number): boolean {
  const { tokens, lexicon } = narration;
  const [subject, verb] = [tokens[first], tokens[index]];
  if (lexicon.speakerSuffix !== null || subject === undefined || verb === undefined) return false;
  if (isCapitalized(verb) || !isJoined(narration, index)) return false;
  if (!lexicon.isActive(verb.folded) && !lexicon.quoteVerbs.has(verb.folded)) return false;
  const isPronoun =
    lexicon.pronouns.has(subject.folded) || lexicon.pluralPronouns.has(subject.folded);
  if (isPronoun) return index === first + 1;
  // `Marsh laughed`, `the British diver Owen Marsh called`
  for (let at = first + 1; at < index; at++) if (!isJoined(narration, at)) return false;
  const last = tokens[index - 1];
  const [person] = last === undefined ? [] : peopleIn(narration, last);
  return index - first <= SUBJECT_WORDS && person?.end === last?.end;
}

/** `"…," Smith said`. In a sentence of its own (`"Stop!" Smith shouted.`) the verb must end it. */
function speakerThenVerb(
  narration: Narration,
  marked: MarkedSpan,
  first: number,
  end: number,
  isSameSentence: boolean,
): Attribution | null {
  const { tokens, text, lexicon } = narration;
  const last = lastOf(marked, text);
  const isQuestion = /[?!]/.test(text[last] ?? '');
  if (!isSameSentence && !isQuestion) return null;
  if (isSameSentence && !isQuestion && !text.slice(last, marked.close + 2).includes(',')) {
    return null;
  }
  for (let index = first + 1; index < first + AFTER_TOKENS; index++) {
    const token = tokens[index];
    if (token === undefined || token.end > end) return null;
    if (!isClauseVerb(narration, index) && !isVerbOfOwn(narration, first, index)) continue;
    const next = tokens[index + 1];
    const endsThere =
      next === undefined || next.start >= end || lexicon.speakerStops.has(next.folded);
    if (next && next.start < end && lexicon.conjunctions.has(next.folded)) return null;
    if (!isSameSentence && !endsThere) return null;
    const reference = readSubjectBefore(narration, marked.close, index);
    return (
      reference && { verb: token.text, reference, span: { start: marked.close, end: token.end } }
    );
  }
  return null;
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
    return {
      verb: token.text,
      reference: SUFFIX_PRONOUN,
      span: token,
    };
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
