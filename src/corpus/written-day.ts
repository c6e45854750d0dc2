/** A day as sources write it (`2024-07-23T01:00:00+07:00`, `23/7/2024`, `July 23, 2024`) → `2024-07-23`. */
import type { DateGrammar } from '../language/dates/grammar.js';
import { ALL_LANGUAGES, patternOfAll } from '../language/languages.js';

/** Nothing longer is a date; this bounds what the patterns below read of hostile input. */
const MAX_LENGTH = 80;

const MONTHS = joined(({ shortMonths, months }) => ({ ...shortMonths, ...months }));
const WEEKDAYS = joined(({ weekdays }) => weekdays);
/** As in mail and feeds: `Tue, 23 Jul 2024 10:00:00 GMT`. */
const SHORT_WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const CLOCK = new RegExp(
  String.raw`^(?:${patternOfAll(({ dates }) => dates.parts.clockNoun)} )?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,9})?)?`,
  'i',
);
const ZONE = /^(?:[ap]\.?m\.?|z|[a-z]{2,5})?(?:\(?(?:utc|gmt)?[+-]\d{1,2}:?(?:\d{2})?\)?)?$/i;

const RANK = `${patternOfAll(({ numbers }) => numbers.rankEndings)}?`;
/** `23rd July 2024`, `23-Jul-2024`. */
const DAY_FIRST = new RegExp(
  String.raw`^(\d{1,2})${RANK}[\s-](\p{L}+)\.?,?[\s-](\d{4})(?!\d)`,
  'u',
);
/** `July 23rd, 2024`. */
const MONTH_FIRST = new RegExp(String.raw`^(\p{L}+)\.?\s(\d{1,2})${RANK},?\s(\d{4})(?!\d)`, 'u');

/** The words of all languages with the numbers they stand for. */
function joined(wordsOf: (dates: DateGrammar) => Readonly<Record<string, number>>) {
  const all = ALL_LANGUAGES.flatMap(({ dates }) => Object.entries(wordsOf(dates)));
  return Object.fromEntries(all) as Readonly<Record<string, number>>;
}

/**
 * The local day that `written` names, or null when it is none. The time of day and its zone are
 * ignored: the day a newspaper prints is the day readers know. Numbers separated by slashes are
 * day-first unless that is impossible (`7/23/2024`).
 */
export function readDay(written: string): string | null {
  const text = written.trim();
  if (text.length > MAX_LENGTH) return null;
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]|$)/.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3], text.slice(iso[0].length));
  const body = withoutWeekday(text);
  const numeric = /^\(?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)\)?/.exec(body);
  if (numeric) {
    const rest = body.slice(numeric[0].length);
    return (
      day(numeric[3], numeric[2], numeric[1], rest) ?? day(numeric[3], numeric[1], numeric[2], rest)
    );
  }
  const dayFirst = DAY_FIRST.exec(body);
  if (dayFirst) {
    const rest = body.slice(dayFirst[0].length);
    return day(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1], rest);
  }
  const monthFirst = MONTH_FIRST.exec(body);
  if (!monthFirst) return null;
  const rest = body.slice(monthFirst[0].length);
  return day(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2], rest);
}

/** Weekday (0 is Sunday) that `word` names, or null. */
export function readWeekday(word: string): number | null {
  const key = word.toLowerCase().replace('’', "'");
  if (Object.hasOwn(WEEKDAYS, key)) return WEEKDAYS[key] ?? null;
  const short = SHORT_WEEKDAYS.indexOf(key);
  return short < 0 ? null : short;
}

/** `2024-07-23` when there is such a day, else null. */
export function toDay(year: number, month: number, dayOfMonth: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const exists =
    year >= 1000 &&
    year <= 2999 &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === dayOfMonth;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** Weekday of a day written `2024-07-23`; 0 is Sunday. */
export function weekdayOf(isoDay: string): number {
  return new Date(`${isoDay}T00:00:00Z`).getUTCDay();
}

function withoutWeekday(text: string): string {
  const match = /^([\p{L}'’]+)\.?,?\s+/u.exec(text);
  return match && readWeekday(match[1] ?? '') !== null ? text.slice(match[0].length) : text;
}

function monthNumber(word: string | undefined): string {
  const key = (word ?? '').toLowerCase();
  return Object.hasOwn(MONTHS, key) ? String(MONTHS[key]) : '';
}

function day(
  year: string | undefined,
  month: string | undefined,
  dayOfMonth: string | undefined,
  rest: string,
): string | null {
  return isTimeOfDay(rest) ? toDay(Number(year), Number(month), Number(dayOfMonth)) : null;
}

/** Whether only a time of day is after the date: `, 14:30 WIB`, `10.00 +0700`, or nothing. */
function isTimeOfDay(rest: string): boolean {
  const text = rest.replace(/^[\s,|–-]+/, '');
  if (text === '') return true;
  const clock = CLOCK.exec(text);
  return clock !== null && ZONE.test(text.slice(clock[0].length).replace(/\s/g, ''));
}
