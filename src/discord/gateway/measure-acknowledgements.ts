/** How long it takes from an interaction's arrival until Discord has its first response. */
import { type Client, GatewayDispatchEvents, RESTEvents } from 'discord.js';

/** `/interactions/<id>/<token>/callback` */
const CALLBACK = /^\/interactions\/(\d+)\/[^/]+\/callback/;

/** Interactions without a response; the oldest is forgotten first. */
const REMEMBERED = 1000;

/** Listens from now on; `onAcknowledged` is given milliseconds, also for buttons, forms and typing. */
export function measureAcknowledgements(
  client: Client,
  onAcknowledged: (elapsedMs: number) => void,
): void {
  const arrivals = new Map<string, number>();
  client.ws.on(GatewayDispatchEvents.InteractionCreate, ({ id }: { readonly id: string }) => {
    arrivals.set(id, performance.now());
    const [oldest] = arrivals.keys();
    if (arrivals.size > REMEMBERED && oldest !== undefined) arrivals.delete(oldest);
  });
  client.rest.on(RESTEvents.Response, ({ path }, { ok }) => {
    const [, id = ''] = CALLBACK.exec(path) ?? [];
    const arrivedAt = arrivals.get(id);
    if (arrivedAt === undefined || !ok) return;
    arrivals.delete(id);
    onAcknowledged(performance.now() - arrivedAt);
  });
}
