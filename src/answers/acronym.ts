/** What an acronym stands for, and the acronym of a name, as an article explains it. */
import { findAcronyms } from '../language/acronyms.js';
import type { Language } from '../language/language.js';
import type { AnswerType } from '../language/questions.js';
import type { Span } from '../language/span.js';
import type { Token } from '../language/tokenizer.js';
import { termsHeld } from '../search/retrieve.js';
import type { Answer } from './answer.js';
import { answerExplained, type OtherNameIn } from './explained-name.js';
import type { AskOptions } from './holdings/ask-options.js';
import type { Library } from './holdings/library.js';
import type { Question } from './question/question.js';
import { toQuery } from './question/to-query.js';

/** Whether the question is for what an acronym stands for: `Apa kepanjangan KKP?`, `kepanjangan kkp`. */
function asksForExpansion({ asks, tokens, language }: Question): boolean {
  const isNamed = () => tokens.some((token) => isNounOf(token, ['expansion'], language));
  return asks === 'expansion' || ((asks === 'thing' || asks === 'definition') && isNamed());
}

/** Whether it is a noun for what such a question asks: `kepanjangan`, `singkatannya`, `arti`. */
function isNounOf(
  { folded }: Token,
  asked: readonly AnswerType[],
  { questions: { classNouns, withoutOwner } }: Language,
): boolean {
  const noun = classNouns.get(folded) ?? classNouns.get(withoutOwner(folded));
  return noun !== undefined && asked.includes(noun);
}

/**
 * The other name of an acronym, or of a name, where a paragraph explains it that has all names of the
 * question; null when none does. Asked what something is, only the long form of an acronym: `Apa itu KKP?`.
 */
export function answerAcronym(
  library: Library,
  question: Question,
  options: AskOptions = {},
): Answer | null {
  const isForExpansion = asksForExpansion(question);
  if (!isForExpansion && question.asks !== 'definition') return null;
  const query = toQuery(library, { ...question, asks: 'definition' });
  const tokens = query.terms
    .map(({ token }) => token)
    .filter((token) => !isNounOf(token, ['expansion', 'definition'], question.language));
  if (!isExplained(library, tokens)) return null;
  const subject = tokens.map(({ folded }) => folded);
  const names = [...query.terms.keys()].filter((term) => query.terms[term]?.isName);
  const otherNameIn: OtherNameIn = (text, language, hit) => {
    const held = termsHeld(query, library.index, hit);
    return names.every((term) => held.has(term))
      ? otherName(text, language, subject, !isForExpansion)
      : null;
  };
  // `stand for` asks; it is not missing.
  return answerExplained(library, { ...query, missing: [] }, otherNameIn, options);
}

/** Whether any article explains an acronym, or a name, among the words. */
function isExplained({ index }: Library, tokens: readonly Token[]): boolean {
  return [...index.acronyms.values()].some((table) =>
    tokens.some((_, at) => table.match(tokens, at) !== null),
  );
}

/** Where the text has the other name of one among the words of `subject`, or of them all. */
function otherName(
  text: string,
  language: Language,
  subject: readonly string[],
  isWhole: boolean,
): Span | null {
  const isAsked = (name: readonly string[]) =>
    name.every((word) => subject.includes(word)) && (!isWhole || name.length === subject.length);
  for (const acronym of findAcronyms(text, language)) {
    if (isAsked([acronym.short])) return acronym.longSpan;
    // `Apa itu kereta api ringan?` asks for more than `KAR`.
    if (!isWhole && isAsked(acronym.long)) return acronym.shortSpan;
  }
  return null;
}
