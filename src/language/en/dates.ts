/** How English writes dates: either order of day and month, the modifier (`last`) in front. */
import {
  anyOf,
  beginsSentence,
  clauseBefore,
  DASH,
  DAY,
  dayOrRange,
  FULL_YEAR,
  isBracketed,
  look,
  numericRules,
  pattern,
  readYear,
  SPACE,
  WORD_END,
  wordAfter,
  wordBefore,
} from '../date-rules.js';
import type {
  DateExpression,
  DateGrammar,
  DateRule,
  Direction,
  Groups,
  Surroundings,
} from '../dates.js';
import * as words from './dates-words.js';
import { NUMBER_WORDS } from './numbers.js';

const WEEKDAY = anyOf(Object.keys(words.WEEKDAYS));
const SHORT_WEEKDAY = `${WEEKDAY}|(?:mon|tues?|wed|thurs?|fri|sat|sun)\\.?(?=,)`;
const PART_OF_DAY = `(?:${anyOf(words.PARTS_OF_DAY)})${WORD_END}`;
const ANY_MONTH = anyOf(Object.keys({ ...words.MONTHS, ...words.SHORT_MONTHS }));
const MONTH_START = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const PART = `(?<part>${anyOf(Object.keys(words.PARTS))})(?:${SPACE}|-)(?:the${SPACE})?`;
const STEP = anyOf(Object.keys(words.STEPS));
const LINK = `(?:${DASH}|${SPACE}(?:to|through|until|till)${SPACE})`;
const CLOCK = String.raw`(?:\d{1,2}(?:[.:]\d{2})?\s?(?:a\.?m\.?|p\.?m\.?)|\d{1,2}:\d{2})`;
const SUFFIX = '(?:st|nd|rd|th)?';
const ORDINAL_WORDS = anyOf(Object.keys(words.ORDINALS));

const LEAD = String.raw`(?<weekday>${SHORT_WEEKDAY})(?:${LINK}(?<lastWeekday>${WEEKDAY}))?(?:${SPACE}${PART_OF_DAY})?(?:,\s{0,2}|\s{1,2}|(?=\())(?:the${SPACE})?`;
const TAIL = `(?:,?${SPACE}${PART_OF_DAY})?(?:,?${SPACE}(?:at${SPACE})?${CLOCK}${WORD_END})?`;
const OF_YEAR = String.raw`(?:(?:,${SPACE}|,|${SPACE}(?:of${SPACE})?)(?<year>${FULL_YEAR})${WORD_END}(?![.,]\d))?`;
const ERA = String.raw`(?:\s?(?<era>BCE?|B\.C\.|CE|AD|A\.D\.)${WORD_END})?`;

const HABIT = /(?:every|each)\s$/iu;
const AHEAD =
  /(?:^|\P{L})(?:will|shall|to\sbe|plans?|planned|scheduled|expected|set\sto|due|upcoming|is\sto|are\sto|would)(?=\P{L})/giu;
const BEHIND = /(?:^|\P{L})(?:was|were|had|said|told|held|after|since|ago)(?=\P{L})/giu;

function stepDirection(step: string | undefined): Direction | null {
  const away = look(words.STEPS, step);
  if (away === null) return null;
  if (away === 0) return 'this';
  return away < 0 ? 'past' : 'future';
}

function directionOf(step: string | undefined, around: Surroundings): Direction | null {
  const written = stepDirection(step);
  if (written !== null) return written;
  const clause = clauseBefore(around);
  const last = (cue: RegExp) => Math.max(-1, ...[...clause.matchAll(cue)].map((m) => m.index));
  return last(AHEAD) > last(BEHIND) ? 'ahead' : null;
}

function partOf(written: string | undefined, of: DateExpression): DateExpression {
  const part = look(words.PARTS, written);
  return part === null ? of : { kind: 'part', ...part, of };
}

function month(written: string | undefined): number {
  return look(words.MONTHS, written) ?? look(words.SHORT_MONTHS, written) ?? 0;
}

