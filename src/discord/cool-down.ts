/** How soon a member may ask again; kept in memory alone, and only for so long as it matters. */

/** Members remembered at most; the one who waited longest is forgotten first. */
const REMEMBERED = 10_000;

/** True when `id` may act now, which starts its pause anew; `pauseMs` 0 lets everything through. */
export type CoolDown = (id: string, pauseMs: number) => boolean;

/** `now` is in milliseconds and never goes back. */
export function createCoolDown(now: () => number = () => performance.now()): CoolDown {
  const lastActs = new Map<string, number>();
  return (id, pauseMs) => {
    const last = lastActs.get(id);
    if (last !== undefined && now() - last < pauseMs) return false;
    lastActs.delete(id);
    lastActs.set(id, now());
    const [oldest] = lastActs.keys();
    if (lastActs.size > REMEMBERED && oldest !== undefined) lastActs.delete(oldest);
    return true;
  };
}
