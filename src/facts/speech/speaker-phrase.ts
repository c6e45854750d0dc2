/** A speaker's phrase as words: where it begins and ends, after its verb or before it. */
import type { Gender } from '../../language/gender.js';
import type { ReportingLexicon } from '../../language/reporting.js';
import { firstAfter, type Span } from '../../language/span.js';
import { isDegreePhrase } from '../../language/titles.js';
import type { Token } from '../../language/tokenizer.js';
import type { PersonMention, Speaker } from '../facts.js';
import { type Narration, peopleIn } from './narration.js';

/** A speaker known by name. */
export interface NamedSpeaker {
  readonly kind: 'named';
  readonly speaker: Speaker;
  /** Where the name is. */
  readonly span: Span;
}

/** The words by which a speaker is meant, before it is known who that is. */
export type SpeakerReference =
  | NamedSpeaker
  | {
      readonly kind: 'pronoun';
      readonly plural: boolean;
      /** Null when the word may mean a woman or a man. */
      readonly gender: Gender | null;
      readonly span: Span | null;
    }
  /** A document or an outlet, which passes on what others said. */
  | { readonly kind: 'source'; readonly span: Span | null }
  | {
      /** An office, a body or a description: `Presiden`, `juru bicara kepolisian`, `politikus itu`. */
      readonly kind: 'described';
      readonly phrase: string;
      /** The same without what points back: `politikus` of `politikus itu`. */
      readonly noun: string;
      readonly pointsBack: boolean;
      readonly isBody: boolean;
      /** Whether any body may be meant, whatever its name: `perusahaan itu`. */
      readonly isAnyBody: boolean;
      readonly span: Span;
    };

/** The speaker whom a verb or "according to" carries as its ending: `katanya`, `menurutnya`. */
export const SUFFIX_PRONOUN: SpeakerReference = {
  kind: 'pronoun',
  plural: false,
  gender: null,
  span: null,
};

/** A description of somebody that points back at nobody and is of no body. */
export function describeAs(phrase: string, span: Span): SpeakerReference & { kind: 'described' } {
  const noun = phrase;
  return {
    kind: 'described',
    phrase,
    noun,
    pointsBack: false,
    isBody: false,
    isAnyBody: false,
    span,
  };
}

/** Longest speaker phrase, in tokens; offices with their ministries reach about fifteen. */
const PHRASE_TOKENS = 25;
/** Longest parentheses within a speaker's phrase, in tokens. */
const PARENTHESIS_TOKENS = 10;
/** How far before a verb its subject is looked for, in tokens. */
export const SUBJECT_TOKENS = 60;

