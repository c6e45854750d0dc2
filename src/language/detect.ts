/** Which of Kutip's languages a text is written in, told by its most common words. */
import type { LanguageCode } from './language.js';
import { LANGUAGE_CODES, LANGUAGES } from './languages.js';
import { isStopWord } from './stop-words.js';
import { type Token, tokenize } from './tokenizer.js';

/** Tokens looked at; stop words are about every third word, so this is plenty. */
const SAMPLE_TOKENS = 400;

/** Units of text that hold about as many. */
const SAMPLE_LENGTH = SAMPLE_TOKENS * 12;

/** The language most of whose stop words occur in `text`; `fallback` when none do or two are even. */
export function detectLanguage(text: string, fallback: LanguageCode = 'id'): LanguageCode {
  const words = tokenize(text.slice(0, SAMPLE_LENGTH)).slice(0, SAMPLE_TOKENS);
  const [first, second] = LANGUAGE_CODES.map((code) => ({
    code,
    count: countTelling(words, code),
  })).sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first.code : fallback;
}

/** Stop words of `code`; the `an` of `1940-an` is no English article. */
function countTelling(words: readonly Token[], code: LanguageCode): number {
  return words.filter((word, i) => {
    const isSuffix = words[i - 1]?.end === word.start - 1 && /\d$/.test(words[i - 1]?.text ?? '');
    return isStopWord(word, LANGUAGES[code]) && !isSuffix;
  }).length;
}
