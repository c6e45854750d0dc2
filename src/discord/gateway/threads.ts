/**
 * The channel that a thread belongs to. Discord sends it with every interaction, but discord.js
 * keeps it only for channels it knows, and without the `Guilds` intent it knows none.
 */
import {
  type APIChannel,
  type APIThreadChannel,
  type BaseInteraction,
  ChannelType,
  type Client,
  DiscordAPIError,
  GatewayDispatchEvents,
  type GatewayInteractionCreateDispatchData,
  Routes,
} from 'discord.js';

const THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

/** Interactions in threads that are being answered, and channels; the oldest is forgotten first. */
const REMEMBERED = 1000;

/** By the id of an interaction or of a channel; null for a channel that is no thread. */
const parents = new Map<string, string | null>();

/** Listens from now on; an interaction is heard here before it is handled. */
export function rememberThreads(client: Client): void {
  client.ws.on(
    GatewayDispatchEvents.InteractionCreate,
    ({ id, channel }: GatewayInteractionCreateDispatchData) => {
      if (channel === undefined || !THREADS.has(channel.type)) return;
      const parent = 'parent_id' in channel ? channel.parent_id : null;
      if (typeof parent !== 'string') return;
      remember(id, parent);
    },
  );
}

/** Id of the channel of the thread in which the interaction is; null when it is in none. */
export function parentOf({ id }: BaseInteraction): string | null {
  return parents.get(id) ?? null;
}

/** The same for a channel, which Discord is asked about once; null as well when it does not say. */
export async function parentOfChannel({ rest }: Client, channelId: string): Promise<string | null> {
  const known = parents.get(channelId);
  if (known !== undefined) return known;
  try {
    const channel = (await rest.get(Routes.channel(channelId))) as APIChannel;
    const parent = isThread(channel) ? (channel.parent_id ?? null) : null;
    remember(channelId, parent);
    return parent;
  } catch (error) {
    // Discord is not asked again with every message for what it will not tell.
    if (error instanceof DiscordAPIError) remember(channelId, null);
    return null;
  }
}

function isThread(channel: APIChannel): channel is APIThreadChannel {
  return THREADS.has(channel.type);
}

function remember(id: string, parent: string | null): void {
  parents.set(id, parent);
  const [oldest] = parents.keys();
  if (parents.size > REMEMBERED && oldest !== undefined) parents.delete(oldest);
}
