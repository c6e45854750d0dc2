/** English dates with a month, a year or a longer period in them. */

import type { DateExpression, DateRule, Groups, Surroundings } from '../../dates/grammar.js';
import {
  century,
  DAY,
  dayRange,
  decade,
  FULL_YEAR,
  look,
  partOf,
  pattern,
  readDay,
  readYear,
  SPACE,
  WORD_END,
  yearRange,
} from '../../dates/rules.js';
import { beginsSentence, wordAfter, wordBefore } from '../../dates/surroundings.js';
import { isCounted, isOtherNumber, isYear, occasions, type YearWords } from '../../dates/years.js';
import {
  ANY_MONTH,
  ERA,
  isOpen,
  LEAD,
  LINK,
  MONTH_START,
  OF_YEAR,
  ORDINAL_WORDS,
  PART,
  readDirection,
  readWeekday,
  STEP,
  SUFFIX,
  TAIL,
  YEAR_STEP,
} from './patterns.js';
import * as words from './words.js';

const GOES_ON: ReadonlySet<string> = new Set(
  `in at on and or with by to for from of that which who when where after before until the a an as is was
    were are has had because while but through under over between`.split(/\s+/),
);

const YEAR_WORDS: YearWords = {
  leads: words.YEAR_LEADS,
  weakLeads: new Set(['of', 'for', 'to', 'from', 'by']),
  otherLeads: words.NOT_YEAR_LEADS,
  counted: words.COUNTED,
  occasion: occasions(`
    Cup Olympics Olympic Paralympics Games Nobel Oscar Oscars Grammy Grammys Euro Copa Championship Championships
    Wimbledon Open Prix League Expo Summit Conference Congress Festival Index Miss Election Budget Census
  `),
  until: /^\s(?:to|until|till|through)\s(?:1[5-9]|20)\d{2}(?!\d)/iu,
  goesOn: (word) => GOES_ON.has(word),
  list: /(?:\d{4}|\d{4},? (?:and|or|to))\s{1,2}$/u,
};

/** Rules for days of named months. */
export const dayRules: readonly DateRule[] = [
  {
    // `28 July 2024`, `the 5th of May`, `28-30 July 2024`
    hint: new RegExp(String.raw`\d(?:st|nd|rd|th)?[\s-]{1,2}(?:of\s{1,2})?(?:${MONTH_START})`, 'i'),
    pattern: pattern(
      String.raw`(?:${LEAD})?(?<open>\(\s?)?(?:(?<firstDay>${DAY})${SUFFIX}${LINK})?(?<day>${DAY})${SUFFIX}(?:${SPACE}of${SPACE}|${SPACE}|-)(?<month>${ANY_MONTH})\b\.?`,
      String.raw`(?:(?:,?${SPACE}|-)(?<year>${FULL_YEAR})${WORD_END}(?![.,]\d)${YEAR_STEP})?(?:\s?\))?${TAIL}`,
    ),
    read: readNamed,
  },
  {
    // `July 28, 2024`, `Tuesday, July 23`, `July 28-30`
    hint: new RegExp(String.raw`(?:${MONTH_START})[a-z]{0,6}\.?\s{1,2}\d`, 'i'),
    pattern: pattern(
      String.raw`(?:${LEAD})?(?<open>\(\s?)?(?<month>${ANY_MONTH})\b\.?${SPACE}(?:the${SPACE})?(?:(?<firstDay>${DAY})${SUFFIX}${LINK})?(?<day>${DAY})${SUFFIX}${WORD_END}(?![.,:/]\d)`,
      String.raw`(?:${OF_YEAR}${YEAR_STEP})?(?:\s?\))?${TAIL}`,
    ),
    read: readNamed,
  },
];

