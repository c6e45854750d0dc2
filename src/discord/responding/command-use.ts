/** Which command an interaction is about, and what was filled in. */
import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  CommandInteractionOption,
} from 'discord.js';
import type { CommandData } from '../../commands/command.js';

type Used = ChatInputCommandInteraction | AutocompleteInteraction;

/** As in the list of commands: a subcommand has two words. */
export function fullName({ commandName, options }: Used): string {
  const subcommand = options.getSubcommand(false);
  return subcommand === null ? commandName : `${commandName} ${subcommand}`;
}

/** The options, those of a subcommand without it. */
export function filledIn({ options }: Used): readonly CommandInteractionOption[] {
  const isSubcommand = options.getSubcommand(false) !== null;
  return isSubcommand ? (options.data[0]?.options ?? []) : options.data;
}

/** The command of that full name, or null. */
export function findCommand<Kind extends CommandData>(
  commands: readonly Kind[],
  name: string,
): Kind | null {
  return commands.find((command) => command.name === name) ?? null;
}
