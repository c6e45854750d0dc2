/** The first response to an interaction, which must reach Discord within three seconds. */
import { setTimeout as wait } from 'node:timers/promises';
import {
  type APIModalInteractionResponseCallbackData,
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Logger } from '../../logger.js';
import { faultFields, isAcknowledged, isNotOurs, isPassing } from '../gateway/fault.js';
import type { MessageBody } from '../rendering/message-body.js';

/** An interaction that is answered with a message. */
export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;

/** Who sees a response: the one it answers, or everyone in the channel. */
export type Audience = 'asker' | 'channel';

/**
 * Shows "thinking…" to its audience. True when the interaction is ours to answer;
 * false when it came too late or another session took it (two run side by side during a restart).
 * Its age is not looked at: a clock a few seconds off would drop every question, and Discord says
 * itself when it was too late.
 */
export async function acknowledge(
  interaction: Answerable,
  audience: Audience,
  logger: Logger,
): Promise<boolean> {
  const defer = () =>
    interaction.deferReply(audience === 'asker' ? { flags: MessageFlags.Ephemeral } : {});
  return await respond(interaction, defer, audience, logger);
}

/** The same for a button whose message is to change: the message stays as it is until then. */
export async function acknowledgeUpdate(
  interaction: MessageComponentInteraction,
  logger: Logger,
): Promise<boolean> {
  return await respond(interaction, () => interaction.deferUpdate(), null, logger);
}

/**
 * The whole answer as the first response, to the asker alone: where nothing has to be worked out, one
 * request does for two, which counts when many are told at once that there is no room.
 */
export async function answerAtOnce(
  interaction: Answerable,
  body: MessageBody,
  logger: Logger,
): Promise<void> {
  const flags = body.flags | MessageFlags.Ephemeral;
  await respond(interaction, () => interaction.reply({ ...body, flags }), 'asker', logger);
}

/** A form to fill in, which is a first response of its own. */
export async function showForm(
  interaction: ChatInputCommandInteraction | MessageComponentInteraction,
  form: APIModalInteractionResponseCallbackData,
  logger: Logger,
): Promise<void> {
  await respond(interaction, () => interaction.showModal(form), null, logger);
}

/** `audience` is null for a response that is no new message. */
async function respond(
  interaction: Answerable,
  defer: () => Promise<unknown>,
  audience: Audience | null,
  logger: Logger,
): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await defer();
      return true;
    } catch (error) {
      // Only the response to an earlier attempt was lost, not the attempt itself.
      if (attempt > 1 && isAcknowledged(error)) return markDeferred(interaction, audience);
      // Not even for lack of time: only Discord knows whether a lost attempt came in time.
      if (!isPassing(error) || attempt === MAX_ATTEMPTS) {
        logUnanswered(error, logger);
        return false;
      }
      await wait(PAUSE_MS);
    }
  }
}

const MAX_ATTEMPTS = 3;
const PAUSE_MS = 100;

/** One line for a first response that Discord did not take. */
export function logUnanswered(error: unknown, logger: Logger): void {
  if (isNotOurs(error)) logger.debug(faultFields(error), 'interaction is not ours to answer');
  else logger.warn(faultFields(error), 'interaction could not be acknowledged');
}

/** discord.js refuses to edit what it has not seen acknowledged. */
function markDeferred(interaction: Answerable, audience: Audience | null): true {
  interaction.deferred = true;
  interaction.ephemeral = audience === null ? null : audience === 'asker';
  return true;
}
