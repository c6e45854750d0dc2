/** `Brp org yg ngungsi`: chat spellings, compared as the news would write them. */
import type { Language } from './language.js';
import type { Token } from './tokenizer.js';

/** Capitals alone are an acronym's: `JML` may be a company. */
const LOWER = /\p{Ll}/u;

/**
 * The tokens of a question; `text` stays as typed, chat spellings are `folded` to the word they
 * stand for.
 */
export function asWritten(tokens: readonly Token[], { chatSpellings }: Language): Token[] {
  return tokens.map((token) => {
    const written = LOWER.test(token.text) ? chatSpellings.get(token.folded) : undefined;
    return written === undefined ? token : { ...token, folded: written };
  });
}
