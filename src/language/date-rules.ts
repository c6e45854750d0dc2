/** What the date rules of all languages share: pieces of patterns, numeric dates, looks at the context. */
import type {
  DateExpression,
  DateRule,
  Direction,
  Groups,
  Surroundings,
  WrittenYear,
} from './dates.js';

/** Pattern pieces. Every repetition is bounded, so that no text can make a rule slow. */
export const SPACE = String.raw`\s{1,2}`;
export const DASH = String.raw`\s?[-–—]\s?`;
export const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
export const MONTH_NUMBER = `(?:1[0-2]|0?[1-9])`;
export const FULL_YEAR = String.raw`[12]\d{3}`;
/** Not inside a word: `28` of `28th`, `Mei` of `Meikarta`. */
export const WORD_END = String.raw`(?![\p{L}\p{N}])`;

/** `a|b|c` with the longest first, since the first that fits is taken; spaces match any white space. */
export function anyOf(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', SPACE))
    .join('|');
}

/** A rule's pattern from pieces. */
export function pattern(...pieces: string[]): RegExp {
  return new RegExp(pieces.join(''), 'iu');
}

/** The entry of a table of lower-case words under a word as written. */
export function look<T>(table: Readonly<Record<string, T>>, written: string | undefined): T | null {
  if (written === undefined) return null;
  const key = written
    .toLowerCase()
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '');
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}

/** `2024` → 2024, `24` → 2024, `98` → 1998; null when nothing is written. */
export function readYear(written: string | undefined): number | null {
  if (written === undefined) return null;
  const year = Number(written);
  if (written.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** A day of the month, or a range when a first day is given too; null for days no month has. */
export function dayOrRange(
  day: number,
  month: number,
  year: WrittenYear,
  weekday: number | null,
  direction: Direction | null,
  start: {
    day: number;
    month: number | null;
    year: number | null;
    lastWeekday: number | null;
  } | null,
): DateExpression | null {
  if (!isDayOfMonth(day, month)) return null;
  const base = { kind: 'day', year, month, day, direction } as const;
  if (start === null) return { ...base, weekday };
  const first = start.month ?? month;
  if (!isDayOfMonth(start.day, first)) return null;
  const crossesYear = typeof year === 'number' && first > month;
  return {
    kind: 'range',
    first: {
      kind: 'day',
      day: start.day,
      month: first,
      year: start.year ?? (crossesYear ? year - 1 : year),
      weekday,
      direction,
    },
    last: { ...base, weekday: start.lastWeekday },
  };
}

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDayOfMonth(day: number, month: number): boolean {
  return day >= 1 && day <= (LONGEST[month - 1] ?? 0);
}

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
        return dayOrRange(
          Number(groups.day),
          Number(groups.month),
          null,
          weekday(groups),
          null,
          null,
        );
      },
    },
  ];
}

/** The word right before the match, lower case, or an empty string. */
export function wordBefore(around: Surroundings): string {
  return /([\p{L}\p{N}'’-]+)[\s(]{0,3}$/u.exec(around.before.slice(-40))?.[1]?.toLowerCase() ?? '';
}

/** The word right after the match with nothing but a space between, as written, or an empty string. */
export function wordAfter(around: Surroundings): string {
  return /^\s{1,2}([\p{L}\p{N}'’]+)/u.exec(around.after)?.[1] ?? '';
}

/** Whether a sentence, or a quoted one, begins with the match. */
export function beginsSentence(around: Surroundings): boolean {
  return /(?:^|[.!?:]["'”’)]{0,2}\s{1,2}|["“”‘(]\s?)$/u.test(around.before);
}

/** Whether the match stands alone in brackets or begins or ends a bracket: `(1876)`, `(lahir 1876)`. */
export function isBracketed(around: Surroundings): boolean {
  return /\(\s?$/.test(around.before) || /^\s?\)/.test(around.after);
}

/** The stretch before the match since the last end of a clause. */
export function clauseBefore(around: Surroundings): string {
  const cut = Math.max(
    ...['.', ';', '!', '?', '"', '“', '”'].map((c) => around.before.lastIndexOf(`${c} `)),
  );
  return around.before.slice(cut + 1);
}
