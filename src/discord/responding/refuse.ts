/** A short private message when a request cannot even be tried. */
import { failure } from '../../answers/failure.js';
import type { CommandData } from '../../commands/command.js';
import { MESSAGES } from '../../messages/catalog.js';
import type { Messages } from '../../messages/messages.js';
import type { Bot } from '../bot.js';
import { renderAnswer } from '../rendering/render.js';
import { type Answerable, answerAtOnce } from './acknowledge.js';
import { isAllowed, whoMay } from './permission.js';

/** Tells why, in the asker's language. Never throws. */
export async function refuse(
  interaction: Answerable,
  bot: Bot,
  why: (messages: Messages) => string,
): Promise<void> {
  const locale = bot.languageFor(interaction);
  const body = renderAnswer(failure('usage', why(MESSAGES[locale])), locale);
  await answerAtOnce(interaction, body, bot.logger);
}

/** Whether the asker may use the command; one who may not is told who may. Never throws. */
export async function mayUse(
  interaction: Answerable,
  bot: Bot,
  command: CommandData,
): Promise<boolean> {
  if (isAllowed(interaction, command, bot.admins)) return true;
  await refuse(interaction, bot, ({ server }) => whoMay(command, server));
  return false;
}
