/** Puts an answer in the place of "thinking…". */
import { setTimeout as wait } from 'node:timers/promises';
import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import type { Answer } from '../answers/answer.js';
import type { LanguageCode } from '../language/language.js';
import type { Logger } from '../logger.js';
import { MESSAGES } from '../messages/catalogue.js';
import { faultFields, isGone, isPassing } from './fault.js';
import { type MessageBody, renderAnswer } from './render.js';

/** Pauses before the second try and those after it; an edit can be repeated without harm. */
const PAUSES_MS = [250, 1000, 3000] as const;

/**
 * Shows `answer`; an error only to the asker. Never throws: what Discord refuses is logged on one
 * line, and the asker is told that something went wrong when Discord still lets us.
 */
export async function deliver(
  interaction: ChatInputCommandInteraction,
  answer: Answer,
  locale: LanguageCode,
  logger: Logger,
): Promise<void> {
  try {
    await show(interaction, answer, locale);
  } catch (error) {
    logger.warn(faultFields(error), 'answer could not be shown');
    if (answer.kind === 'error' || isGone(error)) return;
    const apology: Answer = {
      kind: 'error',
      code: 'fault',
      message: MESSAGES[locale].errors.fault,
      suggestions: [],
    };
    await show(interaction, apology, locale).catch((again: unknown) => {
      logger.debug(faultFields(again), 'nor could the apology');
    });
  }
}

async function show(
  interaction: ChatInputCommandInteraction,
  answer: Answer,
  locale: LanguageCode,
): Promise<void> {
  const body = renderAnswer(answer, locale);
  if (answer.kind === 'error' && interaction.ephemeral !== true) await tellAsker(interaction, body);
  else await persist(() => interaction.editReply(body));
}

/** A message cannot be made private afterwards: it is taken away, and another one follows. */
async function tellAsker(interaction: ChatInputCommandInteraction, body: MessageBody) {
  try {
    await persist(() => interaction.deleteReply());
  } catch (error) {
    if (isGone(error)) throw error;
    // Better an error that all can see than "thinking…" for a quarter of an hour.
    await persist(() => interaction.editReply(body));
    return;
  }
  await persist(() =>
    interaction.followUp({ ...body, flags: body.flags | MessageFlags.Ephemeral }),
  );
}

async function persist(request: () => Promise<unknown>): Promise<void> {
  for (const pause of PAUSES_MS) {
    try {
      await request();
      return;
    } catch (error) {
      if (!isPassing(error)) throw error;
    }
    await wait(pause);
  }
  await request();
}
