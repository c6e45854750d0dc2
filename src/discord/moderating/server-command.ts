/** What a command of a server is given, and what it gives. */
import type {
  ChatInputCommandInteraction,
  Message,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import { failure } from '../../answers/failure.js';
import type { Arguments } from '../../commands/command.js';
import type { LanguageCode } from '../../language/language.js';
import type { Messages } from '../../messages/messages.js';
import type { Act } from '../../messages/server-messages.js';
import type { AuditEntry } from '../../store/audit.js';
import type { Store } from '../../store/store.js';
import type { Bot } from '../bot.js';
import type { MessageBody } from '../rendering/message-body.js';
import type { PanelAction } from '../rendering/panel.js';
import { renderAnswer } from '../rendering/render.js';

/** One use of such a command, or one press, by somebody with the right. */
export interface Use {
  readonly interaction:
    | ChatInputCommandInteraction
    | MessageContextMenuCommandInteraction
    | MessageComponentInteraction;
  readonly bot: Bot;
  readonly store: Store;
  /** The server; empty in direct messages, where only everyone's commands can be used. */
  readonly serverId: string;
  readonly locale: LanguageCode;
  readonly messages: Messages;
  readonly arguments: Arguments;
  /** The message in whose menu the command was chosen. */
  readonly target: Message | null;
}

/** What is said, and whether something went wrong. */
export interface Outcome {
  readonly body: MessageBody;
  readonly isError?: boolean;
}

/** A control was pressed; `values` are those chosen in a select. Null when they mean nothing. */
export type Press = (
  use: Use,
  pressed: PanelAction,
  values: readonly string[],
) => Promise<Outcome | null>;

/** What such a command does. */
export interface ServerCommandHandler {
  run(use: Use): Promise<Outcome>;
  /** What the controls of its messages do, by the action in their identifiers. */
  readonly presses?: Readonly<Record<string, Press>>;
}

/** Why it was not done. */
export function refusal(
  { locale }: Pick<Use, 'locale'>,
  message: string,
  suggestions: readonly string[] = [],
): Outcome {
  const answer = failure('usage', message, suggestions);
  return { body: renderAnswer(answer, locale), isError: true };
}

/** That it was done. */
export function notice(
  { locale }: Pick<Use, 'locale'>,
  title: string,
  lines: readonly string[] = [],
): Outcome {
  return { body: renderAnswer({ kind: 'notice', title, lines }, locale) };
}

/** A line for the log of what is being done. */
export function actOf(
  { interaction, serverId, arguments: { reason } }: Use,
  act: Act,
  target: string,
): AuditEntry {
  const userId = interaction.user.id;
  return { serverId, userId, act, target, reason: String(reason ?? ''), at: new Date() };
}
