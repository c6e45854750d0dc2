/** What the date rules of all languages are made of: pieces of patterns, and readers of what they match. */
import type {
  DateExpression,
  DateRule,
  DayExpression,
  Direction,
  Groups,
  WrittenYear,
} from './grammar.js';

/** Pattern pieces. Every repetition is bounded, so that no text can make a rule slow. */
export const SPACE = String.raw`\s{1,2}`;
/** A dash between the ends of a range. */
export const DASH = String.raw`\s?[-–—]\s?`;
/** A day of the month in digits. */
export const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
/** A month in digits. */
export const MONTH_NUMBER = `(?:1[0-2]|0?[1-9])`;
/** A year of four digits. */
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

/**
 * The rule where month and year are written in full: in a text of another language anything shorter
 * says too little.
 */
export function inFull(rule: DateRule, months: readonly string[]): DateRule {
  const written = months.map((month) => month.charAt(0).toUpperCase() + month.slice(1));
  return {
    ...rule,
    hint: new RegExp(anyOf(written)),
    read: (groups, around) => (groups.year === undefined ? null : rule.read(groups, around)),
  };
}

/** Two years with a dash between, the second whole (`last`) or its end only (`short`): `2023-24`. */
export function yearRange({ year, last, short }: Groups): DateExpression | null {
  const from = Number(year);
  const to = last === undefined ? from - (from % 100) + Number(short) : Number(last);
  // `1998-12` is a number of something more often than fourteen years.
  if (to <= from || to > 2199 || (last === undefined && to - from > 10)) return null;
  return { kind: 'range', first: { kind: 'year', year: from }, last: { kind: 'year', year: to } };
}

/** What a match says about a day; missing parts were not written. */
export interface DayParts {
  readonly day: string | undefined;
  readonly month: number;
  readonly year?: WrittenYear;
  readonly weekday?: number | null;
  readonly direction?: Direction | null;
}

/** The day, or null for one that no month has. */
export function readDay(parts: DayParts): DayExpression | null {
  const { month, year = null, weekday = null, direction = null } = parts;
  const day = Number(parts.day);
  if (!isDayOfMonth(day, month)) return null;
  return { kind: 'day', day, month, year, weekday, direction };
}

/** `28` and `30 Juli 2024` → a range, whose first day takes over what only the last one has. */
export function dayRange(
  first: DayExpression | null,
  last: DayExpression | null,
): DateExpression | null {
  if (first === null || last === null) return null;
  return { kind: 'range', first: withYearOf(first, last), last };
}

/** `first` in the year of `last` when it has none: `28 Desember` before `3 Januari 2015` is of 2014. */
export function withYearOf(first: DateExpression, last: DateExpression): DateExpression {
  if (first.kind === 'part') return { ...first, of: withYearOf(first.of, last) };
  if (last.kind === 'part') return withYearOf(first, last.of);
  if ((first.kind !== 'day' && first.kind !== 'month') || first.year !== null) return first;
  if (last.kind !== 'day' && last.kind !== 'month') return first;
  const isYearBefore = typeof last.year === 'number' && first.month > last.month;
  return { ...first, year: isYearBefore ? last.year - 1 : last.year };
}

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDayOfMonth(day: number, month: number): boolean {
  return day >= 1 && day <= (LONGEST[month - 1] ?? 0);
}

/** The part of a period that a table gives for the words before it, else the whole of it. */
export function partOf(
  parts: Readonly<Record<string, { readonly index: number; readonly count: number }>>,
  written: string | undefined,
  of: DateExpression,
): DateExpression {
  const part = look(parts, written);
  return part === null ? of : { kind: 'part', ...part, of };
}

/** `1990` → the nineties, `1800` → the eighteen-hundreds, as `1990-an` and `1800s` are used. */
export function decade(first: number): DateExpression {
  const length = first % 100 === 0 && first < 2000 ? 100 : 10;
  return { kind: 'years', first, last: first + length - 1 };
}

/** The years of a century, or null for an implausible one. */
export function century(number: number): DateExpression | null {
  if (!(number >= 1 && number <= 22)) return null;
  return { kind: 'years', first: number * 100 - 99, last: number * 100 };
}
