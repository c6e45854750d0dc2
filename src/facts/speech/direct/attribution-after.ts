/** Attributions after a quotation: `," kata Blinken.`, `," Smith said.` */
import type { ReportingLexicon } from '../../../language/reporting.js';
import { firstAfter } from '../../../language/span.js';
import type { Token } from '../../../language/tokenizer.js';
import { type Narration, peopleIn, sentenceEnd } from '../narration/narration.js';
import { isCapitalized, isJoined } from '../narration/phrase-tokens.js';
import { lastOf, type MarkedSpan } from '../narration/quote-marks.js';
import { isClauseVerb, sourceLength, suffixedVerb } from '../narration/reporting-words.js';
import { readSpeakerAfter, readSubjectBefore } from '../speakers/read-speaker.js';
import { SUFFIX_PRONOUN } from '../speakers/speaker-reference.js';
import type { Attribution } from './attribution.js';

/** Tokens looked at between a closing mark and a verb that follows its speaker (`"…," Smith said`). */
const AFTER_TOKENS = 25;
/** Most tokens that lead in to an attribution: `"…," demikian kata Budi`. */
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
    const found = verbThenSpeaker(narration, marked, index, end);
    if (found) return found;
  }
  if (!opensSentence) return null;
  return speakerThenVerb(narration, marked, first, end, isSameSentence);
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

/** `ujar saat ditemui`: whether the occasion follows the verb at once, and the speaker goes without saying. */
function isOccasion({ tokens, lexicon }: Narration, verb: number, end: number): boolean {
  const [token, next] = [tokens[verb], tokens[verb + 1]];
  if (!token || !next || next.start >= end || !lexicon.quoteVerbs.has(token.folded)) return false;
  return !isCapitalized(next) && lexicon.timeConjunctions.has(next.folded);
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
    return { verb: token.text, reference: SUFFIX_PRONOUN, span: token };
  }
  const source = sourceLength(tokens, index, lexicon);
  const isKnown = lexicon.quoteVerbs.has(token.folded) || lexicon.passiveVerbs.has(token.folded);
  const isVerb = isKnown || isCoinedVerb(narration, marked, index);
  if (!isVerb && source === 0) return null;
  const next = index + Math.max(source, 1);
  if (isOccasion(narration, index, end)) {
    return { verb: token.text, reference: SUFFIX_PRONOUN, span: token };
  }
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
function isCoinedVerb(narration: Narration, marked: MarkedSpan, index: number): boolean {
  const { tokens, text, people, lexicon } = narration;
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token === undefined || next === undefined) return false;
  // `roared the former prime minister, Gordon Roe`
  if (lexicon.mayPutSpeakerFirst && !lexicon.isActive(token.folded)) return false;
  if (!/^\p{Ll}{4,}$/u.test(token.text) || !isJoined(narration, index + 1)) return false;
  if (!/[,?!]/.test(text.slice(lastOf(marked, text), token.start))) return false;
  if (isSmallWord(token.folded, lexicon)) return false;
  const person = people[firstAfter(people, next.start)];
  const begin = Math.min(person?.start ?? Infinity, person?.roleSpan?.start ?? Infinity);
  const isDetermined =
    lexicon.pointerPosition === 'before' &&
    lexicon.pointers.has(next.folded) &&
    lexicon.isTransitive(token.folded);
  return begin === next.start || isDetermined;
}

/** Whether a word never says how something was said. */
function isSmallWord(folded: string, lexicon: ReportingLexicon): boolean {
  return (
    lexicon.speakerStops.has(folded) ||
    lexicon.adverbials.has(folded) ||
    lexicon.openers.has(folded) ||
    lexicon.fillers.has(folded) ||
    lexicon.relativeWords.has(folded) ||
    lexicon.listWords.has(folded) ||
    lexicon.conjunctions.has(folded) ||
    (!lexicon.mayPutSpeakerFirst && lexicon.clauseVerbs.has(folded))
  );
}

/** Longest subject before a verb that is in no list, in tokens. */
const UNLISTED_SUBJECT_TOKENS = 8;

/**
 * `"I am fine," he laughed`: in a language with the verb there, a verb right after nobody but its
 * subject says how it was said.
 */
function isUnlistedVerb(narration: Narration, first: number, index: number): boolean {
  const { tokens, lexicon } = narration;
  const [subject, verb] = [tokens[first], tokens[index]];
  if (!lexicon.mayPutSpeakerFirst || subject === undefined || verb === undefined) return false;
  if (isCapitalized(verb) || !isJoined(narration, index)) return false;
  if (!lexicon.isActive(verb.folded) && !lexicon.quoteVerbs.has(verb.folded)) return false;
  const isPronoun =
    lexicon.pronouns.has(subject.folded) || lexicon.pluralPronouns.has(subject.folded);
  if (isPronoun) return index === first + 1;
  // `Marsh laughed`, `the British diver Owen Marsh called`
  for (let at = first + 1; at < index; at++) if (!isJoined(narration, at)) return false;
  const last = tokens[index - 1];
  const [person] = last === undefined ? [] : peopleIn(narration, last);
  return index - first <= UNLISTED_SUBJECT_TOKENS && person?.end === last?.end;
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
    if (!isClauseVerb(narration, index) && !isUnlistedVerb(narration, first, index)) continue;
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
