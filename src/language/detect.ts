/** Which of Kutip's languages a text is written in, told by its most common words. */
import type { LanguageCode } from './language.js';
import { LANGUAGE_CODES, LANGUAGES } from './languages.js';
import { tokenize } from './tokenizer.js';

/** Tokens looked at; stop words are about every third word, so this is plenty. */
const SAMPLE_TOKENS = 400;

/** The language most of whose stop words occur in `text`; `fallback` when none do or two are even. */
export function detectLanguage(text: string, fallback: LanguageCode = 'id'): LanguageCode {
  const words = tokenize(text.slice(0, SAMPLE_TOKENS * 12)).slice(0, SAMPLE_TOKENS);
  const counts = LANGUAGE_CODES.map((code) => ({
    code,
    count: words.filter((word) => LANGUAGES[code].stopWords.has(word.folded)).length,
  })).sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first && first.count > (second?.count ?? 0) ? first.code : fallback;
}
