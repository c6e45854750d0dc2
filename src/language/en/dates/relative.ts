/** English dates that are counted from another day: `yesterday`, `two weeks ago`, `on Thursday`. */

import type { DateRule } from '../../dates/grammar.js';
import { anyOf, look, partOf, pattern, SPACE, WORD_END } from '../../dates/rules.js';
import { wordAfter, wordBefore } from '../../dates/surroundings.js';
import { NUMBER_WORDS } from '../numbers.js';
import { isOpen, PART, readDirection, readWeekday, STEP, TAIL, WEEKDAY } from './patterns.js';
import * as words from './words.js';

/** What is named after the day it comes on. */
const THINGS_OF_DAYS = /^(?:papers?|newspapers?|school|best|roast)$/;

/** Rules for days given by their distance, and for weekdays alone. */
export const relativeRules: readonly DateRule[] = [
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
      return partOf(words.PARTS, groups.part, { kind: 'shift', unit, amount, from });
    },
  },
  {
    // `by the end of the year`, `since the start of the month`: of the running one
    hint: /the (?:year|month)/i,
    pattern: pattern(`${PART}(?<unit>year|month)${WORD_END}`),
    read: (groups, around) => {
      const unit = look(words.UNITS, groups.unit);
      const isOfRunning = / of\s{1,2}the\s/i.test(around.written);
      if (unit === null || !isOfRunning || !TIME_LEADS.test(wordBefore(around))) return null;
      const running = { kind: 'shift', unit, amount: 0, from: 'reference' } as const;
      return partOf(words.PARTS, groups.part, running);
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
      // `his Sunday paper`
      if (THINGS_OF_DAYS.test(wordAfter(around))) return null;
      if (/^(?:black|ash|good|bloody|easter|palm|super)$/.test(wordBefore(around))) return null;
      if (isOpen(around)) return { kind: 'open' };
      return {
        kind: 'weekday',
        weekday: readWeekday(groups.weekday) ?? 0,
        direction: readDirection(groups.step, around),
        week: look(words.STEPS, groups.week),
      };
    },
  },
];

const TIME_LEADS = /^(?:by|at|until|till|before|since|from|towards?|near|in)$/;

function readCount(written: string | undefined): number | null {
  if (written === undefined) return null;
  if (/^\d/.test(written)) return Number(written);
  return /^an?$/i.test(written) ? 1 : look(NUMBER_WORDS, written);
}
