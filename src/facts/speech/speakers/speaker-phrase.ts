/** The words for a speaker after a verb: where they end. */
import type { ReportingLexicon } from '../../../language/reporting.js';
import { firstAfter } from '../../../language/span.js';
import type { Token } from '../../../language/tokenizer.js';
import type { Narration } from '../narration/narration.js';
import { isCapitalized, isJoined } from '../narration/phrase-tokens.js';

/** Longest speaker phrase, in tokens; offices with their ministries reach about fifteen. */
const PHRASE_TOKENS = 25;

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
    const goesOn =
      isFigure(narration, index) ||
      isPlaceOfDescription(narration, index) ||
      isPointedFigure(narration.tokens[index - 1], token, lexicon);
    const stops = isStop(token, lexicon) && !goesOn;
    if (index > first && stops && !lexicon.pointers.has(token.folded)) break;
    phrase.push(token);
    if (index > first && lexicon.pointers.has(token.folded)) break;
  }
  return phrase;
}

/** `the 1992 champion`: whether a figure follows what points back, in a language that points before. */
export function isPointedFigure(
  before: Token | undefined,
  token: Token,
  { pointers, pointerPosition }: ReportingLexicon,
): boolean {
  const isPointed = pointerPosition === 'before' && pointers.has(before?.folded ?? '');
  return isPointed && /^\d/.test(token.text);
}

/** Capitalized, only days are stops (`kata Budi Selasa lalu`): `Hari` is a name as well as a word. */
export function isStop(token: Token, lexicon: ReportingLexicon): boolean {
  if (/^\d/.test(token.text) || lexicon.days.has(token.folded)) return true;
  return !isCapitalized(token) && lexicon.speakerStops.has(token.folded);
}

/** `Badan Meteorologi, Klimatologi, dan Geofisika`: whether a comma before the token is part of a body's name. */
export function isWithinBody({ tokens, bodies }: Narration, index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const body = bodies[firstAfter(bodies, token.start)];
  return body !== undefined && body.start < token.start;
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
export function isInLargerPlace(narration: Narration, index: number): boolean {
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

/** Longest parentheses within a speaker's phrase, in tokens. */
const PARENTHESIS_TOKENS = 10;

/**
 * Index of the token after the parentheses that token `index` opens, which has a capital or points
 * back; -1 when there is none.
 */
function pastParentheses({ text, tokens, lexicon }: Narration, index: number): number {
  const open = tokens[index];
  const before = tokens[index - 1];
  if (!open || !before || !/^\s*\($/.test(text.slice(before.end, open.start).slice(0, 5)))
    return -1;
  for (let next = index + 1; next < index + PARENTHESIS_TOKENS; next++) {
    const token = tokens[next];
    const end = tokens[next - 1]?.end;
    if (token === undefined || end === undefined) return -1;
    const gap = text.slice(end, Math.min(token.start, end + 5));
    if (!gap.includes(')')) continue;
    const goesOn = isCapitalized(token) || lexicon.pointers.has(token.folded);
    return goesOn && /^\)\s*$/.test(gap) ? next : -1;
  }
  return -1;
}

/** Most tokens between a figure or a place and the pointer that ends its description. */
const FIGURE_TOKENS = 5;

/**
 * `61 tahun`, `18 September 1987 ini`: whether the token is part of an age or of a description that
 * points back.
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

/**
 * `orang nomor satu di Arga itu`: whether a word for a place is part of a description that points
 * back.
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
