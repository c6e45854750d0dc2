/**
 * A button or a select under one of Kutip's messages. Everything it needs is in the message itself,
 * so it works for everybody who sees it, however long ago it was sent; rights are checked on every
 * press.
 */
import { type MessageComponentInteraction, MessageFlags } from 'discord.js';
import { failure } from '../../answers/failure.js';
import type { Reply, Request } from '../../app.js';
import type { Command } from '../../commands/command.js';
import type { LanguageCode } from '../../language/language.js';
import { MESSAGES } from '../../messages/catalog.js';
import type { Bot } from '../bot.js';
import { faultFields } from '../gateway/fault.js';
import { pressServerCommand } from '../moderating/server-commands.js';
import { contextMessage } from '../rendering/context-message.js';
import { ACTION, identifiers } from '../rendering/controls.js';
import { type PanelAction, readPanelId } from '../rendering/panel.js';
import { renderAnswer } from '../rendering/render.js';
import { actionOf, placeOf, readState, type State } from '../rendering/state.js';
import { acknowledge, acknowledgeUpdate, showForm } from '../responding/acknowledge.js';
import { findCommand } from '../responding/command-use.js';
import {
  type Delivery,
  deliver,
  type SentMessage,
  tellAll,
  tellAsker,
  update,
} from '../responding/deliver.js';
import { isInstalledHere } from '../responding/permission.js';
import { present } from '../responding/present.js';
import { mayUse, refuse } from '../responding/refuse.js';
import { rememberCitations } from '../responding/remember.js';
import { maySharePublicly } from '../responding/visibility.js';
import { pressAct } from './act-command.js';
import { reasonForm, sayThanks } from './feedback.js';

interface Press {
  readonly interaction: MessageComponentInteraction;
  readonly bot: Bot;
  readonly state: State;
  readonly command: Command;
}

/** Does what the button says, or tells the presser why not. */
export async function press(interaction: MessageComponentInteraction, bot: Bot): Promise<void> {
  const action = readPanelId(interaction.customId);
  if (action !== null) return await pressPanel(interaction, bot, action);
  const pressed = readPress(interaction, bot);
  if (pressed === null) return await refuse(interaction, bot, ({ buttons }) => buttons.outdated);
  if (await mayUse(interaction, bot, pressed.command)) await perform(pressed);
}

/** A button of a message for moderators or admins. */
async function pressPanel(
  interaction: MessageComponentInteraction,
  bot: Bot,
  action: PanelAction,
): Promise<void> {
  const command = findCommand(bot.app.commands, action.command);
  if (command?.act !== undefined) await pressAct(interaction, bot, command, action);
  else await pressServerCommand(interaction, bot, action);
}

/** What an answer's own buttons say of it; null when this version knows no such answer. */
function readPress(interaction: MessageComponentInteraction, bot: Bot): Press | null {
  const components = interaction.message.components.map((component) => component.toJSON());
  const state = readState(identifiers(components));
  const command = bot.app.commands.find(({ name }) => name === state?.command);
  return state === null || command === undefined ? null : { interaction, bot, state, command };
}

async function perform(pressed: Press): Promise<void> {
  const { interaction, bot, state, command } = pressed;
  switch (actionOf(interaction.customId)) {
    case ACTION.previous:
      return await turnPage(pressed, -1);
    case ACTION.next:
      return await turnPage(pressed, 1);
    case ACTION.context:
      if (await acknowledge(interaction, 'asker', bot.logger)) await showContext(pressed, 0);
      return;
    case ACTION.passage:
      if (await acknowledgeUpdate(interaction, bot.logger))
        await showContext(pressed, chosenPassage(interaction));
      return;
    case ACTION.share:
      return await shareWithAll(pressed);
    case ACTION.helpful:
      return await sayThanks(interaction, bot, {
        command: command.name,
        kind: state.kind,
        verdict: 'up',
        reason: null,
      });
    case ACTION.unhelpful:
      return await askReason(pressed);
    default:
      await refuse(interaction, bot, ({ buttons }) => buttons.outdated);
  }
}

async function turnPage(pressed: Press, step: number): Promise<void> {
  const { interaction, bot, state, command } = pressed;
  if (!(await acknowledgeUpdate(interaction, bot.logger))) return;
  const { page } = state.arguments;
  const number = Math.max(1, (typeof page === 'number' ? page : 1) + step);
  const request = requestOf(state, { page: number });
  const reply = await bot.ask(request, interaction.guildId);
  const settings = bot.settingsFor(interaction.guildId);
  const delivery = present(reply, request, {
    isPrivate: state.isPrivate,
    mayShare: maySharePublicly(interaction, command, settings),
    notes: changes(reply, state.edition, state.locale),
    pictures: await bot.draw(reply.answer, state.locale),
  });
  await cite(pressed, await update(interaction, delivery, bot.logger), reply);
}

