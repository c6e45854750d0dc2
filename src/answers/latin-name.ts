/** The scientific name of a species, and the species of such a name, where a text gives both. */
import { foldWords } from '../language/fold-words.js';
import type { Language } from '../language/language.js';
import { ALL_LANGUAGES } from '../language/languages.js';
import { findLatinNames } from '../language/latin-names.js';
import { findPhrase } from '../language/phrases.js';
import type { AnswerType } from '../language/questions.js';
import type { Span } from '../language/span.js';
import { isStopWord } from '../language/stop-words.js';
import { buildQuery } from '../search/query.js';
import type { Answer } from './answer.js';
import { answerExplained, type OtherNameIn } from './explained-name.js';
import type { AskOptions } from './holdings/ask-options.js';
import type { Library } from './holdings/library.js';
import type { Question } from './question/question.js';

/** What a question for either name asks for; questions about who gave the name are different. */
const SOUGHT: ReadonlySet<AnswerType> = new Set(['thing', 'name', 'definition']);

/** Null when no such name is asked for, or no article gives one for the species asked about. */
export function answerLatinName(
  library: Library,
  question: Question,
  options: AskOptions = {},
): Answer | null {
  const subject = SOUGHT.has(question.asks) ? subjectOf(question) : null;
  if (subject === null) return null;
  const words = foldWords(subject);
  const query = buildQuery(subject, library.index, { language: question.language });
  const otherNameIn: OtherNameIn = (text, language) => otherName(text, language, words);
  return answerExplained(library, query, otherNameIn, options);
}

/** What follows the words for such a name, as written; null when there are none. */
function subjectOf({ text, tokens, language }: Question): string | null {
  const words = tokens.map(({ folded }) => folded);
  for (const { questions } of ALL_LANGUAGES) {
    const asked = findPhrase(words, questions.latinNamePhrases);
    if (asked === null) continue;
    const left = tokens
      .slice(asked.last + 1)
      .filter((token) => !isStopWord(token, language) && !language.cues.has(token.folded));
    const [start, end] = [left[0]?.start, left.at(-1)?.end];
    return start === undefined ? null : text.slice(start, end);
  }
  return null;
}

/** Where the text has the other name of the species that `asked` names by one of them. */
function otherName(text: string, language: Language, asked: readonly string[]): Span | null {
  for (const { latin, common } of findLatinNames(text, language)) {
    const names = common.map(({ folded }) => folded);
    if (isNamed(asked, names)) return latin;
    if (foldWords(text.slice(latin.start, latin.end)).join(' ') === asked.join(' ')) {
      return { start: common[0]?.start ?? 0, end: common.at(-1)?.end ?? 0 };
    }
  }
  return null;
}

/**
 * Whether the common name ends with the words asked, of which the first may be missing when it only says the
 * kind (`ikan dakocan hitam`); a single word left is too little of a longer name.
 */
function isNamed(asked: readonly string[], common: readonly string[]): boolean {
  const own = asked.slice(1);
  const endsWith = (words: readonly string[]) =>
    words.length > 0 && words.join(' ') === common.slice(-words.length).join(' ');
  return endsWith(asked) || (endsWith(own) && (own.length > 1 || common.length === 1));
}
