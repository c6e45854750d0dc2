/** `Apa yang terjadi di Randu?`, `tell me about the dam`: whatever there is on a subject. */
import { LANGUAGE_CODES, LANGUAGES } from '../../language/languages.js';
import { indexOfPhrase } from '../../language/questions.js';
import { parseQuestion, type Question } from './question.js';

/**
 * What is to be told of, as written, when nothing more is asked; null when something is, or of nothing.
 */
export function askedToTell({ text, tokens }: Question): string | null {
  const words = tokens.map(({ folded }) => folded);
  for (const { questions } of LANGUAGE_CODES.map((code) => LANGUAGES[code])) {
    const phrase = questions.tellingPhrases.find((each) => indexOfPhrase(words, each) >= 0);
    if (phrase === undefined) continue;
    const first = indexOfPhrase(words, phrase);
    let behind = first + phrase.split(' ').length;
    while (questions.aboutWords.has(words[behind] ?? '')) behind++;
    const before = text.slice(0, tokens[first]?.start);
    const rest = `${before}${text.slice(tokens[behind]?.start ?? text.length)}`;
    const subject = rest.replace(/[\s?!.]+$/, '').trim();
    return subject !== '' && parseQuestion(subject).isTopic ? subject : null;
  }
  return null;
}
