/**
 * Commands that concern a server: what each does when it is used, and when a control of its message is
 * pressed. Rights are checked on every use and on every press.
 */
import type {
  ChatInputCommandInteraction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import { checkArguments } from '../../commands/check-arguments.js';
import type { Arguments, CommandData } from '../../commands/command.js';
import { SERVER_COMMANDS } from '../../commands/index.js';
import { explainStore } from '../../explain.js';
import { MESSAGES } from '../../messages/catalog.js';
import { StoreError } from '../../store/store-error.js';
import type { Bot } from '../bot.js';
import { faultFields } from '../gateway/fault.js';
import type { PanelAction } from '../rendering/panel.js';
import { acknowledge, acknowledgeUpdate } from '../responding/acknowledge.js';
import { findCommand } from '../responding/command-use.js';
import { deliver, update } from '../responding/deliver.js';
import { mayUse, refuse } from '../responding/refuse.js';
import { moderateCommands } from './moderate.js';
import { privacyCommand } from './privacy.js';
import {
  type Outcome,
  type Press,
  refusal,
  type ServerCommandHandler,
  type Use,
} from './server-command.js';
import { settingsCommand } from './settings-panel.js';
import { unansweredCommand } from './unanswered.js';

/** By the full name of the command. */
export const HANDLERS: Readonly<Record<string, ServerCommandHandler>> = {
  ...moderateCommands,
  privacy: privacyCommand,
  settings: settingsCommand,
  unanswered: unansweredCommand,
};

/** A use of such a command, from first to last; `values` are the options filled in. */
export async function runServerCommand(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  bot: Bot,
  command: CommandData,
  values: Arguments,
): Promise<void> {
  const use = await prepare(interaction, bot, command);
  const handler = HANDLERS[command.name];
  if (use === null || handler === undefined) return;
  if (!(await acknowledge(interaction, 'asker', bot.logger))) return;
  const { locale } = use;
  const { body, isError = false } = await safely(use, async () => {
    // In the menu of a message nothing can be filled in.
    if (interaction.isMessageContextMenuCommand()) {
      return await handler.run({ ...use, target: interaction.targetMessage });
    }
    const checked = checkArguments(command, values, locale);
    if (!checked.ok) return refusal(use, checked.failure.message, checked.failure.suggestions);
    return await handler.run({ ...use, arguments: checked.arguments });
  });
  await deliver(interaction, { body, isError, locale }, bot.logger);
}

/** A control of the message of such a command. */
export async function pressServerCommand(
  interaction: MessageComponentInteraction,
  bot: Bot,
  pressed: PanelAction,
): Promise<void> {
  const command = findCommand(SERVER_COMMANDS, pressed.command);
  const act = pressOf(pressed);
  if (command === null || act === null)
    return await refuse(interaction, bot, ({ buttons }) => buttons.outdated);
  const use = await prepare(interaction, bot, command);
  if (use === null) return;
  if (!(await acknowledgeUpdate(interaction, bot.logger))) return;
  const values = interaction.isAnySelectMenu() ? interaction.values : [];
  const { locale } = use;
  const { body, isError = false } = await safely(
    use,
    async () => (await act(use, pressed, values)) ?? refusal(use, use.messages.buttons.outdated),
  );
  await update(interaction, { body, isError, locale }, bot.logger);
}

/** Null when no such control is ever shown: an identifier can be made up. */
function pressOf({ command, action }: PanelAction): Press | null {
  const presses = HANDLERS[command]?.presses ?? {};
  return Object.hasOwn(presses, action) ? (presses[action] ?? null) : null;
}

/** Null when it was refused: to one who may not, or for lack of a store. */
async function prepare(
  interaction: Use['interaction'],
  bot: Bot,
  command: CommandData,
): Promise<Use | null> {
  const { store } = bot;
  if (!(await mayUse(interaction, bot, command))) return null;
  if (store === null) {
    await refuse(interaction, bot, ({ server: { noStore, privacy } }) =>
      command.name === 'privacy' ? privacy.nothing : noStore,
    );
    return null;
  }
  const locale = bot.languageFor(interaction);
  const messages = MESSAGES[locale];
  const serverId = interaction.guildId ?? '';
  return { interaction, bot, store, serverId, locale, messages, arguments: {}, target: null };
}

/** What the store could not do is said in words; any other fault is logged. */
async function safely(use: Use, act: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof StoreError) return refusal(use, explainStore(error, use.messages));
    use.bot.logger.error(faultFields(error), 'a command of a server failed');
    return refusal(use, use.messages.errors.fault);
  }
}
