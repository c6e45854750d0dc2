/** `…, kata Blinken.`, `…, Smith said.`: reports with their attribution after them. */
import { firstAfter, type Span } from '../../../language/span.js';
import { isDegreePhrase } from '../../../language/titles.js';
import type { Token } from '../../../language/tokenizer.js';
import { type Narration, peopleIn } from '../narration/narration.js';
import { isCapitalized, isJoined } from '../narration/phrase-tokens.js';
import { isClauseVerb, suffixedVerb } from '../narration/reporting-words.js';
import { readSpeakerAfter, readSubjectBefore } from '../speakers/read-speaker.js';
import { type SpeakerReference, SUFFIX_PRONOUN } from '../speakers/speaker-reference.js';
import { governsClause, isObjectRelative, isSubordinate, mayBeginAfterComma } from './clauses.js';
import { cutClause, type ReportedClause, type SearchedSentence } from './reported-clause.js';

/** The report that ends before the attribution with the verb at token `verb`, or null. */
export function reportByTrailingVerb(
  narration: Narration,
  sentence: SearchedSentence,
  verb: number,
): ReportedClause | null {
  const { tokens, lexicon } = narration;
  const token = tokens[verb];
  if (!token || verb <= sentence.from) return null;
  if (followsComma(narration, verb)) {
    if (suffixedVerb(token, lexicon) !== null) {
      return clauseBeforeComma(narration, sentence, verb, SUFFIX_PRONOUN, token.end);
    }
    if (lexicon.quoteVerbs.has(token.folded) && /^\p{Ll}/u.test(token.text)) {
      if (governsClause(narration, sentence, verb)) return null;
      const speaker = readSpeakerOnly(narration, sentence, verb);
      const end = speaker?.span?.end ?? sentence.end;
      if (speaker) return clauseBeforeComma(narration, sentence, verb, speaker, end);
    }
  }
  return clauseBeforeSubject(narration, sentence, verb);
}

function followsComma({ tokens, text }: Narration, index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (before === undefined || token === undefined) return false;
  return /^\s*,\s*$/.test(text.slice(before.end, Math.min(token.start, before.end + 5)));
}

/** The clause before the comma of an attribution, and what it goes on with where that is put inside. */
function clauseBeforeComma(
  narration: Narration,
  sentence: SearchedSentence,
  verb: number,
  speaker: SpeakerReference,
  attributionEnd: number,
): ReportedClause | null {
  const [before, token] = [narration.tokens[verb - 1], narration.tokens[verb]];
  if (before === undefined || token === undefined) return null;
  const end = isInserted(narration, sentence, verb, attributionEnd) ? sentence.end : before.end;
  return cutClause(narration, sentence.start, end, token.text, speaker);
}

/** Who is named after a verb and its comma, where nothing but a speaker can be meant; else null. */
function readSpeakerOnly(
  narration: Narration,
  sentence: SearchedSentence,
  verb: number,
): SpeakerReference | null {
  const { tokens, lexicon } = narration;
  const reference = readSpeakerAfter(narration, verb + 1, sentence.end);
  if (reference === null) return null;
  // `…, said she regretted nothing`, `…, said DNA tests were made`
  const isKnown = reference.span !== null && peopleIn(narration, reference.span).length > 0;
  if (!isKnown && isSubject(narration, sentence, reference.span)) return null;
  if (isCapitalized(tokens[verb + 1]) || reference.kind === 'pronoun') return reference;
  if (lexicon.ambiguousVerbs.has(tokens[verb]?.folded ?? '')) return null;
  // `politikus itu`
  const isSpeaker = reference.kind !== 'described' || (reference.pointsBack && !reference.isBody);
  return isSpeaker ? reference : null;
}

/**
 * Whether what follows the verb is rather the subject of what was said, or part of it, in a language where
 * it may be.
 */
function isSubject(narration: Narration, sentence: Span, span: Span | null): boolean {
  const { tokens, lexicon } = narration;
  if (span === null || !lexicon.mayPutSpeakerFirst) return false;
  const index = firstAfter(tokens, span.end);
  const next = tokens[index];
  if (next === undefined || next.start >= sentence.end || !isJoined(narration, index)) return false;
  return !lexicon.speakerStops.has(next.folded) && !lexicon.days.has(next.folded);
}

/** Longest opening of a clause after which an attribution is put, in tokens. */
const INSERTED_TOKENS = 3;

/**
 * `Anggaran itu, kata Budi, naik`, `Karena itu, lanjutnya, Ani setuju`: whether the clause goes on
 * after the attribution at `verb`, which follows no more than its opening and ends at `end`.
 */
