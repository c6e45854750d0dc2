/** Discord's own dates, which each reader sees in their language. */

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * `2024-07-23` → `<t:1721736000:D>`: noon in UTC, which is the same day nearly everywhere. A month,
 * a year, an interval or an impossible day is returned unchanged: a timestamp would make it more
 * exact than it was written.
 */
export function dayStamp(value: string): string {
  const [, year, month, day] = DAY.exec(value) ?? [];
  if (year === undefined) return value;
  const noon = new Date(`${year}-${month}-${day}T12:00:00Z`);
  const isReal = !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(value);
  return isReal ? `<t:${noon.getTime() / 1000}:D>` : value;
}

/** A moment, as each reader's own clock has it. */
export function timeStamp(at: Date): string {
  return `<t:${Math.floor(at.getTime() / 1000)}:f>`;
}
