/** Which of Kutip's languages a text is written in, by its most common words. */
import type { LanguageCode } from './language.js';
import { LANGUAGE_CODES, LANGUAGES } from './languages.js';
import { type Token, tokenize } from './tokenizer.js';

/** Tokens examined; about every third word is a stop word, so this is plenty. */
const SAMPLE_TOKENS = 400;

/** Units of text that hold about as many. */
const SAMPLE_LENGTH = SAMPLE_TOKENS * 12;

/**
 * The language most of whose stop words occur in `text`; `fallback` when none do or two are even.
 * Capitalized words within the text are left out: they are of names, as in `film The Long Rain`.
 */
export function detectLanguage(text: string, fallback: LanguageCode = 'id'): LanguageCode {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const isShouted = !/\p{Ll}/u.test(sample);
  const words = tokenize(sample)
    .slice(0, SAMPLE_TOKENS)
    .filter((word, i, all) => i === 0 || isShouted || isPlain(word, all[i - 1]));
  const [first, second] = LANGUAGE_CODES.map((code) => ({
    code,
    count: words.filter((word) => LANGUAGES[code].stopWords.has(word.folded)).length,
  })).sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first.code : fallback;
}

/** Written small, and not the `an` of `1940-an`, which is no English article. */
function isPlain(word: Token, previous: Token | undefined): boolean {
  const isSuffix = previous?.end === word.start - 1 && /\d$/.test(previous.text);
  return /^\p{Ll}/u.test(word.text) && !isSuffix;
}
