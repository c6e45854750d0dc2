/** Dates in digits, which every language writes alike: `23/7/2024`, `(7/6)`, `2024-07-23`. */
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
} from './date-rules.js';
import type { DateRule, Groups } from './dates.js';

/**
 * Rules for dates in digits, always day before month unless that is impossible. `lead` and `tail` are
 * the language's patterns for a weekday before (groups `weekday`, `lastWeekday`) and a time after.
 */
export function numericRules(
  weekdays: Readonly<Record<string, number>>,
  lead: string,
  tail: string,
): DateRule[] {
  const open = String.raw`(?<open>\(\s?)?`;
  const close = String.raw`(?:\s?\))?`;
  // Texts that were taken apart by a machine have spaces: `( 23 / 7 / 2024 )`.
  const slash = String.raw`\s?/\s?`;
  const year = String.raw`(?<year>[12]\d{3}|\d{2})`;
  const weekday = (groups: Groups) => look(weekdays, groups.weekday);
  return [
    {
      hint: /\d-\d/,
      pattern: pattern(
        String.raw`(?<year>${FULL_YEAR})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])`,
        String.raw`(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?`,
        WORD_END,
      ),
      read: (groups) =>
        readDay({ day: groups.day, month: Number(groups.month), year: readYear(groups.year) }),
    },
    {
      hint: /\d\s?\/\s?\d{1,2}\s?\/\s?\d/,
      pattern: pattern(
        String.raw`(?:${lead})?${open}(?<a>\d{1,2})${slash}(?<b>\d{1,2})${slash}${year}(?!\d)`,
        close,
        tail,
      ),
      read: (groups) => {
        const isBare = weekday(groups) === null && groups.open === undefined;
        if (groups.year?.length === 2 && isBare) return null;
        const isMonthFirst = Number(groups.b) > 12 && Number(groups.a) <= 12;
        return readDay({
          day: isMonthFirst ? groups.b : groups.a,
          month: Number(isMonthFirst ? groups.a : groups.b),
          year: readYear(groups.year),
          weekday: weekday(groups),
        });
      },
    },
    {
      hint: /\d[.-]\d{1,2}[.-]\d/,
      pattern: pattern(
        String.raw`(?:${lead})?${open}(?<day>\d{1,2})(?<mark>[.-])(?<month>\d{1,2})\k<mark>${year}(?!\d)`,
        close,
        tail,
      ),
      read: (groups) => {
        // `2.10.24` is a version, `21-19-15` a score.
        if (groups.year?.length === 2 && (weekday(groups) === null || groups.mark === '.')) {
          return null;
        }
        return readDay({
          day: groups.day,
          month: Number(groups.month),
          year: readYear(groups.year),
          weekday: weekday(groups),
        });
      },
    },
    {
      hint: /\d\s?[-–—]\s?\d{1,2}\s?\//,
      pattern: pattern(
        `(?:${lead})?${open}(?<firstDay>${DAY})(?:${slash}(?<firstMonth>${MONTH_NUMBER})(?:${slash}(?<firstYear>${FULL_YEAR}))?)?`,
        String.raw`${DASH}(?<day>${DAY})${slash}(?<month>${MONTH_NUMBER})(?:${slash}${year})?(?!\d)`,
        close,
        tail,
      ),
      read: (groups) => {
        if (groups.year === undefined && weekday(groups) === null && groups.open === undefined) {
          return null;
        }
        return dayRange(
          readDay({
            day: groups.firstDay,
            month: Number(groups.firstMonth ?? groups.month),
            year: readYear(groups.firstYear),
            weekday: weekday(groups),
          }),
          readDay({
            day: groups.day,
            month: Number(groups.month),
            year: readYear(groups.year),
            weekday: look(weekdays, groups.lastWeekday),
          }),
        );
      },
    },
    {
      hint: /\d\s?[/-]\s?\d/,
      pattern: pattern(
        String.raw`(?:${lead})?${open}(?<day>${DAY})(?:(?<dash>-)|${slash})(?<month>${MONTH_NUMBER})(?!\d)`,
        close,
        tail,
      ),
      read: (groups, around) => {
        // `1/2` is a fraction and `(2-1)` a score: without a year a slash needs a bracket or a
        // weekday, a hyphen a weekday and a bracket.
        const isBracketed = groups.open !== undefined && around.written.includes(')');
        const day = weekday(groups);
        const isDate =
          groups.dash === undefined ? isBracketed || day !== null : isBracketed && day !== null;
        const isFraction = day === null && Number(groups.day) < Math.min(Number(groups.month), 5);
        if (!isDate || isFraction) return null;
        return readDay({ day: groups.day, month: Number(groups.month), weekday: day });
      },
    },
  ];
}
