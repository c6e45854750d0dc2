/** Names offered while an option is typed. It may fail silently, since anything can be typed. */
import type { AutocompleteInteraction } from 'discord.js';
import { SERVER_COMMANDS } from '../../commands/index.js';
import type { Bot } from '../bot.js';
import { faultFields } from '../gateway/fault.js';
import { within } from '../queueing/within.js';
import { MAX_CHOICE, MAX_CHOICES } from '../rendering/limits.js';
import { logUnanswered } from '../responding/acknowledge.js';
import { findCommand, fullName } from '../responding/command-use.js';
import { isAllowed } from '../responding/permission.js';

/** Every further keystroke asks again, so a late reply helps nobody. */
const PATIENCE_MS = 1000;
/** More than the longest choice can never fit one. */
const MAX_TYPED = 200;

/** Offers what fits, or nothing. Never throws. */
export async function complete(interaction: AutocompleteInteraction, bot: Bot): Promise<void> {
  const choices = await suggestions(interaction, bot);
  try {
    await interaction.respond(choices.map((name) => ({ name, value: name })));
  } catch (error) {
    logUnanswered(error, bot.logger);
  }
}

/** At most 25, of a length Discord takes; none on any fault. */
async function suggestions(interaction: AutocompleteInteraction, bot: Bot): Promise<string[]> {
  try {
    const { name, value } = interaction.options.getFocused(true);
    const used = fullName(interaction);
    const command =
      findCommand(bot.app.commands, used) ?? findCommand(SERVER_COMMANDS, used) ?? undefined;
    const kind = command?.options.find((option) => option.name === name)?.suggests;
    if (command === undefined || kind === undefined) return [];
    if (!isAllowed(interaction, command, bot.admins)) return [];
    // Moderators must be able to name what is hidden.
    const shownTo = command.permission === 'everyone' ? interaction.guildId : null;
    const names = await within(PATIENCE_MS, bot.suggest(kind, value.slice(0, MAX_TYPED), shownTo));
    const fitting = names.filter((text) => text.trim() !== '' && text.length <= MAX_CHOICE);
    return [...new Set(fitting)].slice(0, MAX_CHOICES);
  } catch (error) {
    bot.logger.warn(faultFields(error), 'no suggestions');
    return [];
  }
}
