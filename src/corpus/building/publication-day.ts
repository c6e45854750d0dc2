/** The day of publication when the source does not state it: from the page or from the text itself. */
import { ALL_LANGUAGES, patternOfAll } from '../../language/languages.js';
import { readDay, readWeekday, toDay, weekdayOf } from '../written-day.js';
import { isDatelineCity } from './dateline-cities.js';
import { isOutletName, outletName } from './outlets.js';

/** A line that gives the day of publication. */
export interface Stamp {
  readonly day: string;
  /**
   * The outlet before it; null when none is named, or when it cannot be distinguished from a place
   * or a headline.
   */
  readonly publisher: string | null;
  /** `Diperbarui 24 Juli 2024`: an earlier day may be given beside it. */
  readonly isUpdate: boolean;
}

const MAX_LENGTH = 120;
const ON = patternOfAll(({ pages }) => pages.on);
const PUBLISHED = atStart(patternOfAll(({ pages }) => pages.published));
const UPDATED = atStart(patternOfAll(({ pages }) => pages.updated));
/** What precedes the date, and what separates the two. */
const BEFORE_DATE = /^(?<name>[^,|–—]{2,60}?)\s?(?:,|\||--|-(?=[\s\d])|[–—])\s?/u;

/**
 * The publication stamp that a whole line is, or null: `Selasa, 23 Jul 2024 14:30 WIB`,
 * `Kabar Desa, 3 Maret 2025`.
 */
export function readStamp(line: string): Stamp | null {
  if (line.length > MAX_LENGTH || !/\d{4}/.test(line)) return null;
  // The outlet may come before or after the verb.
  const first = parseOutlet(withoutVerb(line));
  const second = parseOutlet(withoutVerb(first.rest));
  const isUpdate = UPDATED.test(line) || UPDATED.test(first.rest);
  const day = readDay(second.rest.trim());
  return day === null ? null : { day, isUpdate, publisher: first.publisher ?? second.publisher };
}

/** One of `verbs` with what separates it from the day: `Diperbarui pada: `. */
function atStart(verbs: string): RegExp {
  return new RegExp(String.raw`^${verbs}(?: ${ON})?\s?:?\s`, 'i');
}

/** Without the `Diperbarui` or `Published:` that opens it. */
function withoutVerb(text: string): string {
  return text.replace(UPDATED, '').replace(PUBLISHED, '');
}

/** The outlet, or the city, that opens a stamp, and what follows it. */
function parseOutlet(text: string): { readonly publisher: string | null; readonly rest: string } {
  const match = BEFORE_DATE.exec(text);
  const name = match?.groups?.name ?? '';
  const isCity = isDatelineCity(name);
  if (!match || !(isCity || isOutletName(name))) return { publisher: null, rest: text };
  return { publisher: isCity ? null : outletName(name), rest: text.slice(match[0].length) };
}

const WEEKDAY = ALL_LANGUAGES.flatMap(({ dates }) => Object.keys(dates.weekdays))
  .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1).replace("'", "['’]")}`)
  .join('|');
const FULL_DATE = String.raw`(${WEEKDAY}),?\s\((\d{1,2})[/-](\d{1,2})[/-](\d{4})\)`;
const DATES = new RegExp(String.raw`(?<!\p{L})${FULL_DATE}`, 'gu');
const TAKEN_FROM = String.raw`\b${patternOfAll(({ pages }) => pages.takenFrom)}\b`;
const SECOND_HAND = new RegExp(String.raw`${TAKEN_FROM}(?:[^.()]|\.(?=\S)){1,120}$`, 'i');
const OF_SOURCE = new RegExp(
  String.raw`${TAKEN_FROM}(?:[^.(),]|\.(?=\S)){1,80},?\s+(?:${ON} )?$`,
  'i',
);

/**
 * Whether the date after `before` is the day on which another outlet reported
 * (`dikutip dari Channel News Asia, `) and so does not date what the sentence says.
 */
export function isDayOfSource(before: string): boolean {
  return OF_SOURCE.test(before.slice(-160));
}

/**
 * The day of the report as its own text gives it: the day on which it was reprinted from another
 * outlet (`dikutip dari …, Selasa (23/7/2024)`), else the first full date with its weekday in the
 * opening section. A weekday that does not fit the date is a misprint somewhere, so that date is
 * skipped.
 */
export function dayFromText(opening: readonly string[], rest: readonly string[]): string | null {
  const inOpening = opening.flatMap(fullDates);
  const secondHand = [...inOpening, ...rest.flatMap(fullDates)].filter((date) => date.isSecondHand);
  return (
    inOpening.find((date) => date.isSecondHand)?.day ??
    inOpening[0]?.day ??
    secondHand[0]?.day ??
    null
  );
}

function fullDates(text: string): { readonly day: string; readonly isSecondHand: boolean }[] {
  if (!/\(\d/.test(text)) return [];
  return [...text.matchAll(DATES)].flatMap((match) => {
    const [, weekday = '', dayOfMonth, month, year] = match;
    const day = toDay(Number(year), Number(month), Number(dayOfMonth));
    if (day === null || readWeekday(weekday) !== weekdayOf(day)) return [];
    const before = text.slice(Math.max(0, match.index - 160), match.index);
    return [{ day, isSecondHand: SECOND_HAND.test(before) }];
  });
}
