/** What a date says, and the day of the text around it → the days that are meant. */
import type {
  DateExpression,
  DayExpression,
  MonthExpression,
  PartExpression,
  ShiftExpression,
  WeekdayExpression,
  WrittenYear,
} from '../../language/dates/grammar.js';
import {
  type CalendarDay,
  daysInMonth,
  formatDay,
  formatMonth,
  formatYear,
  fromDay,
  mondayOf,
  toDay,
  weekdayOf,
} from './calendar.js';

/** A stretch of days, both ends included, and how it was named. */
export interface Period {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  readonly precision: 'day' | 'month' | 'year' | 'interval';
}

/** The days a date is resolved against; null where the text gives none. */
export interface Bearings {
  /** The day the text speaks from: of its section, else of its publication. */
  readonly reference: CalendarDay | null;
  /** The nearest full date in the section: gives the year where none is written. */
  readonly nearest: CalendarDay | null;
  /** The date before this one in the paragraph: where `setahun kemudian` counts from. */
  readonly earlier: Period | null;
}

/** Null when the bearings do not suffice or the parts of the date disagree. */
export function resolveDate(date: DateExpression, bearings: Bearings): Period | null {
  switch (date.kind) {
    case 'day':
      return resolveDay(date, bearings);
    case 'month':
      return resolveMonth(date, bearings);
    case 'year':
      return years(date.year, date.year, 'year');
    case 'years':
      return years(date.first, date.last, 'interval');
    case 'weekday':
      return resolveWeekday(date, bearings);
    case 'weekend':
      return resolveWeekend(date.week, bearings);
    case 'shift':
      return resolveShift(date, bearings);
    case 'part':
      return resolvePart(date, bearings);
    case 'range':
      return resolveRange(date.first, date.last, bearings);
    case 'open':
      return null;
  }
}

/** The last year that four digits can write. */
const LAST_YEAR = 9999;

/**
 * `2024-07-28`, `2024-07`, `1951`, or an interval of days `2024-05-01/2024-05-31`; null before the
 * year 1 and past 9999.
 */
export function formatPeriod({ first, last, precision }: Period): string | null {
  const { year, month } = fromDay(first);
  if (year < 1 || fromDay(last).year > LAST_YEAR) return null;
  if (precision === 'day') return formatDay(first);
  if (precision === 'month') return formatMonth(year, month);
  if (precision === 'year') return formatYear(year);
  return `${formatDay(first)}/${formatDay(last)}`;
}

function resolveDay(date: DayExpression, bearings: Bearings): Period | null {
  const { reference, nearest } = bearings;
  const year = knownYear(date.year, reference);
  const fits = (day: CalendarDay | null): day is CalendarDay =>
    day !== null && (date.weekday === null || weekdayOf(day) === date.weekday);
  if (year !== null) {
    const day = toDay(year, date.month, date.day);
    return fits(day) ? single(day) : null;
  }
  // `Rabu (9/3)` is how news gives the day it speaks from, whatever other year it mentions nearby.
  const anchors = date.weekday === null ? [nearest, reference] : [reference, nearest];
  for (const anchor of anchors) {
    if (anchor === null) continue;
    const from = date.direction === null ? anchor : (reference ?? anchor);
    const near = [-1, 0, 1]
      .map((shift) => toDay(fromDay(from).year + shift, date.month, date.day))
      .filter(fits)
      .filter((day) => liesAhead(date.direction, day, from))
      .sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
    if (near[0] !== undefined) return single(near[0]);
  }
  return null;
}

function liesAhead(
  direction: DayExpression['direction'],
  day: CalendarDay,
  from: CalendarDay,
): boolean {
  if (direction === 'past') return day <= from;
  return direction === 'future' || direction === 'ahead' ? day >= from : true;
}

function resolveMonth(date: MonthExpression, { reference, nearest }: Bearings): Period | null {
  const known = knownYear(date.year, reference);
  if (known !== null) return month(known, date.month);
  const anchor = reference ?? nearest;
  if (anchor === null || date.year !== null) return null;
  const now = fromDay(anchor);
  // In a text without a day of its own, `Pada Agustus` is in the year last mentioned.
  if (reference === null || date.direction === 'this') return month(now.year, date.month);
  const isBefore = date.month < now.month;
  const isNow = date.month === now.month;
  const isAhead = date.direction === 'ahead' || date.direction === 'future';
  if (isAhead) {
    return month(
      isBefore || (isNow && date.direction === 'future') ? now.year + 1 : now.year,
      date.month,
    );
  }
  return month(
    isBefore || (isNow && date.direction === null) ? now.year : now.year - 1,
    date.month,
  );
}

function resolveWeekday(date: WeekdayExpression, { reference }: Bearings): Period | null {
  if (reference === null) return null;
  const inWeek = mondayOf(reference) + ((date.weekday + 6) % 7);
  if (date.week !== null) return single(inWeek + 7 * date.week);
  const since = (weekdayOf(reference) - date.weekday + 7) % 7;
  switch (date.direction) {
    case 'this':
      return single(inWeek);
    case 'future':
      return single(reference - since + 7);
    case 'ahead':
      return single(since === 0 ? reference : reference - since + 7);
    case 'past':
      return single(since === 0 ? reference - 7 : reference - since);
    case null:
      return single(reference - since);
  }
}

