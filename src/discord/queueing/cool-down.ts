/**
 * How soon a member, or a server, may ask again; kept only in memory, and no longer than needed.
 */

/** Members and servers remembered at most; the one who waited longest is forgotten first. */
const REMEMBERED = 10_000;

const MINUTE_MS = 60_000;

/** In milliseconds; never goes back. */
type Clock = () => number;

const monotonic: Clock = () => performance.now();

/** Milliseconds until `id` may act; 0 lets it act now, which starts its pause again. */
export type CoolDown = (id: string, pauseMs: number) => number;

/** A pause between two acts. */
export function createCoolDown(now: Clock = monotonic): CoolDown {
  const lastActs = new Map<string, number>();
  return (id, pauseMs) => {
    const last = lastActs.get(id);
    const left = last === undefined ? 0 : last + pauseMs - now();
    if (left > 0) return left;
    remember(lastActs, id, now());
    return 0;
  };
}

/** Milliseconds until `id` may act again; 0 lets it act now. */
export type RateLimit = (id: string, perMinute: number) => number;

interface Bucket {
  readonly left: number;
  readonly at: number;
}

/** A token bucket: a minute's worth of acts at once, then one whenever one is free again. */
export function createRateLimit(now: Clock = monotonic): RateLimit {
  const buckets = new Map<string, Bucket>();
  return (id, perMinute) => {
    const bucket = buckets.get(id) ?? { left: perMinute, at: now() };
    const gained = ((now() - bucket.at) / MINUTE_MS) * perMinute;
    const left = Math.min(perMinute, bucket.left + gained);
    if (left < 1) return ((1 - left) / perMinute) * MINUTE_MS;
    remember(buckets, id, { left: left - 1, at: now() });
    return 0;
  };
}

function remember<Value>(map: Map<string, Value>, id: string, value: Value): void {
  map.delete(id);
  map.set(id, value);
  const [oldest] = map.keys();
  if (map.size > REMEMBERED && oldest !== undefined) map.delete(oldest);
}
