/** Who may run a command, checked on every run: what Discord's menus show can be changed by a server. */
import { type BaseInteraction, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import type { CommandData } from '../../commands/command.js';
import type { ServerMessages } from '../../messages/server-messages.js';

/** The permission that makes a moderator, in Discord's menus and here. */
export const MODERATOR_PERMISSION = PermissionFlagsBits.ManageMessages;

/**
 * Moderators: members who may manage messages, in a server that has installed the bot. Admins: the
 * users named in `admins`, in such a server or in the bot's own direct messages.
 */
export function isAllowed(
  interaction: BaseInteraction,
  { permission }: Pick<CommandData, 'permission'>,
  admins: ReadonlySet<string>,
): boolean {
  switch (permission) {
    case 'everyone':
      return true;
    case 'moderator':
      return (
        isInstalledHere(interaction) &&
        interaction.memberPermissions?.has(MODERATOR_PERMISSION) === true
      );
    case 'admin': {
      const isOwnChat = interaction.context === InteractionContextType.BotDM;
      return (isOwnChat || isInstalledHere(interaction)) && admins.has(interaction.user.id);
    }
  }
}

/** Whether the server has the bot, rather than a user who brought it there. */
export function isInstalledHere(interaction: BaseInteraction): boolean {
  const { guildId, authorizingIntegrationOwners } = interaction;
  return guildId !== null && authorizingIntegrationOwners.guildId === guildId;
}

/** Tells somebody who may not run the command whom it is for. */
export function whoMay(
  { permission }: Pick<CommandData, 'permission'>,
  { onlyAdmins, onlyModerators }: ServerMessages,
): string {
  return permission === 'admin' ? onlyAdmins : onlyModerators;
}
