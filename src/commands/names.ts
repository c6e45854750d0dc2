/** Commands and options by the names they have in any language. */
import type { Failure } from '../answers/answer.js';
import { failure } from '../answers/failure.js';
import type { LanguageCode } from '../language/language.js';
import { MESSAGES } from '../messages/catalog.js';
import { MAX_SHOWN_NAME } from './check-arguments.js';
import type { CommandData, CommandOption } from './command.js';
import { nearest } from './nearest.js';

/** Whether `typed` is one of its names, in capitals or not. */
export function isNamed(thing: CommandData | CommandOption, typed: string): boolean {
  const name = typed.toLowerCase();
  return namesOf(thing).includes(name);
}

/** Whether `typed` is the first word of a subcommand's name. */
export function isInGroup(command: CommandData, typed: string): boolean {
  const group = typed.toLowerCase();
  return namesOf(command).some((name) => name.startsWith(`${group} `));
}

function namesOf({ name, localizedName }: CommandData | CommandOption): string[] {
  return [name, ...Object.values(localizedName)];
}

/** The refusal of a command that is not there, with near ones by their names in the reader's language. */
export function unknownCommand(
  typed: string,
  commands: readonly CommandData[],
  locale: LanguageCode,
): Failure {
  const inLocale = new Map(
    commands.flatMap((command) =>
      namesOf(command).map((name) => [name, command.localizedName[locale]] as const),
    ),
  );
  const near = nearest(typed, inLocale.keys()).map((name) => inLocale.get(name) ?? name);
  // The first word of a subcommand, alone or before another word: any of the others may be meant.
  const [group = ''] = typed.split(' ');
  const subcommands = commands
    .filter((command) => isInGroup(command, group))
    .map(({ localizedName }) => localizedName[locale]);
  const texts = MESSAGES[locale].errors;
  const shown = typed.slice(0, MAX_SHOWN_NAME);
  const isHalf = subcommands.length > 0 && typed === group;
  return failure(
    'usage',
    isHalf ? texts.halfCommand(shown) : texts.unknownCommand(shown),
    [...new Set([...subcommands, ...near])].map((name) => `/${name}`),
  );
}
