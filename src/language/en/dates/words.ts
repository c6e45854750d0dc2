/** English words for months, weekdays, parts of the day and distances in time. */
import type { CalendarUnit } from '../../dates/grammar.js';

/** Months from 1, by their full names. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
};

/** Short forms need a day or a year beside them. */
export const SHORT_MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Weekdays from 0, Sunday. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
};

/** What may follow a day without changing it. */
export const PARTS_OF_DAY = ['morning', 'afternoon', 'evening', 'night'];

/** Days from the day of the text. */
export const DAYS_AWAY: Readonly<Record<string, number>> = {
  today: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  tonight: 0,
  yesterday: -1,
  'last night': -1,
  'the day before yesterday': -2,
  tomorrow: 1,
  'the day after tomorrow': 2,
};

/** The units relative dates count in. */
export const UNITS: Readonly<Record<string, CalendarUnit>> = {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
  decade: 'decade',
  decades: 'decade',
  century: 'century',
  centuries: 'century',
};

/** How many units away. */
export const STEPS: Readonly<Record<string, number>> = {
  this: 0,
  last: -1,
  'the previous': -1,
  next: 1,
  'the following': 1,
};

/** Parts of a period, of `count` equal ones. */
export const PARTS: Readonly<Record<string, { readonly index: number; readonly count: number }>> = {
  early: { index: 0, count: 3 },
  mid: { index: 1, count: 3 },
  late: { index: 2, count: 3 },
  'the beginning of': { index: 0, count: 3 },
  'the start of': { index: 0, count: 3 },
  'the middle of': { index: 1, count: 3 },
  'the end of': { index: 2, count: 3 },
  'the first half of': { index: 0, count: 2 },
  'the second half of': { index: 1, count: 2 },
};

/** Counted centuries and quarters. */
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
};

/** Words before a four-digit number that make it a year. */
export const YEAR_LEADS: ReadonlySet<string> = new Set(
  `in since until till through during before after between around circa year years born
  late early mid season summer winter spring autumn fall`.split(/\s+/),
);

/** Words before a number that make it a name or an amount. */
export const NOT_YEAR_LEADS: ReadonlySet<string> = new Set(
  `no number article section page room flight model type series route highway nearly almost over about
  some only least most another than windows boeing`.split(/\s+/),
);

/** What is counted: after these words a four-digit number is an amount, not a year. */
export const COUNTED: ReadonlySet<string> = new Set(
  `people persons residents passengers troops soldiers men women children students workers employees
  victims patients police officers families houses homes homeless ships cars vehicles cases times days
  hours minutes seconds years months weeks meters metres m km kilometers kilometres miles feet ft yards
  acres hectares tons tonnes kg kilograms pounds liters litres gallons percent dollars euros yen pounds
  rupiah degrees points votes seats members participants visitors delegates fans protesters refugees
  migrants jobs deaths copies pages units items species flights cc mw megawatts`.split(/\s+/),
);
