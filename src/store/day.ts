/** Days and times as the store keeps them: UTC, in a form that sorts as text. */

const DAY_MS = 86_400_000;

/** `2024-07-23`. */
export function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

/** The same time of day. */
export function daysBefore(time: Date, days: number): Date {
  return new Date(time.getTime() - days * DAY_MS);
}
