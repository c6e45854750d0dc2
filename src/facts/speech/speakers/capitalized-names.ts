/** Names of people not known otherwise, recognized by their capitals among the words around them. */
import type { ReportingLexicon } from '../../../language/reporting.js';
import { firstAfter } from '../../../language/span.js';
import type { Token } from '../../../language/tokenizer.js';
import type { Narration } from '../narration/narration.js';
import { isCapitalized, isJoined, spanOf } from '../narration/phrase-tokens.js';
import { describeAs, type NamedSpeaker, type SpeakerReference } from './speaker-reference.js';

/** The speaker whose name begins at token `start` of the phrase, with the words before it as the office. */
export function nameOf(
  narration: Narration,
  phrase: readonly Token[],
  start: number,
): NamedSpeaker | null {
  const span = spanOf(phrase.slice(start));
  if (!span) return null;
  const role = narration.text.slice(phrase[0]?.start ?? span.start, span.start).trim();
  const speaker = { name: narration.text.slice(span.start, span.end), role: role || null };
  return { kind: 'named', speaker, span };
}

/** Index of the token of a phrase that follows a closing parenthesis, or -1. */
export function nameAfterParentheses(text: string, phrase: readonly Token[]): number {
  return phrase.findIndex((token, index) => {
    const before = phrase[index - 1];
    return before !== undefined && text.slice(before.end, token.start).includes(')');
  });
}

/** Longest name read by its capitals alone, in tokens. */
const NAME_TOKENS = 5;

/**
 * The speaker named between commas after an office in small letters, or null:
 * `penyanyi asal Ambon, Glenda Latu, …`.
 */
export function nameSetOff(narration: Narration, office: readonly Token[]): NamedSpeaker | null {
  const { text, tokens, lexicon } = narration;
  const span = spanOf(office);
  if (!span) return null;
  const first = firstAfter(tokens, span.end);
  const isComma = /^\s*,\s*$/.test(
    text.slice(span.end, tokens[first]?.start ?? span.end).slice(0, 5),
  );
  if (!isComma || lexicon.days.has(tokens[first]?.folded ?? '')) return null;
  let end = first;
  while (
    end < first + NAME_TOKENS &&
    isCapitalized(tokens[end]) &&
    (end === first || isJoined(narration, end))
  )
    end++;
  const name = spanOf(tokens.slice(first, end));
  if (!name || end - first < 2 || !/^\s*[,(.]/.test(text.slice(name.end, name.end + 3)))
    return null;
  const speaker = {
    name: text.slice(name.start, name.end),
    role: text.slice(span.start, span.end),
  };
  return { kind: 'named', speaker, span: name };
}

/** The name at the end of a phrase, or null: `Kamis lalu Apache Corp` (`mengatakan`). */
export function describeLastName(
  narration: Narration,
  phrase: readonly Token[],
): SpeakerReference | null {
  const span = spanOf(phrase.slice(Math.max(lastNameStart(phrase), 1)));
  if (!span || !isCapitalized(phrase.at(-1))) return null;
  return describeAs(narration.text.slice(span.start, span.end), span);
}

/** How many tokens of a phrase are the name it opens with; that of a body may go on over `dan`. */
export function nameLength(
  phrase: readonly Token[],
  lexicon: ReportingLexicon,
  isBody: boolean,
): number {
  let length = 1;
  for (let index = 1; index < phrase.length; index++) {
    const token = phrase[index];
    if (token && isCapitalized(token)) length = index + 1;
    else if (token && !lexicon.nameParticles.has(token.folded) && !isBody) break;
  }
  return length;
}

/** Index at which the last name of a phrase begins, past acronyms of the office (`jubir KPK Ali`). */
export function lastNameStart(phrase: readonly Token[]): number {
  let end = phrase.length;
  while (end > 0 && !isCapitalized(phrase[end - 1])) end--;
  let start = end;
  while (start > 0 && isCapitalized(phrase[start - 1])) start--;
  while (start < end - 1 && !/\p{Ll}/u.test(phrase[start]?.text ?? '')) start++;
  return start;
}
