/** Commands and options by the names they have in any language. */
import type { Failure } from '../answers/answer.js';
import type { LanguageCode } from '../language/language.js';
import { MESSAGES } from '../messages/catalogue.js';
import { MAX_SHOWN_NAME } from './check-arguments.js';
import type { Command, CommandOption } from './command.js';
import { nearest } from './nearest.js';

/** Whether `typed` is one of its names, in capitals or not. */
export function isNamed(thing: Command | CommandOption, typed: string): boolean {
  const name = typed.toLowerCase();
  return [thing.name, ...Object.values(thing.localizedName)].includes(name);
}

/** The refusal of a command that is not there, with near ones. */
export function unknownCommand(
  typed: string,
  commands: readonly Command[],
  locale: LanguageCode,
): Failure {
  const names = commands.flatMap(({ name, localizedName }) => [
    localizedName[locale],
    name,
    ...Object.values(localizedName),
  ]);
  return {
    kind: 'error',
    code: 'usage',
    message: MESSAGES[locale].errors.unknownCommand(typed.slice(0, MAX_SHOWN_NAME)),
    suggestions: nearest(typed, names).map((name) => `/${name}`),
  };
}
