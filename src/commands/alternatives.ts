/** What else can be asked, written as it is typed. */
import type { Answer } from '../answers/answer.js';
import { type Example, examplesAbout, examplesOf } from '../answers/examples.js';
import type { LanguageCode } from '../language/language.js';
import type { Command, CommandContext } from './command.js';
import { typedRequest } from './typed-request.js';

const MOST = 3;

/** A refusal with questions about the nearest article, or about any, that are answered. */
export function withAlternatives(
  answer: Answer,
  { library, locale, exclude }: CommandContext,
  commands: readonly Command[],
): Answer {
  if (answer.kind !== 'nothing') return answer;
  const { nearest } = answer;
  const about = nearest === null ? [] : examplesAbout(library, nearest, exclude);
  const examples = about.length > 0 ? about : examplesOf(library, locale, exclude);
  const instead = typedExamples(examples.slice(0, MOST), commands, locale);
  return instead.length === 0 ? answer : { ...answer, instead };
}

/** Each as it is typed in the reader's language: `/siapa Sari Utami`. */
export function typedExamples(
  examples: readonly Example[],
  commands: readonly Command[],
  locale: LanguageCode,
): string[] {
  return examples.flatMap(({ command: name, option: optionName, value }) => {
    const command = commands.find((known) => known.name === name);
    if (!command?.options.some((option) => option.name === optionName)) return [];
    return [typedRequest(command, { [optionName]: value }, locale)];
  });
}
