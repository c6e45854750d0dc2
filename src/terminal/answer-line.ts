/** A typed line → what was asked and what came of it: the one way from a terminal to the app. */
import type { Failure } from '../answers/answer.js';
import type { App, Reply, Request } from '../app.js';
import type { Command } from '../commands/command.js';
import { isNamed } from '../commands/names.js';
import type { LanguageCode } from '../language/language.js';
import { MESSAGES } from '../messages/catalogue.js';
import { parseLine } from './parse-line.js';

export interface AnsweredLine {
  readonly request: Request;
  readonly reply: Pick<Reply, 'answer' | 'elapsedMs'>;
}

/** Null for an empty line. Never throws. */
export async function answerLine(
  line: string,
  app: App,
  locale: LanguageCode,
): Promise<AnsweredLine | null> {
  const parsed = parseLine(line, app.commands);
  if (parsed === null) return null;
  const request = { command: parsed.command, arguments: parsed.arguments, locale };
  const { repeated } = parsed;
  if (repeated === undefined) return { request, reply: await app.run(request) };
  const command = app.commands.find(({ name }) => name === parsed.command);
  return { request, reply: { answer: refuseRepeated(repeated, command, locale), elapsedMs: 0 } };
}

/** Suggests the options that may have been meant the second time. */
function refuseRepeated(
  typed: string,
  command: Command | undefined,
  locale: LanguageCode,
): Failure {
  const commandName = command?.localizedName[locale] ?? '';
  const others = command?.options.filter((option) => !isNamed(option, typed)) ?? [];
  return {
    kind: 'error',
    code: 'usage',
    message: MESSAGES[locale].errors.repeatedOption(typed, commandName),
    suggestions: others.map((option) => option.localizedName[locale]),
  };
}