/** What the message now cites, where all can see it and the bot can change it later. */
async function cite(
  { interaction, bot }: Press,
  sent: SentMessage | null,
  { answer }: Reply,
  isForAll = !interaction.message.flags.has(MessageFlags.Ephemeral),
): Promise<void> {
  if (sent !== null && isForAll && isInstalledHere(interaction))
    await rememberCitations(bot, sent, interaction.guildId, answer);
}

async function showContext(pressed: Press, index: number): Promise<void> {
  const { interaction, bot, state } = pressed;
  const delivery = await contextDelivery(pressed, index);
  // Its first message is a new one; afterwards it is changed by its own select.
  if (actionOf(interaction.customId) === ACTION.context)
    await deliver(interaction, delivery, bot.logger);
  else await update(interaction, delivery, bot.logger);
  if (delivery.isError) bot.logger.debug({ command: state.command }, 'no surroundings to show');
}

async function contextDelivery(
  { interaction, bot, state }: Press,
  index: number,
): Promise<Delivery> {
  const locale = bot.languageFor(interaction);
  const reply = await bot.ask(requestOf(state), interaction.guildId);
  const { answer, edition } = reply;
  const passages = answer.kind === 'found' ? answer.passages : [];
  const passage = passages[index];
  try {
    const context = passage === undefined ? null : await bot.context(passage, interaction.guildId);
    if (context !== null) {
      const notes = changes(reply, state.edition, locale);
      const shown = { passages, index, state: { ...state, edition, isPrivate: true }, notes };
      return { body: contextMessage(context, shown, locale), isError: false, locale };
    }
  } catch (error) {
    bot.logger.error(faultFields(error), 'no surroundings');
  }
  const body = renderAnswer(failure('usage', MESSAGES[locale].buttons.passageGone), locale);
  return { body, isError: true, locale };
}

/** The select's own identifier has the first place, before its options. */
function chosenPassage(interaction: MessageComponentInteraction): number {
  const [value] = interaction.isStringSelectMenu() ? interaction.values : [];
  return value === undefined ? -1 : (placeOf(value) ?? 0) - 1;
}

/** A new message for everyone: the private one is left to its asker, without its button. */
async function shareWithAll(pressed: Press): Promise<void> {
  const { interaction, bot, state, command } = pressed;
  const { logger } = bot;
  if (!(await acknowledgeUpdate(interaction, logger))) return;
  const request = requestOf(state);
  const settings = bot.settingsFor(interaction.guildId);
  const { buttons } = MESSAGES[bot.languageFor(interaction)];
  const reply = maySharePublicly(interaction, command, settings)
    ? await bot.ask(request, interaction.guildId)
    : refusal(buttons.notHere);
  const note = MESSAGES[state.locale].buttons.sharedBy(
    nameOf(interaction),
    typed(command, request),
  );
  const pictures = await bot.draw(reply.answer, state.locale);
  const shared = present(reply, request, {
    isPrivate: false,
    mayShare: false,
    notes: [...changes(reply, state.edition, state.locale), note],
    pictures,
  });
  const own = present(reply, request, { isPrivate: true, mayShare: false, pictures });
  try {
    if (shared.isError) {
      await tellAsker(interaction, shared.body);
      return;
    }
    await cite(pressed, await tellAll(interaction, shared.body), reply, true);
  } catch (error) {
    logger.warn(faultFields(error), 'answer could not be shared');
    return;
  }
  await update(interaction, own, logger);
}

async function askReason({ interaction, bot, state, command }: Press): Promise<void> {
  const messages = MESSAGES[bot.languageFor(interaction)];
  await showForm(interaction, reasonForm(command.name, state.kind, messages), bot.logger);
}

function requestOf({ command, arguments: args, locale }: State, changed = {}): Request {
  return { command, arguments: { ...args, ...changed }, locale };
}

function refusal(message: string): Reply {
  return { answer: failure('usage', message), elapsedMs: 0, edition: '' };
}

/** What to say when the articles are no longer those of `edition`. */
function changes(reply: Reply, edition: string, locale: LanguageCode): string[] {
  return reply.edition === edition ? [] : [MESSAGES[locale].buttons.articlesChanged];
}

/** What was asked, as it could be typed: `/cari kata: pasar ikan`. */
function typed(command: Command, { arguments: args, locale }: Request): string {
  const options = command.options
    .filter(({ name }) => name !== 'page' && args[name] !== undefined)
    .map(({ name, localizedName }) => ` ${localizedName[locale]}: ${String(args[name])}`);
  return `/${command.localizedName[locale]}${options.join('')}`;
}

/** What the member is called in the server, else on Discord. */
function nameOf({ member, user }: MessageComponentInteraction): string {
  if (member === null) return user.displayName;
  return 'displayName' in member ? member.displayName : (member.nick ?? user.displayName);
}
