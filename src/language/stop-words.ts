/** Which tokens are too common to search for. */
import type { Language } from './language.js';
import type { Token } from './tokenizer.js';

/** `US`, `WHO`, `IT`, `A.S.`; no longer ones, since a question may be typed in capitals throughout. */
const ACRONYM = /^(?:\p{Lu}\.?){2,3}$/u;

/**
 * Whether `token` brings nothing to a search in `language`. A short word all in capitals never is a
 * stop word: it names something, as the WHO or the US.
 */
export function isStopWord(token: Token, language: Language): boolean {
  return language.stopWords.has(token.folded) && !ACRONYM.test(token.text);
}