/** Rules for days, months, years, decades, centuries and quarters. */
export const calendarRules: readonly DateRule[] = [
  ...dayRules,
  {
    // `April 2024`, `early July`, `last May`, `in March`
    hint: new RegExp(MONTH_START, 'i'),
    pattern: pattern(
      String.raw`(?:${PART})?(?:(?<step>${STEP})${SPACE})?(?<month>${ANY_MONTH})\b(?:\.(?=\s?\d{4}))?(?:${OF_YEAR}${YEAR_STEP})?`,
    ),
    read: (groups, around) => {
      if (groups.year === undefined && !isMonthAlone(groups, around)) return null;
      if (/^(?:may|march)$/.test(groups.month ?? '')) return null;
      if (isOpen(around)) return { kind: 'open' };
      const shift = look(words.STEPS, groups.yearStep);
      return partOf(words.PARTS, groups.part, {
        kind: 'month',
        month: month(groups.month),
        year: shift === null ? readYear(groups.year) : { shift },
        direction: readDirection(groups.step, around),
      });
    },
  },
  {
    // `1951`, `late 2007`, `384 BC`
    hint: /\d{4}|\d\s?(?:BC|AD|CE|B\.|A\.)/,
    pattern: pattern(
      String.raw`(?:${PART})?(?<year>\d{4}|\d{1,3}(?=\s?(?:BC|AD|CE|B\.C|A\.D)))(?![\d/]|['’]?s${WORD_END})${ERA}`,
    ),
    read: (groups, around) => {
      if (!isYearHere(groups, around)) return null;
      if (/^b/i.test(groups.era ?? '')) return { kind: 'open' };
      return partOf(words.PARTS, groups.part, { kind: 'year', year: Number(groups.year) });
    },
  },
  {
    // `1945-1949`, `2023-24`
    hint: /\d\s?[-–—/]\s?\d/,
    pattern: pattern(
      String.raw`(?<year>${FULL_YEAR})(?:\s?[-–—/]\s?(?<last>${FULL_YEAR})|[-–/](?<short>\d{2}))(?!\d|['’]?s${WORD_END})`,
    ),
    read: (groups, around) => (isCounted(around, YEAR_WORDS) ? null : yearRange(groups)),
  },
  {
    // `the 1990s`, `late 1990s`, `the '90s`
    hint: /0['’]?s/i,
    pattern: pattern(String.raw`(?:${PART})?(?<decade>[12]\d{2}0|['’][1-9]0)['’]?s${WORD_END}`),
    read: (groups) => {
      const digits = (groups.decade ?? '').replace(/\D/g, '');
      return partOf(words.PARTS, groups.part, decade(readYear(digits) ?? 0));
    },
  },
  {
    // `the 19th century`, `late nineteenth century`
    hint: /century/i,
    pattern: pattern(
      String.raw`(?:${PART})?(?:(?<century>\d{1,2})(?:st|nd|rd|th)|(?<word>${ORDINAL_WORDS}))[\s-]century${WORD_END}${ERA}`,
    ),
    read: (groups) => {
      const years = century(look(words.ORDINALS, groups.word) ?? Number(groups.century));
      if (years === null) return null;
      return /^b/i.test(groups.era ?? '')
        ? { kind: 'open' }
        : partOf(words.PARTS, groups.part, years);
    },
  },
  {
    // `the second quarter of 2024`, `Q2 2024`
    hint: /quarter|Q[1-4]/i,
    pattern: pattern(
      String.raw`(?:Q(?<q>[1-4])|(?<word>first|second|third|fourth)${SPACE}quarter)(?:${SPACE}(?:of${SPACE})?(?:(?<year>${FULL_YEAR})(?!\d)|(?<step>${STEP})${SPACE}year))?${WORD_END}`,
    ),
    read: (groups, around) => {
      const index = (look(words.ORDINALS, groups.word) ?? Number(groups.q)) - 1;
      // `the second quarter` alone may be of a match.
      if (groups.q === undefined && groups.year === undefined && groups.step === undefined) {
        if (!/in the $/i.test(around.before)) return null;
      }
      const year = readYear(groups.year);
      const of: DateExpression =
        year === null
          ? {
              kind: 'shift',
              unit: 'year',
              amount: look(words.STEPS, groups.step) ?? 0,
              from: 'reference',
            }
          : { kind: 'year', year };
      return { kind: 'part', index, count: 4, of };
    },
  },
];

function readNamed(groups: Groups, around: Surroundings): DateExpression | null {
  // `may 5` in small letters is a verb with a number.
  if (/^(?:may|march)$/.test(groups.month ?? '')) return null;
  if (groups.year === undefined && isOpen(around)) return { kind: 'open' };
  const shift = look(words.STEPS, groups.yearStep);
  const last = {
    day: groups.day,
    month: month(groups.month),
    year: shift === null ? readYear(groups.year) : { shift },
    weekday: readWeekday(groups.weekday),
  };
  if (groups.firstDay === undefined) return readDay(last);
  return dayRange(
    readDay({ ...last, day: groups.firstDay, year: null }),
    readDay({ ...last, weekday: readWeekday(groups.lastWeekday) }),
  );
}

function month(written: string | undefined): number {
  return look(words.MONTHS, written) ?? look(words.SHORT_MONTHS, written) ?? 0;
}

const MONTH_LEADS =
  /^(?:in|since|until|till|by|from|of|during|between|before|after|through|to|and|around|for)$/;
/** Months that are words or given names as well. */
const NAMES = /^(?:may|march|april|june|august)$/i;

function isMonthAlone(groups: Groups, around: Surroundings): boolean {
  const written = groups.month ?? '';
  if (!Object.hasOwn(words.MONTHS, written.toLowerCase()) || /^\p{Ll}/u.test(written)) return false;
  if (groups.part !== undefined || groups.step !== undefined || groups.yearStep !== undefined) {
    return true;
  }
  const isBeforeName = /^\p{Lu}\p{Ll}/u.test(wordAfter(around));
  if (MONTH_LEADS.test(wordBefore(around))) return !(isBeforeName && NAMES.test(written));
  const isAfterName = /\p{Lu}[\p{L}'’]*\s{1,2}$/u.test(around.before) || beginsSentence(around);
  return !isAfterName && !isBeforeName && !NAMES.test(written);
}

function isYearHere(groups: Groups, around: Surroundings): boolean {
  const year = Number(groups.year);
  if (year < 1 || groups.year?.startsWith('0')) return false;
  if (groups.era !== undefined) return true;
  if (groups.part !== undefined) return year < 2200 && !isCounted(around, YEAR_WORDS);
  // `the 2008 crisis`
  const isAfterThe = wordBefore(around) === 'the' && year >= 1900 && year < 2100;
  if (isAfterThe) return !isCounted(around, YEAR_WORDS) && !isOtherNumber(around, YEAR_WORDS);
  return isYear(year, around, YEAR_WORDS);
}
