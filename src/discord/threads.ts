/**
 * The channel that a thread belongs to. Discord tells it with every interaction, but discord.js keeps it
 * only for channels it knows, and without the `Guilds` intent it knows none.
 */
import {
  type BaseInteraction,
  ChannelType,
  type Client,
  GatewayDispatchEvents,
  type GatewayInteractionCreateDispatchData,
} from 'discord.js';

const THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

/** Interactions in threads that are being answered; the oldest is forgotten first. */
const REMEMBERED = 1000;

const parents = new Map<string, string>();

/** Listens from now on; an interaction is heard here before it is handled. */
export function rememberThreads(client: Client): void {
  client.ws.on(
    GatewayDispatchEvents.InteractionCreate,
    ({ id, channel }: GatewayInteractionCreateDispatchData) => {
      if (channel === undefined || !THREADS.has(channel.type)) return;
      const parent = 'parent_id' in channel ? channel.parent_id : null;
      if (typeof parent !== 'string') return;
      parents.set(id, parent);
      const [oldest] = parents.keys();
      if (parents.size > REMEMBERED && oldest !== undefined) parents.delete(oldest);
    },
  );
}

/** Id of the channel of the thread in which the interaction is; null when it is in none. */
export function parentOf({ id }: BaseInteraction): string | null {
  return parents.get(id) ?? null;
}
