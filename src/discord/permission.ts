/** Who may run a command, checked on every run: what Discord's menus show can be changed by a server. */
import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import type { Command } from '../commands/command.js';

/** What a moderator is known by, in Discord's menus and here. */
export const MODERATOR_PERMISSION = PermissionFlagsBits.ManageMessages;

/**
 * Moderators: members who may manage messages, in a server that has installed the bot. Admins: the
 * users named in `admins`, and nobody when none is named.
 */
export function isAllowed(
  interaction: BaseInteraction,
  { permission }: Command,
  admins: ReadonlySet<string>,
): boolean {
  switch (permission) {
    case 'everyone':
      return true;
    case 'moderator':
      return (
        interaction.inGuild() &&
        interaction.authorizingIntegrationOwners.guildId === interaction.guildId &&
        interaction.memberPermissions.has(MODERATOR_PERMISSION)
      );
    case 'admin':
      return admins.has(interaction.user.id);
  }
}