function resolveWeekend(week: number, { reference }: Bearings): Period | null {
  if (reference === null) return null;
  const saturday = mondayOf(reference) + 5 + 7 * week;
  return { first: saturday, last: saturday + 1, precision: 'interval' };
}

function resolveShift({ unit, amount, from }: ShiftExpression, bearings: Bearings): Period | null {
  const { reference, earlier } = bearings;
  // `tahun sebelumnya` without a date before it counts from the day of the text.
  const start =
    from === 'earlier' ? (earlier?.first ?? (amount < 0 ? reference : null)) : reference;
  if (start === null || Math.abs(amount) > 5000) return null;
  const now = fromDay(start);
  const months = now.year * 12 + now.month - 1 + amount;
  switch (unit) {
    case 'day':
      return single(start + amount);
    case 'week': {
      const monday = mondayOf(start) + 7 * amount;
      return { first: monday, last: monday + 6, precision: 'interval' };
    }
    case 'month':
      return month(Math.floor(months / 12), (months % 12) + 1);
    case 'year':
      return years(now.year + amount, now.year + amount, 'year');
    case 'decade': {
      const first = now.year - (now.year % 10) + 10 * amount;
      return years(first, first + 9, 'interval');
    }
    case 'century': {
      const first = now.year - ((now.year - 1) % 100) + 100 * amount;
      return years(first, first + 99, 'interval');
    }
  }
}

/** A month is divided by days (1–10, 11–20, 21–), a longer period by months. */
function resolvePart(part: PartExpression, bearings: Bearings): Period | null {
  const { of } = part;
  if (of.kind === 'month' && of.direction === 'past' && bearings.reference !== null) {
    // `awal Juli lalu`, written late in July, is of this month.
    const recent = partOfPeriod(part, resolveDate({ ...of, direction: null }, bearings));
    if (recent !== null && recent.last < bearings.reference) return recent;
  }
  return partOfPeriod(part, resolveDate(of, bearings));
}

function partOfPeriod({ index, count }: PartExpression, whole: Period | null): Period | null {
  if (whole === null) return null;
  const { year, month: first } = fromDay(whole.first);
  if (whole.precision === 'month') {
    const days = daysInMonth(year, first);
    const cut = (part: number) => (part === count ? days : Math.floor((30 * part) / count));
    return {
      first: whole.first + cut(index),
      last: whole.first + cut(index + 1) - 1,
      precision: 'interval',
    };
  }
  const end = fromDay(whole.last);
  const length = (end.year - year) * 12 + end.month - first + 1;
  const cut = (part: number) => first - 1 + Math.round((length * part) / count);
  const start = toDay(year + Math.floor(cut(index) / 12), (cut(index) % 12) + 1, 1);
  const next = toDay(year + Math.floor(cut(index + 1) / 12), (cut(index + 1) % 12) + 1, 1);
  if (length < count || start === null || next === null) return whole;
  return { first: start, last: next - 1, precision: 'interval' };
}

function resolveRange(
  first: DateExpression,
  last: DateExpression,
  bearings: Bearings,
): Period | null {
  const from = resolveDate(first, bearings);
  if (from === null) return null;
  const ahead = lookAhead(last);
  const to =
    ahead === null
      ? resolveDate(last, bearings)
      : resolveDate(ahead, { ...bearings, reference: from.first });
  if (to === null || to.last < from.first) return null;
  return { first: from.first, last: to.last, precision: 'interval' };
}

/**
 * The end of a range without a year, as what comes next: `Sabtu sampai Rabu`, `awal Juli hingga akhir
 * Agustus`; null when the end needs nothing from it.
 */
function lookAhead(date: DateExpression): DateExpression | null {
  if (date.kind === 'part') {
    const of = lookAhead(date.of);
    return of && { ...date, of };
  }
  if (date.kind === 'weekday') return { ...date, direction: 'ahead' };
  const isYearless = (date.kind === 'day' || date.kind === 'month') && date.year === null;
  return isYearless ? { ...date, direction: 'ahead' } : null;
}

function knownYear(year: WrittenYear, reference: CalendarDay | null): number | null {
  if (year === null || typeof year === 'number') return year;
  return reference === null ? null : fromDay(reference).year + year.shift;
}

function single(day: CalendarDay): Period {
  return { first: day, last: day, precision: 'day' };
}

function month(year: number, ofYear: number): Period | null {
  const first = toDay(year, ofYear, 1);
  return first === null
    ? null
    : { first, last: first + daysInMonth(year, ofYear) - 1, precision: 'month' };
}

function years(first: number, last: number, precision: Period['precision']): Period | null {
  const [from, to] = [toDay(first, 1, 1), toDay(last, 12, 31)];
  return from === null || to === null ? null : { first: from, last: to, precision };
}
