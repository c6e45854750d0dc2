/** Whether a collection tells an answer in more than one article. */
import type { Library } from '../../src/answers/holdings/library.js';
import type { LanguageCode } from '../../src/language/language.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { isStopWord } from '../../src/language/stop-words.js';
import { tokenize } from '../../src/language/tokenizer.js';
import type { GoldQuestion } from './collection.js';

/** Share of a question's words that another paragraph must have. */
const ABOUT = 0.5;

/**
 * Reads all paragraphs once, and gives whether one of another article than the question's own has the
 * words of its first answer and half of the question's. Such a question is answerable still when its
 * article is taken out; no answer of Kutip's is looked at.
 */
export function toldElsewhere({ articles }: Library): (gold: GoldQuestion) => boolean {
  const paragraphs = articles.flatMap(({ id, language, paragraphs: own }) =>
    own.map(({ text }) => ({ article: id, words: stemsIn(text, language) })),
  );
  return ({ question, language, answers, article }) => {
    const asked = [...stemsIn(question, language)];
    const [answer = ''] = answers;
    return paragraphs.some(({ article: teller, words }) => {
      if (teller === article) return false;
      const isAbout = asked.filter((stem) => words.has(stem)).length >= ABOUT * asked.length;
      return isAbout && [...stemsIn(answer, language)].every((stem) => words.has(stem));
    });
  };
}

/** The words that are not too common to search for, as stems. */
function stemsIn(text: string, code: LanguageCode): Set<string> {
  const language = LANGUAGES[code];
  return new Set(
    tokenize(text)
      .filter((token) => !isStopWord(token, language))
      .map(({ folded }) => language.stem(folded)),
  );
}
