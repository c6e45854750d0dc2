/** Commands as data → the JSON by which Discord knows them. */
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ContextMenuCommandBuilder,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
  SlashCommandBuilder,
  type SlashCommandSubcommandBuilder,
} from 'discord.js';
import type { CommandData, CommandOption, Localized } from '../commands/command.js';
import { localizations } from './locale.js';
import { type MessageCommand, messageCommands } from './message-commands.js';
import { MAX_OPTION_VALUE } from './rendering/limits.js';
import { MODERATOR_PERMISSION } from './responding/permission.js';
import { discordOptions } from './responding/visibility.js';

/** Commands are registered for all of Discord or, while developing, for one server. */
export type Scope = 'global' | 'server';

/** A command as it is registered with Discord. */
export type Definition =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** Everything registered with Discord: the slash commands, and those in the menu of a message. */
export function definitions(commands: readonly CommandData[], scope: Scope): Definition[] {
  const names = new Set(commands.map(({ name }) => firstWord(name)));
  return [
    ...[...names].map((name) =>
      commandDefinition(
        commands.filter((command) => firstWord(command.name) === name),
        scope,
      ),
    ),
    ...messageCommands(commands).map((entry) => messageCommandDefinition(entry, scope)),
  ];
}

/**
 * A command by itself, or all that share their first word: those are its subcommands. Everyone's can be
 * used in servers, in the bot's messages and, by those who installed the bot for themselves,
 * everywhere; the others only in a server, those of admins in the bot's messages as well. Throws when
 * a text breaks one of Discord's rules.
 */
function commandDefinition(
  group: readonly CommandData[],
  scope: Scope,
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const [command] = group;
  if (command === undefined) throw new Error('no command');
  const builder = new SlashCommandBuilder()
    .setName(firstWord(command.name))
    .setNameLocalizations(localizations(mapText(command.localizedName, firstWord)))
    .setDescription(command.description.en)
    .setDescriptionLocalizations(localizations(command.description))
    .setDefaultMemberPermissions(defaultPermissions(command));
  if (command.name.includes(' '))
    for (const subcommand of group)
      builder.addSubcommand((builder) => describeSubcommand(builder, subcommand));
  else for (const option of discordOptions(command)) addOption(builder, option);
  // Both are refused by Discord on the commands of one server.
  if (scope === 'global')
    builder.setIntegrationTypes(installs(command)).setContexts(places(command));
  return builder.toJSON();
}

function describeSubcommand(
  builder: SlashCommandSubcommandBuilder,
  subcommand: CommandData,
): SlashCommandSubcommandBuilder {
  builder
    .setName(lastWord(subcommand.name))
    .setNameLocalizations(localizations(mapText(subcommand.localizedName, lastWord)))
    .setDescription(subcommand.description.en)
    .setDescriptionLocalizations(localizations(subcommand.description));
  for (const option of discordOptions(subcommand)) addOption(builder, option);
  return builder;
}

function firstWord(name: string): string {
  return name.split(' ')[0] ?? name;
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

function mapText({ en, id }: Localized, change: (text: string) => string): Localized {
  return { en: change(en), id: change(id) };
}

/** It can be used where, and by whom, the slash command it leads to can be. */
function messageCommandDefinition(
  { name, command }: MessageCommand,
  scope: Scope,
): RESTPostAPIContextMenuApplicationCommandsJSONBody {
  const builder = new ContextMenuCommandBuilder()
    .setType(ApplicationCommandType.Message)
    .setName(name.en)
    .setNameLocalizations(localizations(name))
    .setDefaultMemberPermissions(defaultPermissions(command));
  if (scope === 'global')
    builder.setIntegrationTypes(installs(command)).setContexts(places(command));
  return builder.toJSON();
}

function installs({ permission }: CommandData): ApplicationIntegrationType[] {
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  return permission === 'everyone' ? [GuildInstall, UserInstall] : [GuildInstall];
}

function places({ permission }: CommandData): InteractionContextType[] {
  const { Guild, BotDM, PrivateChannel } = InteractionContextType;
  switch (permission) {
    case 'everyone':
      return [Guild, BotDM, PrivateChannel];
    case 'moderator':
      return [Guild];
    case 'admin':
      return [Guild, BotDM];
  }
}

/** Only what the menus show by default; every run is checked again. */
function defaultPermissions({ permission }: CommandData): bigint | null {
  switch (permission) {
    case 'everyone':
      return null;
    case 'moderator':
      return MODERATOR_PERMISSION;
    case 'admin':
      return 0n;
  }
}

function addOption(
  builder: SlashCommandBuilder | SlashCommandSubcommandBuilder,
  option: CommandOption,
): void {
  switch (option.type) {
    case 'string':
      builder.addStringOption((text) =>
        describe(text, option)
          .setMaxLength(Math.min(option.maxLength ?? MAX_OPTION_VALUE, MAX_OPTION_VALUE))
          .setAutocomplete(option.suggests !== undefined),
      );
      return;
    case 'integer':
      builder.addIntegerOption((number) => {
        describe(number, option);
        return option.minValue === undefined ? number : number.setMinValue(option.minValue);
      });
      return;
    case 'boolean':
      builder.addBooleanOption((flag) => describe(flag, option));
      return;
    case 'file':
      builder.addAttachmentOption((file) => describe(file, option));
  }
}

interface DescribedOption {
  setName(name: string): this;
  setNameLocalizations(texts: ReturnType<typeof localizations>): this;
  setDescription(text: string): this;
  setDescriptionLocalizations(texts: ReturnType<typeof localizations>): this;
  setRequired(isRequired: boolean): this;
}

function describe<T extends DescribedOption>(builder: T, option: CommandOption): T {
  return builder
    .setName(option.name)
    .setNameLocalizations(localizations(option.localizedName))
    .setDescription(option.description.en)
    .setDescriptionLocalizations(localizations(option.description))
    .setRequired(option.required);
}
