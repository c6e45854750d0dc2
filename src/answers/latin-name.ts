/** The scientific name of a species, and the species of such a name, where a text gives both. */
import { foldWords } from '../language/fold-words.js';
import type { LanguageCode } from '../language/language.js';
import { ALL_LANGUAGES, LANGUAGES } from '../language/languages.js';
import { findLatinNames } from '../language/latin-names.js';
import { findPhrase } from '../language/phrases.js';
import type { Span } from '../language/span.js';
import { isStopWord } from '../language/stop-words.js';
import { buildQuery } from '../search/query.js';
import { retrieve } from '../search/retrieve.js';
import type { Answer } from './answer.js';
import { toEvidence } from './candidates/evidence.js';
import { wordsAt } from './choosing/finding.js';
import type { AskOptions } from './holdings/ask-options.js';
import { isShown } from './holdings/exclusion.js';
import type { Library } from './holdings/library.js';
import type { Question } from './question/question.js';
import { found } from './telling/respond.js';

/** Null when no such name is asked for, or no article gives one for the species asked about. */
export function answerLatinName(
  library: Library,
  question: Question,
  { exclude }: AskOptions = {},
): Answer | null {
  const subject = subjectOf(question);
  if (subject === null) return null;
  const words = foldWords(subject);
  const query = buildQuery(subject, library.index, { language: question.language });
  for (const hit of retrieve(query, library.index)) {
    if (!isShown(library, hit.ordinal, exclude)) continue;
    const evidence = toEvidence(library, query, hit, hit.score);
    const span = evidence && otherName(evidence.paragraph.text, evidence.article.language, words);
    if (!span) continue;
    const finding = wordsAt(evidence, span);
    return found(library, query, [finding], { headline: finding.label, topic: 'sentence' });
  }
  return null;
}

/** What stands behind the words for such a name, as written; null when there are none. */
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

/** Where the text has the other name of the species that `asked` names in either way. */
function otherName(text: string, code: LanguageCode, asked: readonly string[]): Span | null {
  for (const { latin, common } of findLatinNames(text, LANGUAGES[code])) {
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
