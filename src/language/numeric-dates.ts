/** Dates in digits, which every language writes alike: `23/7/2024`, `(7/6)`, `2024-07-23`. */
import {
  DASH,
  DAY,
  dayOrRange,
  FULL_YEAR,
  look,
  MONTH_NUMBER,
  pattern,
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
        dayOrRange(
          Number(groups.day),
          Number(groups.month),
          readYear(groups.year),
          null,
          null,
          null,
        ),
    },
    {
      hint: /\d[/.-]\d{1,2}[/.-]\d/,
      pattern: pattern(
        String.raw`(?:${lead})?${open}(?<a>\d{1,2})(?<mark>[/.-])(?<b>\d{1,2})\k<mark>${year}(?!\d)`,
        close,
        tail,
      ),
      read: (groups, around) => {
        const isBare = weekday(groups) === null && groups.open === undefined;
        if (groups.year?.length === 2 && (isBare || groups.mark === '.')) return null;
        const [a, b] = [Number(groups.a), Number(groups.b)];
        const [day, month] = b > 12 && a <= 12 && groups.mark === '/' ? [b, a] : [a, b];
        if (/(?:versi|version|v)\.?\s?$/i.test(around.before)) return null;
        return dayOrRange(day, month, readYear(groups.year), weekday(groups), null, null);
      },
    },
    {
      hint: /\d\s?[-–—]\s?\d{1,2}\//,
      pattern: pattern(
        `(?:${lead})?${open}(?<firstDay>${DAY})(?:/(?<firstMonth>${MONTH_NUMBER})(?:/(?<firstYear>${FULL_YEAR}))?)?`,
        String.raw`${DASH}(?<day>${DAY})/(?<month>${MONTH_NUMBER})(?:/${year})?(?!\d)`,
        close,
        tail,
      ),
      read: (groups) => {
        if (groups.year === undefined && weekday(groups) === null && groups.open === undefined) {
          return null;
        }
        return dayOrRange(
          Number(groups.day),
          Number(groups.month),
          readYear(groups.year),
          weekday(groups),
          null,
          {
            day: Number(groups.firstDay),
            month: groups.firstMonth === undefined ? null : Number(groups.firstMonth),
            year: readYear(groups.firstYear),
            lastWeekday: look(weekdays, groups.lastWeekday),
          },
        );
      },
    },
    {
      hint: /\d[/-]\d/,
      pattern: pattern(
        String.raw`(?:${lead})?${open}(?<day>${DAY})(?<mark>[/-])(?<month>${MONTH_NUMBER})(?!\d)`,
        close,
        tail,
      ),
      read: (groups, around) => {
        // `1/2` is a fraction and `(2-1)` a score: without a year a slash needs a bracket or a
        // weekday, a hyphen a weekday and a bracket.
        const isBracketed = groups.open !== undefined && around.written.includes(')');
        const isDate =
          groups.mark === '/'
            ? isBracketed || weekday(groups) !== null
            : isBracketed && weekday(groups) !== null;
        if (!isDate) return null;
        const [day, month] = [Number(groups.day), Number(groups.month)];
        // `(2/3)` is a fraction.
        if (weekday(groups) === null && day < month && day < 5) return null;
        return dayOrRange(day, month, null, weekday(groups), null, null);
      },
    },
  ];
}
