/** Tokens of a phrase: how they are written, whether they belong together, and where they are. */
import type { Span } from '../../../language/span.js';
import type { Token } from '../../../language/tokenizer.js';
import type { Narration } from './narration.js';

const JOINED = /^(?:[\s.'’/&@]*|-)$/;

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
