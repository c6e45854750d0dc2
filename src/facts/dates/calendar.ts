/**
 * Days of the Gregorian calendar as whole numbers (days since 1970-01-01), so that no time zone and no
 * clock can shift one.
 */

/** Days from 1970-01-01, negative before. */
export type CalendarDay = number;

const DAY_LENGTH = 86_400_000;

/** The day, or null when there is no such day: 31 April, 29 February 2023. Years from 1 to 9999. */
export function toDay(year: number, month: number, day: number): CalendarDay | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  const date = new Date(0);
  // `Date.UTC` takes the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / DAY_LENGTH);
}

/** Year, month from 1 and day of the month. */
export function fromDay(day: CalendarDay): { year: number; month: number; day: number } {
  const date = new Date(day * DAY_LENGTH);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 28 to 31; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

/** From 0, Sunday, to 6. */
export function weekdayOf(day: CalendarDay): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The Monday of the day's week. */
export function mondayOf(day: CalendarDay): CalendarDay {
  return day - ((weekdayOf(day) + 6) % 7);
}

/** `2024-07-23`. */
export function formatDay(day: CalendarDay): string {
  const { year, month, day: ofMonth } = fromDay(day);
  return `${formatYear(year)}-${twoDigits(month)}-${twoDigits(ofMonth)}`;
}

/** `2024-07`. */
export function formatMonth(year: number, month: number): string {
  return `${formatYear(year)}-${twoDigits(month)}`;
}

/** Always four digits: `0622`. */
export function formatYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** The day of an ISO date `2024-07-23`, of which more may follow, or null. */
export function parseDay(iso: string | null): CalendarDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  return match && toDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
