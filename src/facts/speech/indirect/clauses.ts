/**
 * What a verb of saying governs: whether commas or a relative word around it still leave a report,
 * and where the report ends.
 */
import type { ReportingLexicon } from '../../../language/reporting.js';
import { firstAfter, type Span } from '../../../language/span.js';
import type { Token } from '../../../language/tokenizer.js';
import type { Narration } from '../narration/narration.js';
import { isCapitalized, isJoined, spanOf } from '../narration/phrase-tokens.js';
import { isClauseVerb, sourceLength } from '../narration/reporting-words.js';
import { clauseParts, mainPart } from '../speakers/clause-parts.js';
import { personOpening } from '../speakers/named-person.js';
import { openingSubject } from '../speakers/person-as-subject.js';
import { readSpeakerAfter } from '../speakers/read-speaker.js';
import type { SpeakerReference } from '../speakers/speaker-reference.js';

/** Longest subject of a relative clause, in tokens: `that the Chinese government claims`. */
const RELATIVE_SUBJECT_TOKENS = 6;

/**
 * Whether the verb's object is the noun before a relative word: `an island that China claims`. Without a
 * verb of its own between the two: in `a ministry that oversees ports said` the ministry speaks.
 */
export function isObjectRelative(narration: Narration, verb: number): boolean {
  const { tokens, lexicon } = narration;
  const subject: Token[] = [];
  for (let index = verb - 1; index >= verb - RELATIVE_SUBJECT_TOKENS; index--) {
    const token = tokens[index];
    if (token === undefined || !isJoined(narration, index + 1)) return false;
    if (lexicon.objectRelatives.has(token.folded)) return isNominal(subject.reverse(), lexicon);
    if (subject.length > 0 || !lexicon.fillers.has(token.folded)) subject.push(token);
  }
  return false;
}

/** Longest subject between `seusai` and its verb, in tokens. */
const SUBORDINATE_TOKENS = 6;

/** `…, seusai Budi menyampaikan pidatonya`: a clause of time after a comma reports nothing. */
export function isSubordinate({ text, tokens, lexicon }: Narration, verb: number): boolean {
  for (let index = verb - 1; index >= verb - SUBORDINATE_TOKENS && index > 0; index--) {
    const [before, token] = [tokens[index - 1], tokens[index]];
    if (before === undefined || token === undefined) return false;
    if (/[,;]/.test(text.slice(before.end, token.start))) {
      return lexicon.timeConjunctions.has(token.folded);
    }
  }
  return false;
}

/** Whether the comma before the verb closes an aside on its subject: `Emanuel, the ambassador, said …`. */
export function governsClause(narration: Narration, sentence: Span, verb: number): boolean {
  const { lexicon } = narration;
  if (!isClauseVerb(narration, verb)) return false;
  const next = narration.tokens[verb + 1];
  if (next && lexicon.conjunctions.has(next.folded)) return true;
  return hasAside(narration, sentence, verb);
}

/**
 * Whether an attribution by such a speaker may begin after the comma; a pronoun has to come right
 * after it: in `…, including the islands it claims` nobody speaks.
 */
export function mayBeginAfterComma(
  narration: Narration,
  comma: number,
  reference: SpeakerReference,
): boolean {
  const { lexicon } = narration;
  if (reference.kind !== 'pronoun' || !reference.span) return true;
  const first = firstAfter(narration.tokens, comma);
  const before = narration.tokens.slice(first, firstAfter(narration.tokens, reference.span.start));
  return before.every(({ folded }) => lexicon.openers.has(folded) || lexicon.days.has(folded));
}

/**
 * Where a report ends: before its sentence names the outlet or the paper it came by
 * (`, dikutip dari …`).
 */
export function reportEnd(narration: Narration, from: number, to: number, sentence: Span): number {
  const { lexicon } = narration;
  for (let index = from; index < to; index++) {
    const token = narration.tokens[index];
    if (!token || isJoined(narration, index)) continue;
    const isOutlet = lexicon.outletWords.has(token.folded);
    const ends = isOutlet || turnsToOther(narration, index, to) || beginsAnew(narration, index);
    if (!ends && !endsInSource(narration, index, sentence)) continue;
    return token.start;
  }
  return sentence.end;
}

/** `Roe said the dam was safe; Hale shook his head`: whether a clause on somebody else follows a semicolon. */
function beginsAnew(narration: Narration, index: number): boolean {
  const { text, tokens } = narration;
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (before === undefined || token === undefined) return false;
  const isApart = text.slice(before.end, token.start) === '; ';
  return isApart && personOpening(narration, token) !== null;
}

/** Tokens from `tetapi` to the verb of a second report. */
const TURN_TOKENS = 4;

/**
 * `…, tetapi ia mengakui …`, `…, but she added …`: whether a second report begins after the comma.
 */
function turnsToOther(narration: Narration, index: number, to: number): boolean {
  const { lexicon } = narration;
  if (!lexicon.openers.has(narration.tokens[index]?.folded ?? '')) return false;
  for (let at = index + 1; at < Math.min(to, index + TURN_TOKENS); at++) {
    if (!isJoined(narration, at)) return false;
    if (isClauseVerb(narration, at)) return true;
  }
  return false;
}

/**
 * Whether the rest of the sentence is `according to a report …`; with a comma after, it is an
 * aside.
 */
function endsInSource(narration: Narration, index: number, sentence: Span): boolean {
  const { lexicon } = narration;
  const length = sourceLength(narration.tokens, index, lexicon);
  if (length === 0) return false;
  const from = narration.tokens[index]?.start ?? sentence.end;
  if (narration.text.slice(from, sentence.end).includes(',')) return false;
  const reference = readSpeakerAfter(narration, index + length, sentence.end);
  return reference?.kind === 'source';
}

/**
 * Whether the commas before the verb set off an aside on its subject, so that what follows the verb was
 * said: `Rahm Emanuel, the US ambassador to Japan, said the talks …`, not `…, said the senator.`
 */
function hasAside(narration: Narration, sentence: Span, verb: number): boolean {
  const { lexicon } = narration;
  const { main, rest } = mainPart(clauseParts(narration, sentence.start, verb), lexicon);
  const [aside] = rest;
  if (!main || !aside?.[0]) return false;
  const person = openingSubject(narration, main, rest)?.span;
  // `Her father, John Roe, said …`, `Her father, John Roe, a scout, said …`
  const isDescribed = rest.length === 2 && lexicon.determiners.has(rest[1]?.[0]?.folded ?? '');
  const isSetOff = person !== undefined && person.end === spanOf(aside)?.end;
  if (isSetOff && (rest.length === 1 || isDescribed)) return true;
  const opens = aside[0];
  const isKnown = person?.end === spanOf(main)?.end;
  const isList = rest.flat().some(({ folded }) => lexicon.listWords.has(folded));
  if (isKnown && !isList) return true;
  const isName = main.length > 1 && main.every(isCapitalized);
  const describes =
    lexicon.determiners.has(opens.folded) || lexicon.relativeWords.has(opens.folded);
  return (isKnown || isName) && (describes || /^\d/.test(opens.text));
}

/** A pronoun, a name, or a noun after its article. */
function isNominal(subject: readonly Token[], lexicon: ReportingLexicon): boolean {
  const [first] = subject;
  if (first === undefined) return false;
  if (lexicon.determiners.has(first.folded)) return subject.length > 1;
  if (subject.every(isCapitalized)) return true;
  const isPronoun = lexicon.pronouns.has(first.folded) || lexicon.pluralPronouns.has(first.folded);
  return isPronoun && subject.length === 1;
}
