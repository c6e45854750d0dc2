/** Dates in digits, which every language writes alike: `23/7/2024`, `(7/6)`, `2024-07-23`. */

import type { DateRule } from './grammar.js';
import {
  DASH,
  DAY,
  dayRange,
  FULL_YEAR,
  look,
  MONTH_NUMBER,
  pattern,
  readDay,
  readYear,
  WORD_END,
} from './rules.js';

/** What a language sets around a date in digits. */
interface Frame {
  /** Weekdays by name. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Pattern of a weekday before the date, with the groups `weekday` and `lastWeekday`. */
  readonly lead: string;
  /** Pattern of a time after it. */
  readonly tail: string;
}

/** Texts that a machine has tokenized contain spaces: `( 23 / 7 / 2024 )`. */
const SLASH = String.raw`\s?/\s?`;
const OPEN = String.raw`(?<open>\(\s?)?`;
const CLOSE = String.raw`(?:\s?\))?`;
const YEAR = String.raw`(?<year>[12]\d{3}|\d{2})`;

/** Rules for dates in digits, always day before month unless that is impossible. */
export function numericRules(frame: Frame): DateRule[] {
  return [ISO, slashed(frame), parted(frame), range(frame), dayAndMonth(frame)];
}

/** `2024-07-23`, `2024-07-23T01:00:00+07:00`. */
const ISO: DateRule = {
  hint: /\d-\d/,
  pattern: pattern(
    String.raw`(?<year>${FULL_YEAR})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])`,
    String.raw`(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?`,
    WORD_END,
  ),
  read: ({ day, month, year }) => readDay({ day, month: Number(month), year: readYear(year) }),
};

/** `23/7/2024`, `Selasa (23/7/24)`. */
function slashed({ weekdays, lead, tail }: Frame): DateRule {
  return {
    hint: /\d\s?\/\s?\d{1,2}\s?\/\s?\d/,
    pattern: pattern(
      String.raw`(?:${lead})?${OPEN}(?<a>\d{1,2})${SLASH}(?<b>\d{1,2})${SLASH}${YEAR}(?!\d)`,
      CLOSE,
      tail,
    ),
    read(groups) {
      const weekday = look(weekdays, groups.weekday);
      const isBare = weekday === null && groups.open === undefined;
      if (groups.year?.length === 2 && isBare) return null;
      const isMonthFirst = Number(groups.b) > 12 && Number(groups.a) <= 12;
      return readDay({
        day: isMonthFirst ? groups.b : groups.a,
        month: Number(isMonthFirst ? groups.a : groups.b),
        year: readYear(groups.year),
        weekday,
      });
    },
  };
}

/** `23-7-2024`, `23.7.2024`. */
function parted({ weekdays, lead, tail }: Frame): DateRule {
  return {
    hint: /\d[.-]\d{1,2}[.-]\d/,
    pattern: pattern(
      String.raw`(?:${lead})?${OPEN}(?<day>\d{1,2})(?<mark>[.-])(?<month>\d{1,2})\k<mark>${YEAR}(?!\d)`,
      CLOSE,
      tail,
    ),
    read({ day, month, year, mark, weekday: written }) {
      const weekday = look(weekdays, written);
      // `2.10.24` is a version, `21-19-15` a score.
      if (year?.length === 2 && (weekday === null || mark === '.')) return null;
      return readDay({ day, month: Number(month), year: readYear(year), weekday });
    },
  };
}

/** `23-25/7/2024`, `Selasa-Kamis (23/7-25/7)`. */
function range({ weekdays, lead, tail }: Frame): DateRule {
  return {
    hint: /\d\s?[-–—]\s?\d{1,2}\s?\//,
    pattern: pattern(
      `(?:${lead})?${OPEN}(?<firstDay>${DAY})(?:${SLASH}(?<firstMonth>${MONTH_NUMBER})(?:${SLASH}(?<firstYear>${FULL_YEAR}))?)?`,
      String.raw`${DASH}(?<day>${DAY})${SLASH}(?<month>${MONTH_NUMBER})(?:${SLASH}${YEAR})?(?!\d)`,
      CLOSE,
      tail,
    ),
    read(groups) {
      const weekday = look(weekdays, groups.weekday);
      if (groups.year === undefined && weekday === null && groups.open === undefined) return null;
      return dayRange(
        readDay({
          day: groups.firstDay,
          month: Number(groups.firstMonth ?? groups.month),
          year: readYear(groups.firstYear),
          weekday,
        }),
        readDay({
          day: groups.day,
          month: Number(groups.month),
          year: readYear(groups.year),
          weekday: look(weekdays, groups.lastWeekday),
        }),
      );
    },
  };
}

/** `Selasa (23/7)`, `(7/6)`. */
function dayAndMonth({ weekdays, lead, tail }: Frame): DateRule {
  return {
    hint: /\d\s?[/-]\s?\d/,
    pattern: pattern(
      String.raw`(?:${lead})?${OPEN}(?<day>${DAY})(?:(?<dash>-)|${SLASH})(?<month>${MONTH_NUMBER})(?!\d)`,
      CLOSE,
      tail,
    ),
    read(groups, { written }) {
      // `1/2` is a fraction and `(2-1)` a score: without a year a slash needs a bracket or a
      // weekday, a hyphen a weekday and a bracket.
      const isBracketed = groups.open !== undefined && written.includes(')');
      const weekday = look(weekdays, groups.weekday);
      const isDate =
        groups.dash === undefined
          ? isBracketed || weekday !== null
          : isBracketed && weekday !== null;
      const isFraction = weekday === null && Number(groups.day) < Math.min(Number(groups.month), 5);
      if (!isDate || isFraction) return null;
      return readDay({ day: groups.day, month: Number(groups.month), weekday });
    },
  };
}
