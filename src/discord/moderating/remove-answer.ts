/** Deletes one of Kutip's own answers, given a link to it or from its menu. */
import {
  type APIChannel,
  type APIMessage,
  type Client,
  DiscordAPIError,
  MessageFlags,
  Routes,
} from 'discord.js';
import type { ModerateMessages } from '../../messages/server-messages.js';
import { persist } from '../responding/deliver.js';
import { actOf, notice, type Outcome, refusal, type Use } from './server-command.js';

const LINK =
  /^<?https:\/\/(?:\w+\.)?discord(?:app)?\.com\/channels\/(\d{1,20})\/(\d{1,20})\/(\d{1,20})>?$/;

interface Place {
  readonly channelId: string;
  readonly messageId: string;
}

/** Why an answer cannot be removed: each has a text. */
type Hindrance = keyof Pick<
  ModerateMessages,
  'badLink' | 'otherServer' | 'notOurs' | 'onlyForReader' | 'notThere' | 'mayNotSee'
>;

/** Deletes the answer that a link or a menu points at, and notes who did it. */
export async function removeAnswer(use: Use): Promise<Outcome> {
  const { store, messages, serverId } = use;
  const { moderate } = messages.server;
  const place = await placeOf(use);
  if (typeof place === 'string') return refusal(use, moderate[place]);
  const { channelId, messageId } = place;
  const { client } = use.interaction;
  const failed = await hindered(client, ({ rest }) =>
    rest.delete(Routes.channelMessage(channelId, messageId)),
  );
  if (failed !== null) return refusal(use, moderate[failed]);
  const link = `https://discord.com/channels/${serverId}/${channelId}/${messageId}`;
  await store.audit.record(actOf(use, 'remove', link));
  await store.corrections.remove(messageId);
  return notice(use, moderate.removed);
}

/** The channel that a link to a message leads to; null when it is no such link. */
export function channelOfLink(link: string): string | null {
  return LINK.exec(link)?.[2] ?? null;
}

/** Where the answer is, once it is sure that it is one and that it is in this server. */
async function placeOf(use: Use): Promise<Place | Hindrance> {
  const { interaction, target, serverId } = use;
  if (target !== null) {
    if (target.author.id !== interaction.client.user.id) return 'notOurs';
    if (target.flags.has(MessageFlags.Ephemeral)) return 'onlyForReader';
    return { channelId: interaction.channelId ?? target.channelId, messageId: target.id };
  }
  const [, guildId, channelId, messageId] =
    LINK.exec(String(use.arguments.message ?? '').trim()) ?? [];
  if (channelId === undefined || messageId === undefined) return 'badLink';
  if (guildId !== serverId) return 'otherServer';
  return (
    (await verify(interaction.client, { channelId, messageId }, serverId)) ?? {
      channelId,
      messageId,
    }
  );
}

/** A link cannot be trusted: Discord is asked whose the channel and the message are. */
async function verify(
  client: Client<true>,
  { channelId, messageId }: Place,
  serverId: string,
): Promise<Hindrance | null> {
  let found: Hindrance | null = null;
  const failed = await hindered(client, async ({ rest }) => {
    const channel = (await rest.get(Routes.channel(channelId))) as APIChannel;
    if (!('guild_id' in channel) || channel.guild_id !== serverId) {
      found = 'otherServer';
      return;
    }
    const message = (await rest.get(Routes.channelMessage(channelId, messageId))) as APIMessage;
    if (message.author.id !== client.user.id) found = 'notOurs';
  });
  return failed ?? found;
}

/** Discord's refusal, or null when there was none. Throws every other fault. */
async function hindered(
  client: Client,
  act: (client: Client) => Promise<unknown>,
): Promise<Hindrance | null> {
  try {
    await persist(client, () => act(client));
    return null;
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    if (error.status === 404) return 'notThere';
    if (error.status === 403) return 'mayNotSee';
    throw error;
  }
}