function isInserted(
  { text, tokens, lexicon }: Narration,
  sentence: SearchedSentence,
  verb: number,
  end: number,
): boolean {
  const next = tokens[firstAfter(tokens, end)];
  if (verb - sentence.from > INSERTED_TOKENS) return false;
  if (next === undefined || next.start >= sentence.end) return false;
  const { folded } = next;
  if (!/^,\s$/.test(text.slice(end, next.start)) || lexicon.days.has(folded)) return false;
  // `Karena itu` says nothing yet.
  const opening = tokens[sentence.from]?.folded ?? '';
  if (lexicon.adverbials.has(opening) || lexicon.openers.has(opening)) return true;
  const isOccasion = lexicon.speakerStops.has(folded) || lexicon.outletWords.has(folded);
  return /^\p{Ll}/u.test(next.text) && (!isOccasion || lexicon.fillers.has(folded));
}

/** Most UTF-16 units from the comma of an attribution to its verb. */
const ATTRIBUTION_UNITS = 120;
/** Fewest tokens of a reported clause before its attribution. */
const CLAUSE_TOKENS = 4;
/** A sentence whose clause is shorter opens with a phrase of time or place, not with the clause. */
const ADVERBIAL_TOKENS = 8;

/** Most UTF-16 units from an office, past its short form in brackets, to the comma after it. */
const MAX_SHORT_FORM = 14;

/** `…, Smith said.`: the clause before the comma of a subject whose verb ends the sentence. */
function clauseBeforeSubject(
  narration: Narration,
  sentence: SearchedSentence,
  verb: number,
): ReportedClause | null {
  const { tokens, people, lexicon } = narration;
  const token = tokens[verb];
  if (!token || !isClauseVerb(narration, verb) || !endsSentence(narration, sentence, verb)) {
    return null;
  }
  if (isObjectRelative(narration, verb) || isSubordinate(narration, verb)) return null;
  const comma = commaBeforeSubject(narration, token);
  if (comma <= sentence.start || token.start - comma > ATTRIBUTION_UNITS) return null;
  const clauseTokens = firstAfter(tokens, comma) - sentence.from;
  const isAdverbial = lexicon.adverbials.has(tokens[sentence.from]?.folded ?? '');
  if (clauseTokens < (isAdverbial ? ADVERBIAL_TOKENS : CLAUSE_TOKENS)) return null;
  // `Kepala Badan Irigasi, Pelabuhan, dan Sanitasi Budi Santoso mengatakan …`
  const role = people[firstAfter(people, comma)]?.roleSpan;
  if (role && role.start < comma && comma < role.end) return null;
  // `Sebelumnya, Kepala Badan Irigasi (BI), Budi Santoso mengatakan …`: so does an office before the comma.
  const isApposed = role && role.end <= comma && comma - role.end <= MAX_SHORT_FORM;
  if (isApposed && lexicon.headPosition === 'first') return null;
  const reference = readSubjectBefore(narration, comma + 1, verb);
  if (!reference || !mayBeginAfterComma(narration, comma, reference)) return null;
  return cutClause(narration, sentence.start, comma, token.text, reference);
}

/** Most tokens from a verb to the end of its sentence that are a bare occasion. */
const SHORT_OCCASION_TOKENS = 5;
/** Longest occasion after a verb that ends its sentence, in tokens: `said at a news conference`. */
const OCCASION_TOKENS = 10;

/** Whether nothing but an occasion follows the verb: `said on Friday`, `mengatakan di Jakarta`. */
function endsSentence(
  { tokens, lexicon }: Narration,
  { to }: SearchedSentence,
  verb: number,
): boolean {
  const next = tokens[verb + 1]?.folded ?? '';
  if (lexicon.days.has(next) || to - verb < SHORT_OCCASION_TOKENS) return true;
  if (!lexicon.speakerStops.has(next) || to - verb > OCCASION_TOKENS) return false;
  return tokens
    .slice(verb + 2, to)
    .every(({ folded }) => !lexicon.conjunctions.has(folded) && !lexicon.amounts.has(folded));
}

/**
 * Offset of the comma before the subject of a verb, past those that set its name or its degrees off:
 * `…, his spokesman, Budi Arga, said`, `Jaksa Budi Arga, S.H., M.H. mengatakan …`.
 */
function commaBeforeSubject({ text, people }: Narration, verb: Token): number {
  const comma = commaBeforeDegrees(text, verb.start);
  if (text.slice(comma + 1, verb.start).trim() !== '') return comma;
  const person = people[firstAfter(people, comma - 1)];
  if (person === undefined || person.end !== comma) return comma;
  const before = text.lastIndexOf(',', person.start);
  const isSetOff = text.slice(before + 1, person.start).trim() === '';
  return isSetOff ? text.lastIndexOf(',', before - 1) : comma;
}

/** Most degrees after one name. */
const MAX_DEGREES = 5;

/** Offset of the last comma before `end`, past those before the degrees that are there. */
function commaBeforeDegrees(text: string, end: number): number {
  let to = end;
  for (let count = 0; count <= MAX_DEGREES; count++) {
    const comma = text.lastIndexOf(',', to - 1);
    if (comma === -1 || !isDegreePhrase(text.slice(comma + 1, to).trim())) return comma;
    to = comma;
  }
  return to;
}
