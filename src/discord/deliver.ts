/** Puts a message in the place of "thinking…", or in the place of the message before it. */
import { setTimeout as wait } from 'node:timers/promises';
import { MessageFlags } from 'discord.js';
import type { LanguageCode } from '../language/language.js';
import type { Logger } from '../logger.js';
import { MESSAGES } from '../messages/catalogue.js';
import type { Answerable } from './acknowledge.js';
import { withoutPictures } from './attachments.js';
import { failure } from './bot.js';
import { faultFields, isGone, isPassing } from './fault.js';
import { type MessageBody, renderAnswer } from './render.js';

/** Pauses before the second try and those after it; an edit can be repeated without harm. */
const PAUSES_MS = [250, 1000, 3000] as const;

export interface Delivery {
  readonly body: MessageBody;
  /** An error is shown to the asker alone. */
  readonly isError: boolean;
  readonly locale: LanguageCode;
}

/**
 * Shows the answer to a command. Never throws: what Discord refuses is logged on one line, and the
 * asker is told that something went wrong when Discord still lets us.
 */
export async function deliver(
  interaction: Answerable,
  { body, isError, locale }: Delivery,
  logger: Logger,
): Promise<void> {
  const show = (shown: MessageBody, isFault: boolean) =>
    isFault && interaction.ephemeral !== true
      ? replacePrivately(interaction, shown)
      : send(shown, (body) => interaction.editReply(body));
  try {
    await show(body, isError);
  } catch (error) {
    logger.warn(faultFields(error), 'answer could not be shown');
    if (isError || isGone(error)) return;
    await show(apology(locale), true).catch((again: unknown) => {
      logger.debug(faultFields(again), 'nor could the apology');
    });
  }
}

/** Changes the message a button stands under; an error leaves it as it is. Never throws. */
export async function update(
  interaction: Answerable,
  { body, isError, locale }: Delivery,
  logger: Logger,
): Promise<void> {
  try {
    if (isError) await tellAsker(interaction, body);
    // Without a word on attachments Discord would keep those of the page before.
    else await send(body, (shown) => interaction.editReply({ ...shown, attachments: [] }));
  } catch (error) {
    logger.warn(faultFields(error), 'answer could not be shown');
    if (isError || isGone(error)) return;
    await tellAsker(interaction, apology(locale)).catch((again: unknown) => {
      logger.debug(faultFields(again), 'nor could the apology');
    });
  }
}

/** One more message for the asker alone. Throws what Discord refuses. */
export async function tellAsker(interaction: Answerable, body: MessageBody): Promise<void> {
  const flags = body.flags | MessageFlags.Ephemeral;
  await persist(() => interaction.followUp({ ...body, flags }));
}

/** One more message for everyone. Throws what Discord refuses. */
export async function tellAll(interaction: Answerable, body: MessageBody): Promise<void> {
  await send(body, (shown) => interaction.followUp(shown));
}

/** A message cannot be made private afterwards: it is taken away, and another one follows. */
async function replacePrivately(interaction: Answerable, body: MessageBody): Promise<void> {
  try {
    await persist(() => interaction.deleteReply());
  } catch (error) {
    if (isGone(error)) throw error;
    // Better an error that all can see than "thinking…" for a quarter of an hour.
    await persist(() => interaction.editReply(body));
    return;
  }
  await tellAsker(interaction, body);
}

/** An answer is not lost because its pictures are too large, or may not be posted where it was asked. */
async function send(
  body: MessageBody,
  request: (body: MessageBody) => Promise<unknown>,
): Promise<void> {
  try {
    await persist(() => request(body));
  } catch (error) {
    if (body.files === undefined || isGone(error)) throw error;
    await persist(() => request(withoutPictures(body)));
  }
}

function apology(locale: LanguageCode): MessageBody {
  return renderAnswer(failure('fault', MESSAGES[locale].errors.fault), locale);
}

/** Tries again what may well succeed a moment later. Throws what it could not do. */
export async function persist(request: () => Promise<unknown>): Promise<void> {
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
