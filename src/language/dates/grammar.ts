/**
 * How a language writes dates: rules that turn written words into a `DateExpression`, which says what
 * the words say and no more. Which day that is, is found later, from the article's other dates.
 */

/** `this`: in the running week, month or year. `ahead`: an occasion still to come, as `akan` says. */
export type Direction = 'past' | 'this' | 'ahead' | 'future';

/** The units relative dates count in. */
export type CalendarUnit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/** A year as written, or as a distance (`tahun lalu` is -1), or left out. */
export type WrittenYear = number | { readonly shift: number } | null;

/** `Selasa (23/7/2024)`, `28 Juli`. Weekdays count from 0, Sunday. */
export interface DayExpression {
  readonly kind: 'day';
  readonly year: WrittenYear;
  readonly month: number;
  readonly day: number;
  readonly weekday: number | null;
  readonly direction: Direction | null;
}

/** `April 2024`, `Maret mendatang`. */
export interface MonthExpression {
  readonly kind: 'month';
  readonly year: WrittenYear;
  readonly month: number;
  readonly direction: Direction | null;
}

/** `Kamis malam`, `Senin pekan depan`; `week` counts weeks from the running one. */
export interface WeekdayExpression {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly direction: Direction | null;
  readonly week: number | null;
}

/** `kemarin`, `bulan lalu`, `dua tahun kemudian`: counted from the day of the text or an earlier date. */
export interface ShiftExpression {
  readonly kind: 'shift';
  readonly unit: CalendarUnit;
  readonly amount: number;
  readonly from: 'reference' | 'earlier';
}

/** `awal 2007` is part 0 of 3, `kuartal II 2024` part 1 of 4. */
export interface PartExpression {
  readonly kind: 'part';
  readonly index: number;
  readonly count: number;
  readonly of: DateExpression;
}

/** What a written date says, before it is known which day that is. */
export type DateExpression =
  | DayExpression
  | MonthExpression
  | WeekdayExpression
  | ShiftExpression
  | PartExpression
  | { readonly kind: 'year'; readonly year: number }
  /** `1990-an`, `abad ke-19`: first and last year. */
  | { readonly kind: 'years'; readonly first: number; readonly last: number }
  /** Saturday and Sunday, `week` weeks from the running one. */
  | { readonly kind: 'weekend'; readonly week: number }
  | { readonly kind: 'range'; readonly first: DateExpression; readonly last: DateExpression }
  /** A date that has no value in our calendar: `384 SM`, `setiap Kamis`, `beberapa hari lalu`. */
  | { readonly kind: 'open' };

/** The words matched by a rule and the text around them, each side cut to about a hundred units. */
export interface Surroundings {
  readonly before: string;
  readonly written: string;
  readonly after: string;
}

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** One way of writing a date. */
export interface DateRule {
  /** A cheap test: a text that does not match it cannot match the pattern. */
  readonly hint: RegExp;
  /** With the flags `iu`; it may look ahead but not behind, and takes linear time. */
  readonly pattern: RegExp;
  /** What the words say, or null when they are not a date here. */
  readonly read: (groups: Groups, around: Surroundings) => DateExpression | null;
}

/** All the ways in which a language writes dates. */
export interface DateGrammar {
  /** Months from 1 by their full names, and by short forms that need a day or a year beside them. */
  readonly months: Readonly<Record<string, number>>;
  readonly shortMonths: Readonly<Record<string, number>>;
  /** Weekdays from 0, Sunday. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Where two rules match the same words, the longer match counts, then the earlier rule. */
  readonly rules: readonly DateRule[];
  /** Rules so unambiguous that they also apply to texts in other languages: `11 January 1987`. */
  readonly abroad: readonly DateRule[];
  /** The words between the two ends of a range: `hingga`. */
  readonly rangeLink: RegExp;
  /** `dan` links a range only after `antara`. */
  readonly pairLink: RegExp;
  readonly pairLead: RegExp;
  /** Times of day, `pukul 09.00 WIB`; global, linear, and without the day. */
  readonly clock: RegExp;
  readonly parts: DateParts;
}

/**
 * What an answer may leave out of a date, or split it at; each is alternatives of a pattern,
 * separated by `|`.
 */
export interface DateParts {
  /** Between a weekday and its day: `tanggal`; empty when there is nothing. */
  readonly dayNoun: string;
  /** Before a year: `tahun`. */
  readonly yearNoun: string;
  /** Before a time of day: `pukul`. */
  readonly clockNoun: string;
  /** After a date: `lalu`, `ago`. */
  readonly direction: string;
  /** Between the two ends of a range: `hingga`. */
  readonly between: string;
}