const JOINED = /^(?:[\s.'’/&@]*|-)$/;

/**
 * Tokens from `first` on up to a stop word, a figure, a comma or another break. What is in
 * parentheses is skipped when a name follows (`Kolonel (Inf) Yosafat Rumbiak`).
 */
export function takePhrase(narration: Narration, first: number, limit: number): Token[] {
  const { lexicon } = narration;
  const phrase: Token[] = [];
  for (let index = first; index < first + PHRASE_TOKENS; index++) {
    const continues =
      isJoined(narration, index) ||
      isWithinBody(narration, index) ||
      isAfterTitle(narration, index) ||
      isInLargerPlace(narration, index);
    if (index > first && !continues) index = pastParentheses(narration, index);
    const token = narration.tokens[index];
    if (token === undefined || token.start >= limit) break;
    const goesOn = isFigure(narration, index) || isPlaceOfDescription(narration, index);
    const stops = isStop(token, lexicon) && !goesOn;
    if (index > first && stops && !lexicon.pointers.has(token.folded)) break;
    phrase.push(token);
    if (index > first && lexicon.pointers.has(token.folded)) break;
  }
  return phrase;
}

/**
 * `orang nomor satu di Arga itu`: whether a word for a place
 * is part of a description that points back.
 */
function isPlaceOfDescription(narration: Narration, index: number): boolean {
  const { tokens, lexicon } = narration;
  if (!lexicon.placeWords.has(tokens[index]?.folded ?? '')) return false;
  if (lexicon.pointerPosition !== 'after' || !isCapitalized(tokens[index + 1])) return false;
  for (let at = index + 1; at <= index + FIGURE_TOKENS; at++) {
    const token = tokens[at];
    if (token === undefined || !isJoined(narration, at)) return false;
    if (lexicon.pointers.has(token.folded)) return true;
    if (!isCapitalized(token)) return false;
  }
  return false;
}

/** `Badan Meteorologi, Klimatologi, dan Geofisika`: whether a comma before the token is part of a body's name. */
function isWithinBody({ tokens, bodies }: Narration, index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const body = bodies[firstAfter(bodies, token.start)];
  return body !== undefined && body.start < token.start;
}

/**
 * Most tokens between a figure or a place and the pointer that ends its description.
 */
const FIGURE_TOKENS = 5;

/**
 * `61 tahun`, `18 September 1987 ini`: whether the token
 * is part of an age or of a description that points back.
 */
function isFigure({ tokens, lexicon }: Narration, index: number): boolean {
  const isDigits = (at: number) => /^\d{1,4}$/.test(tokens[at]?.text ?? '');
  const isAgeWord = (at: number) => lexicon.ageWords.has(tokens[at]?.folded ?? '');
  if (isAgeWord(index)) return isDigits(index - 1);
  if (!isDigits(index)) return false;
  if (isAgeWord(index + 1)) return true;
  for (let at = index + 1; at < index + FIGURE_TOKENS; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (lexicon.pointers.has(token.folded)) return true;
    if (!isDigits(at) && !isCapitalized(token)) return false;
  }
  return false;
}

/** A title or a nickname in marks, and the white space around it. */
const TITLE = /^\s["“”][^"“”]{1,60}["“”]\s$/;

/** `pelantun "Hujan" itu`: whether a title in marks parts the token, which points back, from the one before. */
function isAfterTitle({ text, tokens, lexicon }: Narration, index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (!before || !token || !lexicon.pointers.has(token.folded)) return false;
  return TITLE.test(text.slice(before.end, Math.min(token.start, before.end + 70)));
}

/** Most tokens of the larger places between a comma and what points back. */
const LARGER_PLACE_TOKENS = 8;

/**
 * `atlet asal Buleleng, Bali, itu`: whether the comma before the token, which is of a larger place or
 * what points back, is part of a description.
 */
function isInLargerPlace(narration: Narration, index: number): boolean {
  const { tokens, lexicon } = narration;
  if (lexicon.pointerPosition !== 'after' || !isAfterComma(narration, index)) return false;
  const isOfName = (at: number) =>
    isCapitalized(tokens[at]) && !lexicon.days.has(tokens[at]?.folded ?? '');
  const isPointer = (at: number) => lexicon.pointers.has(tokens[at]?.folded ?? '');
  if (isPointer(index)) {
    let from = index - 1;
    while (from > index - LARGER_PLACE_TOKENS && isJoined(narration, from)) from--;
    return isOfName(from) && isAfterComma(narration, from);
  }
  let to = index;
  while (to < index + LARGER_PLACE_TOKENS && isOfName(to)) to++;
  return to > index && isPointer(to);
}

/** Whether nothing but a comma parts the token from a capitalized one before it. */
function isAfterComma({ text, tokens }: Narration, index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (!before || !token || !isCapitalized(before)) return false;
  return text.slice(before.end, Math.min(token.start, before.end + 3)) === ', ';
}

/**
 * Index of the capitalized token after the parentheses that token `index` opens, -1 when there is
 * none.
 */
function pastParentheses({ text, tokens }: Narration, index: number): number {
  const open = tokens[index];
  const before = tokens[index - 1];
  if (!open || !before || !/^\s*\($/.test(text.slice(before.end, open.start).slice(0, 5)))
    return -1;
  for (let next = index + 1; next < index + PARENTHESIS_TOKENS; next++) {
    const token = tokens[next];
    const end = tokens[next - 1]?.end;
    if (token === undefined || end === undefined) return -1;
    const gap = text.slice(end, Math.min(token.start, end + 5));
    if (gap.includes(')')) return /^\)\s*$/.test(gap) && isCapitalized(token) ? next : -1;
  }
  return -1;
}

/**
 * `pria bernama asli Budi Santoso itu`: who is named in
 * a phrase that points back at somebody by another name.
 */
export function aliasIn(
  narration: Narration,
  phrase: readonly Token[],
  { aliasWords, pointers }: ReportingLexicon,
): PersonMention | null {
  const span = spanOf(phrase);
  if (span === null || !pointers.has(phrase.at(-1)?.folded ?? '')) return null;
  const [person] = peopleIn(narration, span);
  const before = phrase[phrase.findIndex(({ start }) => start === person?.start) - 1];
  const isOther = person?.name === person?.text && aliasWords.has(before?.folded ?? '');
  return isOther ? (person ?? null) : null;
}

/** `Pemilik nama panggung "Sher" itu`: a word or two in marks within a phrase. */
const NICKNAME = /^\s["“”][^"“”,.;:!?]{1,30}["“”]\s$/;

/**
 * Tokens between `from` and the verb, outside parentheses, split at commas, without openers and
 * without degrees (`Jaksa Ani Arga, S.H., M.H. menyatakan`).
 */
export function clauseParts(narration: Narration, from: number, verb: number): Token[][] {
  const parts = partsAtCommas(narration, from, verb);
  return parts.filter((part, index) => index === 0 || !isDegreePart(narration, part));
}

function isDegreePart({ text }: Narration, part: readonly Token[]): boolean {
  const span = spanOf(part);
  return span !== null && isDegreePhrase(text.slice(span.start, span.end));
}

function partsAtCommas(narration: Narration, from: number, verb: number): Token[][] {
  const { lexicon } = narration;
  const parts: Token[][] = [];
  let part: Token[] = [];
  let depth = 0;
  const first = Math.max(firstAfter(narration.tokens, from), verb - SUBJECT_TOKENS);
  for (let index = first; index < verb; index++) {
    const token = narration.tokens[index];
    if (token === undefined) break;
    const before = index > first ? (narration.tokens[index - 1]?.end ?? from) : from;
    const gap = narration.text.slice(Math.max(before, token.start - 40), token.start);
    for (const mark of gap) {
      if (mark === '(') depth++;
      else if (mark === ')') depth = Math.max(0, depth - 1);
    }
    const isMarked = /[,;:—–"“”]|\s-+\s/.test(gap) && !NICKNAME.test(gap);
    const isBreak =
      isMarked && !isWithinBody(narration, index) && !isInLargerPlace(narration, index);
    if (isBreak && part.length > 0) {
      parts.push(part);
      part = [];
    }
    if (depth > 0) continue;
    if (part.length === 0 && isOpener(token, lexicon)) continue;
    part.push(token);
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

/**
 * The first part of a clause that is not a phrase of time, place or reason, and the parts after it.
 */
export function mainPart(
  parts: readonly Token[][],
  lexicon: ReportingLexicon,
): { main: Token[] | undefined; rest: readonly Token[][] } {
  const index = parts.findIndex((part) => !lexicon.adverbials.has(part[0]?.folded ?? ''));
  return index === -1
    ? { main: undefined, rest: [] }
    : { main: parts[index], rest: parts.slice(index + 1) };
}

/** The tokens before the first stop word. */
export function untilStop(tokens: readonly Token[], lexicon: ReportingLexicon): Token[] {
  // `the 29-year-old mayor`
  const isAge = (at: number) => lexicon.ageWords.has(tokens[at + 1]?.folded ?? '');
  const index = tokens.findIndex(
    (token, at) =>
      at > 0 && isStop(token, lexicon) && !isAge(at) && !lexicon.pointers.has(token.folded),
  );
  return tokens.slice(0, index === -1 ? tokens.length : index);
}

/** The token as a pronoun, or null when it is none. */
export function asPronoun(token: Token, lexicon: ReportingLexicon): SpeakerReference | null {
  const plural = lexicon.pluralPronouns.has(token.folded);
  if (!plural && !lexicon.pronouns.has(token.folded)) return null;
  const gender = lexicon.pronounGenders.get(token.folded) ?? null;
  return { kind: 'pronoun', plural, gender, span: { start: token.start, end: token.end } };
}

/** Whether only white space and marks within names separate token `index` from the one before. */
export function isJoined(narration: Narration, index: number): boolean {
  const token = narration.tokens[index];
  const before = narration.tokens[index - 1];
  if (token === undefined || before === undefined) return true;
  return JOINED.test(narration.text.slice(before.end, Math.min(token.start, before.end + 40)));
}

/** Whether a word begins with a capital. */
export function isCapitalized(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/** From the first of some tokens to the last. */
export function spanOf(tokens: readonly Token[]): Span | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Capitalized, only days are stops (`kata Budi Selasa lalu`): `Hari` is a name as well as a word. */
function isStop(token: Token, lexicon: ReportingLexicon): boolean {
  if (/^\d/.test(token.text) || lexicon.days.has(token.folded)) return true;
  return !isCapitalized(token) && lexicon.speakerStops.has(token.folded);
}

function isOpener(token: Token, lexicon: ReportingLexicon): boolean {
  return lexicon.openers.has(token.folded) || lexicon.days.has(token.folded);
}
