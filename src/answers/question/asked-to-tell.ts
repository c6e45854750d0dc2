/**
 * `Apa yang terjadi di Randu?`, `tell me about the dam`: questions for whatever there is on a
 * subject.
 */
import { ALL_LANGUAGES } from '../../language/languages.js';
import { findPhrase } from '../../language/phrases.js';
import { parseQuestion, type Question } from './question.js';

/**
 * The subject to tell about, as written, when nothing more specific is asked; null when something
 * is, or when there is no subject.
 */
export function askedToTell({ text, tokens }: Question): string | null {
  const words = tokens.map(({ folded }) => folded);
  for (const { questions } of ALL_LANGUAGES) {
    const asked = findPhrase(words, questions.tellingPhrases);
    if (asked === null) continue;
    let after = asked.last + 1;
    while (questions.aboutWords.has(words[after] ?? '')) after++;
    const before = text.slice(0, tokens[asked.first]?.start);
    const rest = `${before}${text.slice(tokens[after]?.start ?? text.length)}`;
    const subject = rest.replace(/[\s?!.]+$/, '').trim();
    return subject !== '' && parseQuestion(subject).isTopic ? subject : null;
  }
  return null;
}
