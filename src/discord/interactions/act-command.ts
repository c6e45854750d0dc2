/**
 * Commands that manage the articles themselves: run for the asker alone, with progress shown.
 * Rights are checked on every use, every press and every form.
 */
import {
  type ChatInputCommandInteraction,
  LabelBuilder,
  type MessageComponentInteraction,
  ModalBuilder,
  type ModalSubmitInteraction,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import type { Answer, NoticeAction } from '../../answers/answer.js';
import { failure } from '../../answers/failure.js';
import type { ActingCommand, Arguments, ArgumentValue } from '../../commands/command.js';
import type { LanguageCode } from '../../language/language.js';
import { MESSAGES } from '../../messages/catalog.js';
import type { Bot } from '../bot.js';
import { escapeText } from '../rendering/escape.js';
import type { MessageBody } from '../rendering/message-body.js';
import { buttonRow, type PanelAction, panel, panelId } from '../rendering/panel.js';
import { renderAnswer } from '../rendering/render.js';
import {
  type Answerable,
  acknowledge,
  acknowledgeUpdate,
  showForm,
} from '../responding/acknowledge.js';
import { filledIn } from '../responding/command-use.js';
import { type Delivery, deliver, update } from '../responding/deliver.js';
import { download } from '../responding/download.js';
import { showProgress } from '../responding/progress.js';
import { mayUse } from '../responding/refuse.js';

/** Longer answers get a field of several lines. */
const ONE_LINE = 500;
const MAX_FIELDS = 5;
const FORM = /^1a:(.{1,32})$/;

/** With no argument at all, a command that has a form shows it. */
export async function runAct(
  interaction: ChatInputCommandInteraction,
  bot: Bot,
  command: ActingCommand,
): Promise<void> {
  if (!(await mayUse(interaction, bot, command))) return;
  const filled = filledIn(interaction);
  const locale = bot.languageFor(interaction);
  if (command.hasForm && filled.length === 0) {
    await showForm(interaction, formOf(command, locale), bot.logger);
    return;
  }
  if (!(await acknowledge(interaction, 'asker', bot.logger))) return;
  const values: Record<string, ArgumentValue> = {};
  for (const { name, value, attachment } of filled) {
    if (attachment) {
      const file = await download(attachment, bot.downloadTimeoutMs, bot.logger);
      if (typeof file === 'string') {
        const message = MESSAGES[locale].corpusAdmin.refused[file]('');
        await deliver(interaction, asDelivery(failure('usage', message), locale), bot.logger);
        return;
      }
      values[name] = file;
    } else if (value !== undefined) values[name] = value;
  }
  await deliver(interaction, await act(interaction, bot, command, values), bot.logger);
}

/** The button that does what the message before offered. */
export async function pressAct(
  interaction: MessageComponentInteraction,
  bot: Bot,
  command: ActingCommand,
  { action, argument }: PanelAction,
): Promise<void> {
  if (!(await mayUse(interaction, bot, command))) return;
  if (!(await acknowledgeUpdate(interaction, bot.logger))) return;
  await update(
    interaction,
    await act(interaction, bot, command, { [action]: argument }),
    bot.logger,
  );
}

/** The command whose form was submitted, or null. */
export function formCommand(customId: string, bot: Bot): ActingCommand | null {
  const [, name] = FORM.exec(customId) ?? [];
  const command = bot.app.commands.find((known) => known.name === name);
  return command?.act === undefined ? null : command;
}

/** Runs the command whose form was submitted. */
export async function receiveActForm(
  interaction: ModalSubmitInteraction,
  bot: Bot,
  command: ActingCommand,
): Promise<void> {
  if (!(await mayUse(interaction, bot, command))) return;
  if (!(await acknowledge(interaction, 'asker', bot.logger))) return;
  const { fields } = interaction;
  const values: Record<string, ArgumentValue> = {};
  for (const { name } of formFields(command)) {
    if (fields.fields.has(name)) values[name] = fields.getTextInputValue(name);
  }
  await deliver(interaction, await act(interaction, bot, command, values), bot.logger);
}

/** Not bounded in time as a question is: a large corpus takes minutes. */
async function act(
  interaction: Answerable,
  bot: Bot,
  command: ActingCommand,
  values: Arguments,
): Promise<Delivery> {
  const locale = bot.languageFor(interaction);
  const request = { command: command.name, arguments: values, locale };
  const progress = showProgress(interaction, bot);
  try {
    const { answer } = await bot.app.run(request, ({ title }) => progress.tell(title));
    return asDelivery(answer, locale);
  } finally {
    await progress.end();
  }
}

function asDelivery(answer: Answer, locale: LanguageCode): Delivery {
  return { body: bodyOf(answer, locale), isError: answer.kind === 'error', locale };
}

function bodyOf(answer: Answer, locale: LanguageCode): MessageBody {
  if (answer.kind !== 'notice') return renderAnswer(answer, locale);
  const { title, lines, action, attachment } = answer;
  return panel({
    title: escapeText(title),
    lines: lines.map(escapeText),
    rows: action ? [buttonRow(buttonsFor(action))] : [],
    ...(attachment && { file: attachment }),
  });
}

/** A button's identifier holds only one option and its value. */
function buttonsFor({ label, command, arguments: args }: NoticeAction) {
  return Object.entries(args).map(([option, value]) => ({
    id: panelId({ command, action: option, argument: String(value) }),
    label,
  }));
}

function formFields({ options }: ActingCommand) {
  return options.filter(({ type }) => type === 'string').slice(0, MAX_FIELDS);
}

function formOf(command: ActingCommand, locale: LanguageCode) {
  const fields = formFields(command).map(({ name, localizedName, description, maxLength = 0 }) =>
    new LabelBuilder()
      .setLabel(localizedName[locale])
      .setDescription(description[locale])
      .setTextInputComponent(
        new TextInputBuilder()
          .setCustomId(name)
          .setRequired(false)
          .setMaxLength(Math.min(maxLength, 4000))
          .setStyle(maxLength > ONE_LINE ? TextInputStyle.Paragraph : TextInputStyle.Short),
      ),
  );
  return new ModalBuilder()
    .setCustomId(`1a:${command.name}`)
    .setTitle(command.description[locale].slice(0, 45))
    .addLabelComponents(fields)
    .toJSON();
}
