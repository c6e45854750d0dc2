/** `Menurut Blinken, …`, `…, menurut Blinken.`: reports by the words for "according to". */
import { firstAfter } from '../../../language/span.js';
import type { Narration } from '../narration/narration.js';
import { isJoined } from '../narration/phrase-tokens.js';
import { sourceLength, suffixedVerb } from '../narration/reporting-words.js';
import { readSpeakerAfter } from '../speakers/read-speaker.js';
import { type SpeakerReference, SUFFIX_PRONOUN } from '../speakers/speaker-reference.js';
import { reportEnd } from './clauses.js';
import {
  commaAfter,
  cutClause,
  type ReportedClause,
  type SearchedSentence,
} from './reported-clause.js';

/**
 * The report whose source is named from token `index` on, or null. What follows an opening source is
 * the report; around a source between commas it is the whole sentence.
 */
export function reportBySource(
  narration: Narration,
  sentence: SearchedSentence,
  index: number,
): ReportedClause | null {
  const { tokens, text } = narration;
  const token = tokens[index];
  if (!token) return null;
  const holdsSource = isSourceInOneWord(narration, sentence, index);
  const length = holdsSource ? 1 : sourceLengthAt(narration, sentence.from, index);
  if (length === 0) return null;
  const isOpening = opensSentence(narration, sentence.from, index);
  if (!isOpening && isJoined(narration, index)) return null;
  const reference = holdsSource
    ? SUFFIX_PRONOUN
    : readSpeakerAfter(narration, index + length, sentence.end);
  if (!reference || !canSpeak(reference)) return null;
  const verb = text.slice(token.start, tokens[index + length - 1]?.end ?? token.end);
  const end = endOfSource(narration, reference, token.end, sentence.end);
  const rest = firstAfter(tokens, end);
  if (rest >= sentence.to) {
    return cutClause(narration, sentence.start, token.start, verb, reference);
  }
  const start = isOpening ? (tokens[rest]?.start ?? end) : sentence.start;
  const to = reportEnd(narration, rest, sentence.to, sentence);
  return cutClause(narration, start, to, verb, reference);
}

/** `Menurutnya`, and `Dikatakannya, pedagang …` at the start of a sentence. */
function isSourceInOneWord(
  { tokens, text, lexicon }: Narration,
  { from }: SearchedSentence,
  index: number,
): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (lexicon.sourcePronouns.has(token.folded)) return true;
  if (index !== from || suffixedVerb(token, lexicon) === null) return false;
  return text.slice(token.end, token.end + 2) === ', ';
}

/**
 * How many tokens at `index` are words for "according to", 0 when none are; a verb that opens the
 * sentence is one too: `Kata Budi, …`.
 */
function sourceLengthAt(narration: Narration, from: number, index: number): number {
  const { tokens, people, lexicon } = narration;
  const length = sourceLength(tokens, index, lexicon);
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (length > 0 || index !== from || token === undefined || next === undefined) return length;
  if (!lexicon.quoteVerbs.has(token.folded) || lexicon.mayPutSpeakerFirst) return 0;
  // In small letters it continues from a block of words set off before it.
  if (!/^\p{Lu}/u.test(token.text)) return 0;
  if (lexicon.pronouns.has(next.folded)) return 1;
  const person = people[firstAfter(people, next.start)];
  return person?.start === next.start || person?.roleSpan?.start === next.start ? 1 : 0;
}

/** Most tokens before a source that still opens its sentence: `Sementara itu, menurut …`. */
const OPENING_TOKENS = 6;

/** Whether nothing but connectives, or a phrase of time or place, precedes token `index`. */
function opensSentence({ tokens, lexicon }: Narration, from: number, index: number): boolean {
  if (index - from > OPENING_TOKENS) return false;
  const before = tokens.slice(from, index);
  const isAdverbial = lexicon.adverbials.has(before[0]?.folded ?? '');
  return isAdverbial || before.every(({ folded }) => lexicon.openers.has(folded));
}

/** `menurut rencana` and `menurut undang-undang` name nobody who could have said it. */
function canSpeak(reference: SpeakerReference): boolean {
  if (reference.kind !== 'described') return true;
  return /\p{Lu}/u.test(reference.phrase) || reference.pointsBack || reference.isBody;
}

/** Most UTF-16 units between a name and the office after it: `Budi MSc PhD, dosen`. */
const DEGREE_UNITS = 12;

/** Offset where a source ends: after the office or the aside that follows the name. */
function endOfSource(
  narration: Narration,
  reference: SpeakerReference,
  otherwise: number,
  limit: number,
): number {
  const { tokens, people, lexicon } = narration;
  const end = reference.span?.end ?? otherwise;
  const person = people[firstAfter(people, end - 1)];
  const role = person?.end === end ? person.roleSpan : null;
  const past = role && role.start >= end && role.start - end < DEGREE_UNITS ? role.end : end;
  const comma = commaAfter(narration, past, limit);
  const next = tokens[firstAfter(tokens, comma)];
  if (next === undefined) return comma;
  // `Menurut Budi di Manado, Sabtu (15/10), kapal itu …`
  const isOccasion = comma > past && lexicon.days.has(next.folded);
  const isAside = isOccasion || lexicon.relativeWords.has(next.folded);
  return isAside ? commaAfter(narration, next.end, limit) : comma;
}
