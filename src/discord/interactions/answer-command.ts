/** Slash commands, and commands on a message: interaction → request → answer → message. */
import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import type { Arguments, ArgumentValue, Command } from '../../commands/command.js';
import { SERVER_COMMANDS } from '../../commands/index.js';
import type { Bot } from '../bot.js';
import { messageArguments, messageCommand } from '../message-commands.js';
import { runServerCommand } from '../moderating/server-commands.js';
import { waitText } from '../queueing/pace.js';
import type { Place } from '../queueing/queue.js';
import { acknowledge } from '../responding/acknowledge.js';
import { filledIn, findCommand, fullName } from '../responding/command-use.js';
import { deliver } from '../responding/deliver.js';
import { isInstalledHere } from '../responding/permission.js';
import { present } from '../responding/present.js';
import { mayUse, refuse } from '../responding/refuse.js';
import { keepQuestion, rememberCitations } from '../responding/remember.js';
import { isForAsker, isPrivateOption, maySharePublicly } from '../responding/visibility.js';
import { runAct } from './act-command.js';

/** Handles a slash command completely. Throws only on a fault of the program. */
export async function answerSlash(
  interaction: ChatInputCommandInteraction,
  bot: Bot,
): Promise<void> {
  const name = fullName(interaction);
  const command = findCommand(bot.app.commands, name);
  if (command?.act !== undefined) return await runAct(interaction, bot, command);
  const values: Record<string, ArgumentValue> = {};
  let wantsPrivate: boolean | null = null;
  // Default names and typed values; what is of another type is left to the app to miss.
  for (const { name, value } of filledIn(interaction)) {
    if (isPrivateOption(name) && typeof value === 'boolean') wantsPrivate = value;
    else if (value !== undefined) values[name] = value;
  }
  const serverCommand = findCommand(SERVER_COMMANDS, name);
  if (serverCommand === null)
    await answer(interaction, bot, { command: name, arguments: values, wantsPrivate });
  else await runServerCommand(interaction, bot, serverCommand, values);
}

/** Always for the asker alone: the message pointed at is somebody else's. */
export async function answerMessageCommand(
  interaction: MessageContextMenuCommandInteraction,
  bot: Bot,
): Promise<void> {
  const pointed = messageCommand(interaction.commandName, [
    ...bot.app.commands,
    ...SERVER_COMMANDS,
  ]);
  if (pointed === null) {
    await answer(interaction, bot, {
      command: interaction.commandName,
      arguments: {},
      wantsPrivate: true,
    });
    return;
  }
  const serverCommand = findCommand(SERVER_COMMANDS, pointed.command.name);
  if (serverCommand !== null) {
    await runServerCommand(interaction, bot, serverCommand, {});
    return;
  }
  const values = messageArguments(pointed, interaction.targetMessage);
  if (values === null) {
    await refuse(interaction, bot, ({ buttons }) => buttons.noText);
    return;
  }
  await answer(interaction, bot, {
    command: pointed.command.name,
    arguments: values,
    wantsPrivate: true,
  });
}

interface Asked {
  readonly command: string;
  readonly arguments: Arguments;
  /** Whether the asker wants the answer to be private, or null. */
  readonly wantsPrivate: boolean | null;
}

/**
 * A place in the queue; null for an asker who was told to wait. It is taken before the
 * acknowledgement, which decides whether everybody can see the reply.
 */
async function placeFor(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  bot: Bot,
  command: Command | undefined,
): Promise<Place | null> {
  const { guildId, user } = interaction;
  const isQuestion = command?.permission === 'everyone' && command.visibility === 'public';
  const wait = isQuestion ? bot.pace(user.id, guildId, bot.settingsFor(guildId)) : null;
  if (wait !== null) {
    await refuse(interaction, bot, (messages) => waitText(wait, messages));
    return null;
  }
  const place = bot.queue.join();
  if (typeof place !== 'string') return place;
  await refuse(interaction, bot, ({ queue }) => queue[place]);
  return null;
}

/** What is known from the payload alone decides before the acknowledgement; all else comes after. */
async function answer(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  bot: Bot,
  { command: name, arguments: values, wantsPrivate }: Asked,
): Promise<void> {
  const { guildId } = interaction;
  const settings = bot.settingsFor(guildId);
  const command: Command | undefined = bot.app.commands.find((known) => known.name === name);
  if (command !== undefined && !(await mayUse(interaction, bot, command))) return;
  const place = await placeFor(interaction, bot, command);
  if (place === null) return;
  const isPrivate =
    command === undefined || isForAsker(interaction, command, settings, wantsPrivate);
  if (!(await acknowledge(interaction, isPrivate ? 'asker' : 'channel', bot.logger))) {
    place.leave();
    return;
  }
  const request = {
    command: name,
    arguments: values,
    locale: bot.languageFor(interaction),
  };
  const reply = await bot.ask(request, guildId, place);
  const mayShare = command !== undefined && maySharePublicly(interaction, command, settings);
  const pictures = await bot.draw(reply.answer, request.locale);
  const sent = await deliver(
    interaction,
    present(reply, request, { isPrivate, mayShare, pictures }),
    bot.logger,
  );
  if (reply.answer.kind === 'nothing')
    await keepQuestion(bot, request, guildId, { why: 'refused', reason: null });
  if (sent !== null && !isPrivate && isInstalledHere(interaction))
    await rememberCitations(bot, sent, guildId, reply.answer);
}