/** `Monday` or `Mon` or `Mon.`. */
function weekday(written: string | undefined): number | null {
  if (written === undefined) return null;
  const start = written.slice(0, 3).toLowerCase();
  const name = Object.keys(words.WEEKDAYS).find((key) => key.startsWith(start));
  return name === undefined ? null : look(words.WEEKDAYS, name);
}

function readNamed(groups: Groups, around: Surroundings): DateExpression | null {
  // `may 5` in small letters is a verb with a number.
  if (/^(?:may|march)$/.test(groups.month ?? '')) return null;
  if (groups.year === undefined && HABIT.test(around.before)) return { kind: 'open' };
  return dayOrRange(
    Number(groups.day),
    month(groups.month),
    readYear(groups.year),
    weekday(groups.weekday),
    null,
    groups.firstDay === undefined
      ? null
      : {
          day: Number(groups.firstDay),
          month: null,
          year: null,
          lastWeekday: weekday(groups.lastWeekday),
        },
  );
}

const named: DateRule[] = [
  {
    // `28 July 2024`, `the 5th of May`, `28-30 July 2024`
    hint: new RegExp(String.raw`\d(?:st|nd|rd|th)?[\s-]{1,2}(?:of\s{1,2})?(?:${MONTH_START})`, 'i'),
    pattern: pattern(
      String.raw`(?:${LEAD})?(?<open>\(\s?)?(?:(?<firstDay>${DAY})${SUFFIX}${LINK})?(?<day>${DAY})${SUFFIX}(?:${SPACE}of${SPACE}|${SPACE}|-)(?<month>${ANY_MONTH})\b\.?`,
      String.raw`(?:(?:,?${SPACE}|-)(?<year>${FULL_YEAR})${WORD_END}(?![.,]\d))?(?:\s?\))?${TAIL}`,
    ),
    read: readNamed,
  },
  {
    // `July 28, 2024`, `Tuesday, July 23`, `July 28-30`
    hint: new RegExp(String.raw`(?:${MONTH_START})[a-z]{0,6}\.?\s{1,2}\d`, 'i'),
    pattern: pattern(
      String.raw`(?:${LEAD})?(?<open>\(\s?)?(?<month>${ANY_MONTH})\b\.?${SPACE}(?:the${SPACE})?(?:(?<firstDay>${DAY})${SUFFIX}${LINK})?(?<day>${DAY})${SUFFIX}${WORD_END}(?![.,:/]\d)`,
      String.raw`${OF_YEAR}(?:\s?\))?${TAIL}`,
    ),
    read: readNamed,
  },
  {
    // `April 2024`, `early July`, `last May`, `in March`
    hint: new RegExp(MONTH_START, 'i'),
    pattern: pattern(
      String.raw`(?:${PART})?(?:(?<step>${STEP})${SPACE})?(?<month>${ANY_MONTH})\b(?:\.(?=\s?\d{4}))?(?:${OF_YEAR}|${SPACE}(?<yearStep>${STEP})${SPACE}year${WORD_END})`,
    ),
    read: (groups, around) => {
      if (groups.year === undefined && !isMonthAlone(groups, around)) return null;
      if (/^(?:may|march)$/.test(groups.month ?? '')) return null;
      if (HABIT.test(around.before)) return { kind: 'open' };
      const shift = look(words.STEPS, groups.yearStep);
      return partOf(groups.part, {
        kind: 'month',
        month: month(groups.month),
        year: shift === null ? readYear(groups.year) : { shift },
        direction: directionOf(groups.step, around),
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
      if (!isYear(groups, around)) return null;
      if (/^b/i.test(groups.era ?? '')) return { kind: 'open' };
      return partOf(groups.part, { kind: 'year', year: Number(groups.year) });
    },
  },
  {
    // `1945-1949`, `2023-24`
    hint: /\d\s?[-–—/]\s?\d/,
    pattern: pattern(
      String.raw`(?<year>${FULL_YEAR})\s?[-–—/]\s?(?<last>${FULL_YEAR}|\d{2})(?!\d|['’]?s${WORD_END})`,
    ),
    read: (groups, around) => {
      const first = Number(groups.year);
      const last =
        groups.last?.length === 2
          ? Math.floor(first / 100) * 100 + Number(groups.last)
          : Number(groups.last);
      if (last <= first || last > 2199 || isCounted(around)) return null;
      if (groups.last?.length === 2 && last - first > 20) return null;
      return {
        kind: 'range',
        first: { kind: 'year', year: first },
        last: { kind: 'year', year: last },
      };
    },
  },
  {
    // `the 1990s`, `late 1990s`, `the '90s`
    hint: /0['’]?s/i,
    pattern: pattern(String.raw`(?:${PART})?(?<decade>[12]\d{2}0|['’][1-9]0)['’]?s${WORD_END}`),
    read: (groups) => {
      const digits = (groups.decade ?? '').replace(/\D/g, '');
      const first = readYear(digits) ?? 0;
      const length = first % 100 === 0 && first < 2000 ? 100 : 10;
      return partOf(groups.part, { kind: 'years', first, last: first + length - 1 });
    },
  },
  {
    // `the 19th century`, `late nineteenth century`
    hint: /century/i,
    pattern: pattern(
      String.raw`(?:${PART})?(?:(?<century>\d{1,2})(?:st|nd|rd|th)|(?<word>${ORDINAL_WORDS}))[\s-]century${WORD_END}${ERA}`,
    ),
    read: (groups) => {
      const century = look(words.ORDINALS, groups.word) ?? Number(groups.century);
      if (century < 1 || century > 22) return null;
      if (/^b/i.test(groups.era ?? '')) return { kind: 'open' };
      return partOf(groups.part, { kind: 'years', first: century * 100 - 99, last: century * 100 });
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

const relative: DateRule[] = [
  {
    // `yesterday`, `tomorrow morning`, `last night`
    hint: /day|night|tomorrow|this/i,
    pattern: pattern(`(?<word>${anyOf(Object.keys(words.DAYS_AWAY))})${WORD_END}${TAIL}`),
    read: (groups) => {
      const amount = look(words.DAYS_AWAY, groups.word);
      return amount === null ? null : { kind: 'shift', unit: 'day', amount, from: 'reference' };
    },
  },
  {
    // `last week`, `early next year`, `this weekend`
    hint: /week|month|year|decade|century/i,
    pattern: pattern(
      `(?:${PART})?(?<step>${STEP})${SPACE}(?<unit>weekend|week|month|year|decade|century)${WORD_END}`,
    ),
    read: (groups) => {
      const amount = look(words.STEPS, groups.step);
      if (amount === null) return null;
      if (groups.unit?.toLowerCase() === 'weekend') return { kind: 'weekend', week: amount };
      const unit = look(words.UNITS, groups.unit);
      if (unit === null) return null;
      const from = /^the/i.test(groups.step ?? '') ? 'earlier' : 'reference';
      return partOf(groups.part, { kind: 'shift', unit, amount, from });
    },
  },
  {
    // `the previous day`, `the following day`
    hint: /(?:previous|following|next) day/i,
    pattern: pattern(`the${SPACE}(?<step>previous|following|next)${SPACE}day${WORD_END}`),
    read: (groups) => ({
      kind: 'shift',
      unit: 'day',
      amount: groups.step?.toLowerCase() === 'previous' ? -1 : 1,
      from: 'earlier',
    }),
  },
  {
    // `two days ago`, `a year earlier`, `ten years later`
    hint: /ago|earlier|later/i,
    pattern: pattern(
      String.raw`(?<number>\d{1,4}|${anyOf(Object.keys(NUMBER_WORDS))}|an?|several|some|a${SPACE}few|few)${SPACE}(?<unit>${anyOf(Object.keys(words.UNITS))})${SPACE}(?<step>ago|earlier|later)${WORD_END}`,
    ),
    read: (groups, around) => {
      const unit = look(words.UNITS, groups.unit);
      if (unit === null || /^\d|hundred|thousand|million/.test(wordBefore(around))) return null;
      const step = groups.step?.toLowerCase();
      const count = readCount(groups.number);
      if (count === null) return step === 'ago' ? { kind: 'open' } : null;
      return {
        kind: 'shift',
        unit,
        amount: step === 'later' ? count : -count,
        from: step === 'ago' ? 'reference' : 'earlier',
      };
    },
  },
  {
    // `on Thursday`, `last Friday`, `Monday next week`
    hint: /day/i,
    pattern: pattern(
      `(?:(?<step>this|last|next)${SPACE})?(?<weekday>${WEEKDAY})${WORD_END}(?:${SPACE}(?<week>last|this|next)${SPACE}week${WORD_END})?${TAIL}`,
    ),
    read: (groups, around) => {
      if (/^\p{Ll}/u.test(groups.weekday ?? '')) return null;
      if (/^(?:black|ash|good|bloody|easter|palm|super)$/.test(wordBefore(around))) return null;
      if (HABIT.test(around.before)) return { kind: 'open' };
      return {
        kind: 'weekday',
        weekday: weekday(groups.weekday) ?? 0,
        direction: directionOf(groups.step, around),
        week: look(words.STEPS, groups.week),
      };
    },
  },
];

function readCount(written: string | undefined): number | null {
  if (written === undefined) return null;
  if (/^\d/.test(written)) return Number(written);
  return /^an?$/i.test(written) ? 1 : look(NUMBER_WORDS, written);
}

function isCounted(around: Surroundings): boolean {
  return words.COUNTED.has(wordAfter(around).toLowerCase());
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

function isYear(groups: Groups, around: Surroundings): boolean {
  const year = Number(groups.year);
  const before = wordBefore(around);
  if (year < 1 || groups.year?.startsWith('0')) return false;
  if (groups.era !== undefined) return true;
  if (year > 2199 || year < 1000 || isCounted(around)) return false;
  if (/(?:[\p{Sc}#@+]|Rp)\s?$/u.test(around.before) || /^\s?%/.test(around.after)) return false;
  if (words.NOT_YEAR_LEADS.has(before)) return false;
  if (groups.part !== undefined) return true;
  const isModern = year >= 1800 && year < 2100;
  if (words.YEAR_LEADS.has(before) && !/,\s?$/.test(around.before)) {
    // `of 2000 new homes`: a number before small letters that go on is more often an amount.
    return /^(?:of|for|to|from|by|about)$/.test(before) ? isModern && isPhraseEnd(around) : true;
  }
  if (isBracketed(around)) return true;
  if (!isModern) return false;
  if (/(?:\d{4}|\d{4},? (?:and|or)|,)\s{1,2}$/u.test(around.before)) {
    return /^(?:[\s.,;:)]|$)/.test(around.after);
  }
  return /\p{Ll}\s{1,2}$/u.test(around.before) && isPhraseEnd(around);
}

function isPhraseEnd(around: Surroundings): boolean {
  if (/^(?:[.,;:!?)"”'’–—-]|$)/.test(around.after)) return true;
  return /^(?:in|at|on|and|or|with|by|to|for|from|of|that|which|who|when|where|after|before|until|the|a|an|as|is|was|were|are|has|had|because|while|but|through|under|over|between)$/.test(
    wordAfter(around),
  );
}

export const dateGrammar: DateGrammar = {
  rules: [...numericRules(words.WEEKDAYS, LEAD, TAIL), ...named, ...relative],
  rangeLink: new RegExp(
    String.raw`^(?:\s?[-–—]\s?|${SPACE}(?:to|through|until|till)${SPACE})(?:(?:the|mid|year)${SPACE})?$`,
    'iu',
  ),
  pairLink: new RegExp(`^${SPACE}and${SPACE}(?:the${SPACE})?$`, 'iu'),
  pairLead: new RegExp(`between${SPACE}(?:the${SPACE})?$`, 'iu'),
};
