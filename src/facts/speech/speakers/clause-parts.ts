/** The clause before a verb of speech, in the parts into which commas and dashes divide it. */
import type { ReportingLexicon } from '../../../language/reporting.js';
import { firstAfter } from '../../../language/span.js';
import { isDegreePhrase } from '../../../language/titles.js';
import type { Token } from '../../../language/tokenizer.js';
import type { Narration } from '../narration/narration.js';
import { spanOf } from '../narration/phrase-tokens.js';
import { isInLargerPlace, isPointedFigure, isStop, isWithinBody } from './speaker-phrase.js';

/** How far before a verb its subject is looked for, in tokens. */
export const SUBJECT_TOKENS = 60;

/**
 * Tokens between `from` and the verb, outside parentheses, split at commas, without openers and
 * without degrees (`Jaksa Ani Arga, S.H., M.H. menyatakan`).
 */
export function clauseParts(narration: Narration, from: number, verb: number): Token[][] {
  const parts = partsAtCommas(narration, from, verb);
  return parts.filter((part, index) => index === 0 || !isDegreePart(narration, part));
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

/** `Pemilik nama panggung "Sher" itu`: a word or two in marks within a phrase. */
const NICKNAME = /^\s["“”][^"“”,.;:!?]{1,30}["“”]\s$/;

function isDegreePart({ text }: Narration, part: readonly Token[]): boolean {
  const span = spanOf(part);
  return span !== null && isDegreePhrase(text.slice(span.start, span.end));
}

function isOpener(token: Token, lexicon: ReportingLexicon): boolean {
  return lexicon.openers.has(token.folded) || lexicon.days.has(token.folded);
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
      at > 0 &&
      isStop(token, lexicon) &&
      !isAge(at) &&
      !isPointedFigure(tokens[at - 1], token, lexicon) &&
      !lexicon.pointers.has(token.folded),
  );
  return tokens.slice(0, index === -1 ? tokens.length : index);
}
