/** Who sees an answer: everyone in the channel, or the asker alone. */
import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import type { Command, CommandData, CommandOption } from '../../commands/command.js';
import type { ServerSettings } from '../../store/settings.js';
import { parentOf } from '../gateway/threads.js';
import { isInstalledHere } from './permission.js';

/** An option of Discord alone: elsewhere there is nobody to hide an answer from. */
const PRIVATE_OPTION: CommandOption = {
  name: 'private',
  localizedName: { en: 'private', id: 'pribadi' },
  description: { en: 'Show the answer to me alone', id: 'Tampilkan jawaban untuk saya saja' },
  type: 'boolean',
  required: false,
};

/** A command's own options and, where the asker may choose who sees the answer, that choice. */
export function discordOptions({ options, visibility }: CommandData): readonly CommandOption[] {
  return visibility === 'public' ? [...options, PRIVATE_OPTION] : options;
}

/** Whether an option is that choice, of which the app knows nothing. */
export function isPrivateOption(name: string): boolean {
  return name === PRIVATE_OPTION.name;
}

/**
 * Whether the asker alone is to see the answer: when the command, the asker or the server says so,
 * and where a public one is not wanted or the bot itself may not be.
 */
export function isForAsker(
  interaction: BaseInteraction,
  command: Command,
  settings: ServerSettings,
  wantsPrivate: boolean | null,
): boolean {
  if (command.visibility === 'private' || !isPublicPlace(interaction, settings)) return true;
  return wantsPrivate ?? settings.visibility === 'private';
}

/** Whether one who was answered alone may show the answer to all. */
export function maySharePublicly(
  interaction: BaseInteraction,
  { visibility, permission }: Command,
  settings: ServerSettings,
): boolean {
  const isForAll = visibility === 'public' && permission === 'everyone';
  return isForAll && isPublicPlace(interaction, settings);
}

/** Whether answers may be shown to all where the interaction is; a thread counts with its channel. */
function isPublicPlace(interaction: BaseInteraction, settings: ServerSettings): boolean {
  return (
    !interaction.inGuild() ||
    ([interaction.channelId, parentOf(interaction)].some((id) => isOpen(id, settings)) &&
      mayWrite(interaction))
  );
}

/** Whether a server lets answers be public in a channel. */
export function isOpen(channelId: string | null, { publicChannels }: ServerSettings): boolean {
  return publicChannels.length === 0 || (channelId !== null && publicChannels.includes(channelId));
}

/**
 * Discord lets an interaction be answered in any channel; where the bot is a member but may not see
 * or write, the server does not want it heard.
 */
function mayWrite(interaction: BaseInteraction): boolean {
  if (!isInstalledHere(interaction)) return true;
  const { ViewChannel, SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
  const { appPermissions } = interaction;
  return (
    appPermissions.has(ViewChannel) && appPermissions.any([SendMessages, SendMessagesInThreads])
  );
}
