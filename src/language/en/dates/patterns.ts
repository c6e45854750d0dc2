/** Pieces that the English date rules share. */

import type { Direction, Surroundings } from '../../dates/grammar.js';
import { anyOf, DASH, FULL_YEAR, look, SPACE, WORD_END } from '../../dates/rules.js';
import { liesAhead } from '../../dates/surroundings.js';
import * as words from './words.js';

/** Any weekday. */
export const WEEKDAY = anyOf(Object.keys(words.WEEKDAYS));
const SHORT_WEEKDAY = `${WEEKDAY}|(?:mon|tues?|wed|thurs?|fri|sat|sun)\\.?(?=,)`;
/** `morning`. */
const PART_OF_DAY = `(?:${anyOf(words.PARTS_OF_DAY)})${WORD_END}`;
/** Any month, in full or short. */
export const ANY_MONTH = anyOf(Object.keys({ ...words.MONTHS, ...words.SHORT_MONTHS }));
/** How months begin: a cheap hint. */
export const MONTH_START = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** `early `, `mid-`, `the end of `. */
export const PART = `(?<part>${anyOf(Object.keys(words.PARTS))})(?:${SPACE}|-)(?:the${SPACE})?`;
/** `last`, `next`. */
export const STEP = anyOf(Object.keys(words.STEPS));
/** What links the ends of a range. */
export const LINK = `(?:${DASH}|${SPACE}(?:to|through|until|till)${SPACE})`;
const ZONE = `(?:${SPACE}(?:GMT|UTC|BST|CES?T|[EMP][SD]T|local${SPACE}time)${WORD_END})?`;
/** `10:30`, `3 p.m.`, `23:42 GMT` */
export const CLOCK = String.raw`(?:\d{1,2}(?:[.:]\d{2})?\s?(?:a\.?m\.?|p\.?m\.?)|\d{1,2}:\d{2})${ZONE}`;
/** The end of `28th`. */
export const SUFFIX = '(?:st|nd|rd|th)?';
/** `nineteenth`. */
export const ORDINAL_WORDS = anyOf(Object.keys(words.ORDINALS));

/** `Tuesday, `, `Monday-Wednesday (`. */
export const LEAD = String.raw`(?<weekday>${SHORT_WEEKDAY})(?:${LINK}(?<lastWeekday>${WEEKDAY}))?(?:${SPACE}${PART_OF_DAY})?(?:,\s{0,2}|\s{1,2}|(?=\())(?:the${SPACE})?`;
/** ` morning`, ` at 10:30`: belongs to the mention and does not change the day. */
export const TAIL = `(?:,?${SPACE}${PART_OF_DAY})?(?:,?${SPACE}(?:at${SPACE})?${CLOCK}${WORD_END})?`;
/** `, 2024`, ` of 2024`. */
export const OF_YEAR = String.raw`(?:,${SPACE}|,|${SPACE}(?:of${SPACE})?)(?<year>${FULL_YEAR})${WORD_END}(?![.,]\d)`;
/** ` last year` instead of a year in figures. */
export const YEAR_STEP = `|,?${SPACE}(?<yearStep>${STEP})${SPACE}year${WORD_END}`;
/** `BC`, `AD`. */
export const ERA = String.raw`(?:\s?(?<era>BCE?|B\.C\.|CE|AD|A\.D\.)${WORD_END})?`;

const HABIT = /(?:every|each)\s$/iu;
const AHEAD =
  /(?:^|\P{L})(?:will|shall|to\sbe|(?:is|are)\s\p{L}{2,20}ing|plans?|planned|scheduled|expected|set\sto|due|upcoming|is\sto|are\sto|would|expects?|hopes?\sto|must|should)(?=\P{L})/giu;
const BEHIND = /(?:^|\P{L})(?:was|were|had|said|told|after|since|ago|according\sto)(?=\P{L})/giu;

/** Units before a date in which such words are looked for. */
const LAST_UNITS = 50;
/** `runs until Wednesday`, `is open through 5 p.m. on Friday`: what lasts ends ahead. */
const LASTS = new RegExp(
  String.raw`(?:runs?|lasts?|continues?|stays?|remains?|closed|shut|open|valid)\s(?:\p{L}+\s){0,2}(?:until|till|through)\s(?:${CLOCK}\s(?:on\s)?)?$`,
  'iu',
);
/** `back in December` */
const BACK = /\bback\s(?:in|on)\s$/i;

/** Whether words without a year mean no one day: `every Thursday`. */
export function isOpen(around: Surroundings): boolean {
  return HABIT.test(around.before);
}

/** The direction that `last` or `next` gives, else the one of the clause: `will meet on Thursday`. */
export function readDirection(step: string | undefined, around: Surroundings): Direction | null {
  const away = look(words.STEPS, step);
  if (away === null) {
    const before = around.before.slice(-LAST_UNITS);
    if (BACK.test(before)) return 'past';
    return LASTS.test(before) || liesAhead(around, AHEAD, BEHIND) ? 'ahead' : null;
  }
  if (away === 0) return 'this';
  return away < 0 ? 'past' : 'future';
}

/** `Monday` or `Mon` or `Mon.`. */
export function readWeekday(written: string | undefined): number | null {
  if (written === undefined) return null;
  const start = written.slice(0, 3).toLowerCase();
  const name = Object.keys(words.WEEKDAYS).find((key) => key.startsWith(start));
  return name === undefined ? null : look(words.WEEKDAYS, name);
}
