/** Commands as data → the JSON by which Discord knows them. */
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ContextMenuCommandBuilder,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
  SlashCommandBuilder,
} from 'discord.js';
import type { Command, CommandOption } from '../commands/command.js';
import { MAX_OPTION_VALUE } from './limits.js';
import { localizations } from './locale.js';
import { type MessageCommand, messageCommands } from './message-commands.js';
import { MODERATOR_PERMISSION } from './permission.js';
import { discordOptions } from './visibility.js';

/** Commands are registered for all of Discord or, while developing, for one server. */
export type Scope = 'global' | 'server';

export type Definition =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** All that Discord is to know: the slash commands, and those in the menu of a message. */
export function definitions(commands: readonly Command[], scope: Scope): Definition[] {
  return [
    ...commands.map((command) => commandDefinition(command, scope)),
    ...messageCommands(commands).map((entry) => messageCommandDefinition(entry, scope)),
  ];
}

/**
 * Everyone's commands can be used in servers, in the bot's messages and, by those who installed the
 * bot for themselves, everywhere; the others only in a server. Throws when a text breaks one of
 * Discord's rules.
 */
export function commandDefinition(
  command: Command,
  scope: Scope,
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const builder = new SlashCommandBuilder()
    .setName(command.name)
    .setNameLocalizations(localizations(command.localizedName))
    .setDescription(command.description.en)
    .setDescriptionLocalizations(localizations(command.description))
    .setDefaultMemberPermissions(defaultPermissions(command));
  for (const option of discordOptions(command)) addOption(builder, option);
  // Both are refused by Discord on the commands of one server.
  if (scope === 'global')
    builder.setIntegrationTypes(installs(command)).setContexts(places(command));
  return builder.toJSON();
}

/** Where it can be used, and by whom, is as with the slash command it leads to. */
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

function installs({ permission }: Command): ApplicationIntegrationType[] {
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  return permission === 'everyone' ? [GuildInstall, UserInstall] : [GuildInstall];
}

function places({ permission }: Command): InteractionContextType[] {
  const { Guild, BotDM, PrivateChannel } = InteractionContextType;
  return permission === 'everyone' ? [Guild, BotDM, PrivateChannel] : [Guild];
}

/** Only what the menus show by default; every run is checked again. */
function defaultPermissions({ permission }: Command): bigint | null {
  switch (permission) {
    case 'everyone':
      return null;
    case 'moderator':
      return MODERATOR_PERMISSION;
    case 'admin':
      return 0n;
  }
}

function addOption(builder: SlashCommandBuilder, option: CommandOption): void {
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
