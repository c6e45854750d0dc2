/**
 * Whether an answer was useful, as members say with a button; neither the question nor the member
 * is kept.
 */
import {
  type APIModalInteractionResponseCallbackData,
  LabelBuilder,
  type MessageComponentInteraction,
  ModalBuilder,
  type ModalSubmitInteraction,
  StringSelectMenuBuilder,
} from 'discord.js';
import type { Command } from '../../commands/command.js';
import { MESSAGES } from '../../messages/catalog.js';
import { FEEDBACK_REASONS, type Messages } from '../../messages/messages.js';
import type { Bot } from '../bot.js';
import { faultFields } from '../gateway/fault.js';
import type { Judgment } from '../judgment.js';
import { identifiers } from '../rendering/controls.js';
import { renderAnswer } from '../rendering/render.js';
import { readState } from '../rendering/state.js';
import { acknowledge } from '../responding/acknowledge.js';
import { deliver } from '../responding/deliver.js';
import { refuse } from '../responding/refuse.js';
import { keepQuestion } from '../responding/remember.js';

const REASON_FIELD = 'reason';
const MODAL = /^1m:(found|nothing):(.{1,32})$/;

/** The form that asks what was wrong; its identifier says all that is needed when it comes back. */
export function reasonForm(
  command: string,
  kind: Judgment['kind'],
  { buttons }: Messages,
): APIModalInteractionResponseCallbackData {
  const select = new StringSelectMenuBuilder()
    .setCustomId(REASON_FIELD)
    .setRequired(true)
    .addOptions(FEEDBACK_REASONS.map((value) => ({ value, label: buttons.reasons[value] })));
  return new ModalBuilder()
    .setCustomId(`1m:${kind}:${command}`)
    .setTitle(buttons.reasonTitle)
    .addLabelComponents(
      new LabelBuilder().setLabel(buttons.reasonLabel).setStringSelectMenuComponent(select),
    )
    .toJSON();
}

/** What a form that came back says, or null when it is none of ours or of another version. */
export function readForm(
  customId: string,
  values: (field: string) => readonly string[],
  commands: readonly Command[],
): Judgment | null {
  const [, kind, name] = MODAL.exec(customId) ?? [];
  const command = commands.find((known) => known.name === name);
  if (command === undefined || (kind !== 'found' && kind !== 'nothing')) return null;
  const [value] = values(REASON_FIELD);
  const reason = FEEDBACK_REASONS.find((known) => known === value);
  return reason === undefined ? null : { command: command.name, kind, verdict: 'down', reason };
}

/** A form is sent back, however long it was left open. */
export async function receiveForm(interaction: ModalSubmitInteraction, bot: Bot): Promise<void> {
  const { fields, customId } = interaction;
  const values = (field: string) =>
    fields.fields.has(field) ? fields.getStringSelectValues(field) : [];
  const feedback = readForm(customId, values, bot.app.commands);
  if (feedback !== null) return await sayThanks(interaction, bot, feedback);
  await refuse(interaction, bot, ({ buttons }) => buttons.outdated);
}

/** Passes on a member's first verdict on a message, and says thanks in any case. */
export async function sayThanks(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  bot: Bot,
  feedback: Judgment,
): Promise<void> {
  if (!(await acknowledge(interaction, 'asker', bot.logger))) return;
  const messageId = interaction.message?.id ?? interaction.id;
  const isFirst =
    bot.mayJudge(`${messageId} ${interaction.user.id}`, Number.POSITIVE_INFINITY) === 0;
  try {
    if (isFirst) await bot.onFeedback(feedback);
  } catch (error) {
    bot.logger.error(faultFields(error), 'feedback was not taken');
  }
  const settings = bot.settingsFor(interaction.guildId);
  const locale = bot.languageFor(interaction);
  const isKept = feedback.verdict === 'down' && settings.keepUnanswered && bot.store !== null;
  if (isKept && isFirst) await keepDisliked(interaction, bot, feedback);
  const { thanks, thanksKept } = MESSAGES[locale].buttons;
  const title = isKept ? thanksKept : thanks;
  const body = renderAnswer({ kind: 'notice', title, lines: [] }, locale);
  await deliver(interaction, { body, isError: false, locale }, bot.logger);
}

/** What was asked is in the buttons of the judged message, and nowhere else. */
async function keepDisliked(
  { message, guildId }: MessageComponentInteraction | ModalSubmitInteraction,
  bot: Bot,
  { reason }: Judgment,
): Promise<void> {
  const components = message?.components.map((component) => component.toJSON()) ?? [];
  const state = readState(identifiers(components));
  if (state !== null) await keepQuestion(bot, state, guildId, { why: 'disliked', reason });
}
