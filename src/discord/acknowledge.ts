/** The first response to an interaction, which must reach Discord within three seconds. */
import { setTimeout as wait } from 'node:timers/promises';
import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import type { Logger } from '../logger.js';
import { faultFields, isAcknowledged, isNotOurs, isPassing } from './fault.js';
import { ACK_DEADLINE_MS } from './limits.js';

/**
 * Shows "thinking…", to the asker alone when `isPrivate`. True when the interaction is ours to answer;
 * false when it came too late or another session took it (two run side by side during a restart).
 * Its age is not looked at: a clock a few seconds off would drop every question, and Discord says
 * itself when it was too late.
 */
export async function acknowledge(
  interaction: ChatInputCommandInteraction,
  isPrivate: boolean,
  logger: Logger,
): Promise<boolean> {
  const started = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
      return true;
    } catch (error) {
      // The response to an earlier attempt was lost, not the attempt.
      if (attempt > 1 && isAcknowledged(error)) return markDeferred(interaction, isPrivate);
      const timeLeft = ACK_DEADLINE_MS - (performance.now() - started);
      if (!isPassing(error) || attempt === MAX_ATTEMPTS || timeLeft < PAUSE_MS) {
        if (isNotOurs(error)) logger.debug(faultFields(error), 'interaction is not ours to answer');
        else logger.warn(faultFields(error), 'interaction could not be acknowledged');
        return false;
      }
      await wait(PAUSE_MS);
    }
  }
}

const MAX_ATTEMPTS = 3;
const PAUSE_MS = 100;

/** discord.js refuses to edit what it has not seen acknowledged. */
function markDeferred(interaction: ChatInputCommandInteraction, isPrivate: boolean): true {
  interaction.deferred = true;
  interaction.ephemeral = isPrivate;
  return true;
}
