/** Puts a message in the place of "thinking…", or in the place of the message before it. */
import { setTimeout as wait } from 'node:timers/promises';
import { type Client, type Message, MessageFlags } from 'discord.js';
import { failure } from '../../answers/failure.js';
import type { LanguageCode } from '../../language/language.js';
import type { Logger } from '../../logger.js';
import { MESSAGES } from '../../messages/catalog.js';
import { faultFields, isGone, isPassing } from '../gateway/fault.js';
import { withoutPictures } from '../rendering/attachments.js';
import { ANSWER_LIFETIME_MS } from '../rendering/limits.js';
import type { MessageBody } from '../rendering/message-body.js';
import { renderAnswer } from '../rendering/render.js';
import type { Answerable } from './acknowledge.js';

/** Pauses before each retry; the last one is repeated. */
const PAUSES_MS = [250, 1000, 3000, 10_000] as const;
const LONG_PAUSE_MS = 30_000;

/** A message ready to be shown, and in which language the asker is spoken to. */
export interface Delivery {
  readonly body: MessageBody;
  /** An error is shown to the asker alone. */
  readonly isError: boolean;
  readonly locale: LanguageCode;
}

/** The message that an answer became. */
export type SentMessage = Pick<Message, 'id' | 'channelId'>;

/**
 * Shows the answer to a command; null when it could not be shown. Never throws: what Discord refuses is
 * logged on one line, and the asker is told that something went wrong when Discord still lets us.
 */
export async function deliver(
  interaction: Answerable,
  { body, isError, locale }: Delivery,
  logger: Logger,
): Promise<SentMessage | null> {
  const show = (shown: MessageBody, isFault: boolean) =>
    isFault && interaction.ephemeral !== true
      ? replacePrivately(interaction, shown)
      : send(interaction, shown, (body) => interaction.editReply(body));
  try {
    return await show(body, isError);
  } catch (error) {
    logger.warn(faultFields(error), 'answer could not be shown');
    if (isError || isGone(error)) return null;
    await show(apology(locale), true).catch((again: unknown) => {
      logger.debug(faultFields(again), 'nor could the apology');
    });
    return null;
  }
}

/** Changes the message a button belongs to; an error leaves it as it is, and gives null. Never throws. */
export async function update(
  interaction: Answerable,
  { body, isError, locale }: Delivery,
  logger: Logger,
): Promise<SentMessage | null> {
  try {
    if (!isError)
      // Unless told about attachments, Discord would keep those of the page before.
      return await send(interaction, body, (shown) =>
        interaction.editReply({ ...shown, attachments: [] }),
      );
    await tellAsker(interaction, body);
  } catch (error) {
    logger.warn(faultFields(error), 'answer could not be shown');
    if (isError || isGone(error)) return null;
    await tellAsker(interaction, apology(locale)).catch((again: unknown) => {
      logger.debug(faultFields(again), 'nor could the apology');
    });
  }
  return null;
}

/** One more message for the asker alone. Throws what Discord refuses. */
export async function tellAsker(interaction: Answerable, body: MessageBody): Promise<SentMessage> {
  const flags = body.flags | MessageFlags.Ephemeral;
  return await persist(interaction.client, () => interaction.followUp({ ...body, flags }));
}

/** One more message for everyone. Throws what Discord refuses. */
export async function tellAll(interaction: Answerable, body: MessageBody): Promise<SentMessage> {
  return await send(interaction, body, (shown) => interaction.followUp(shown));
}

/** A message cannot be made private afterwards: it is taken away, and another one follows. */
async function replacePrivately(interaction: Answerable, body: MessageBody): Promise<SentMessage> {
  try {
    await persist(interaction.client, () => interaction.deleteReply());
  } catch (error) {
    if (isGone(error)) throw error;
    // A public error is better than "thinking…" for a quarter of an hour.
    return await persist(interaction.client, () => interaction.editReply(body));
  }
  return await tellAsker(interaction, body);
}

/** An answer is not lost because its pictures are too large, or may not be posted where it was asked. */
async function send<Sent>(
  { client }: Answerable,
  body: MessageBody,
  request: (body: MessageBody) => Promise<Sent>,
): Promise<Sent> {
  try {
    return await persist(client, () => request(body));
  } catch (error) {
    if (body.files === undefined || isGone(error)) throw error;
    return await persist(client, () => request(withoutPictures(body)));
  }
}

function apology(locale: LanguageCode): MessageBody {
  return renderAnswer(failure('fault', MESSAGES[locale].errors.fault), locale);
}

/**
 * Tries again what may well succeed a moment later, unless told otherwise for as long as Discord takes an
 * answer: nobody who saw "thinking…" is left without a word because Discord fails for some minutes. Ends
 * with the client. Throws what it could not do.
 */
export async function persist<Result>(
  client: Client,
  request: () => Promise<Result>,
  patienceMs = ANSWER_LIFETIME_MS,
): Promise<Result> {
  const end = performance.now() + patienceMs;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await request();
    } catch (error) {
      const isLoggedOut = client.token === null;
      if (!isPassing(error) || isLoggedOut || performance.now() > end) throw error;
    }
    await wait(PAUSES_MS[attempt] ?? LONG_PAUSE_MS);
  }
}
