/** Indonesian dates that are counted from another day: `kemarin`, `dua pekan lalu`, `Kamis malam`. */

import type { DateRule, Groups, Surroundings } from '../../dates/grammar.js';
import {
  anyOf,
  DAY,
  FULL_YEAR,
  look,
  MONTH_NUMBER,
  partOf,
  pattern,
  readDay,
  readYear,
  SPACE,
  WORD_END,
} from '../../dates/rules.js';
import { beginsSentence, wordAfter, wordBefore } from '../../dates/surroundings.js';
import { NUMBER_WORDS } from '../numbers.js';
import {
  DIRECTION,
  isOpen,
  LARGE_UNIT,
  NUMBER,
  PART,
  PART_OF_DAY,
  readDirection,
  STEP,
  TAIL,
  UNIT,
  WEEKDAY,
} from './patterns.js';
import * as words from './words.js';

/** Rules for days given by their distance, and for weekdays alone. */
export const relativeRules: readonly DateRule[] = [
  {
    // `hari ini`, `kemarin malam`, `besok pukul 09.00`, `kemarin (22/7)`
    hint: /kemarin|besok|esok|lusa|semalam|tadi|nanti|\sini/i,
    pattern: pattern(
      `(?<word>${anyOf(Object.keys(words.DAYS_AWAY))})${WORD_END}`,
      String.raw`(?:\s?\((?<day>${DAY})/(?<month>${MONTH_NUMBER})(?:/(?<year>${FULL_YEAR}))?\))?${TAIL}`,
    ),
    read: (groups) => {
      if (groups.day !== undefined) {
        return readDay({
          day: groups.day,
          month: Number(groups.month),
          year: readYear(groups.year),
        });
      }
      const amount = look(words.DAYS_AWAY, groups.word);
      return amount === null ? null : { kind: 'shift', unit: 'day', amount, from: 'reference' };
    },
  },
  {
    // `keesokan harinya`, `esok paginya`
    hint: /esok(?:an)?\s/i,
    pattern: pattern(
      `(?:keesokan${SPACE}(?:hari|pagi|siang|sore|malam)(?:nya)?|esok${SPACE}(?:hari|pagi|siang|sore|malam)nya)${WORD_END}`,
    ),
    read: () => ({ kind: 'shift', unit: 'day', amount: 1, from: 'earlier' }),
  },
  {
    // `pekan lalu`, `awal tahun ini`, `akhir pekan ini`
    hint: /(?:minggu|pekan|bulan|tahun|dekade|dasawarsa|abad)\s/i,
    pattern: pattern(
      `(?:${PART}${SPACE})?(?<unit>${LARGE_UNIT})${SPACE}(?<step>${STEP})${WORD_END}`,
    ),
    read: (groups, around) => {
      const unit = look(words.UNITS, groups.unit);
      const amount = look(words.STEPS, groups.step);
      const before = wordBefore(around);
      if (unit === null || amount === null || isNumber(before) || /-$/.test(around.before))
        return null;
      if (isSunday(groups.unit, around) || Object.hasOwn(words.MONTHS, before)) return null;
      if (unit === 'week' && groups.part?.toLowerCase() === 'akhir') {
        return { kind: 'weekend', week: amount };
      }
      return partOf(words.PARTS, groups.part, {
        kind: 'shift',
        unit,
        amount,
        from: stepFrom(groups.step),
      });
    },
  },
  {
    // `hingga akhir tahun`, `sejak awal bulan`: of the running one
    hint: /(?:awal|tengahan|akhir|penghujung|pertama|kedua)\s{1,2}(?:tahun|bulan)/i,
    pattern: pattern(String.raw`${PART}${SPACE}(?<unit>tahun|bulan)${WORD_END}(?!-|\s?\d)`),
    read: (groups, around) => {
      const unit = look(words.UNITS, groups.unit);
      if (unit === null || !TIME_LEADS.test(wordBefore(around))) return null;
      // `akhir tahun ajaran`, `awal bulan Ramadan`: of a year or month that is named.
      const next = wordAfter(around);
      if (NAMED_YEARS.test(next) || /^\p{Lu}/u.test(next)) return null;
      const running = { kind: 'shift', unit, amount: 0, from: 'reference' } as const;
      return partOf(words.PARTS, groups.part, running);
    },
  },
  {
    // `dua hari lalu`, `setahun yang lalu`, `tiga tahun kemudian`
    hint: /(?:lalu|silam|kemudian|sebelumnya|setelahnya|sesudahnya|berikutnya|mendatang|lagi)/i,
    pattern: pattern(
      String.raw`(?:(?<number>\d{1,4}|${NUMBER}|beberapa|puluhan|ratusan|ribuan)${SPACE}|(?<one>se))(?<unit>${UNIT})${SPACE}(?:yang${SPACE})?(?<step>lalu|silam|kemudian|sebelumnya|setelahnya|sesudahnya|berikutnya|mendatang|lagi)${WORD_END}`,
    ),
    read: (groups, around) => {
      const unit = look(words.UNITS, groups.unit);
      const before = wordBefore(around);
      // `selama dua tahun mendatang` is how long, not when; `tujuh puluh dua` is read as a whole or not.
      if (unit === null || isNumber(before)) return null;
      const isPast = /^(?:lalu|silam|sebelumnya)$/i.test(groups.step ?? '');
      if (
        /^(?:selama|dalam|untuk|setiap|tiap)$/.test(before) &&
        !/^(?:lalu|silam)$/i.test(groups.step ?? '')
      ) {
        return null;
      }
      const count = groups.one === undefined ? readCount(groups.number) : 1;
      const step = groups.step?.toLowerCase();
      if (count === null) return step === 'lalu' || step === 'silam' ? { kind: 'open' } : null;
      return {
        kind: 'shift',
        unit,
        amount: isPast ? -count : count,
        from: /^(?:lalu|silam|mendatang|lagi)$/.test(step ?? '') ? 'reference' : 'earlier',
      };
    },
  },
  {
    // `Kamis malam`, `Jumat lalu`, `Senin pekan depan`
    hint: /senin|selasa|rabu|kamis|jum|sabtu|minggu|ahad/i,
    pattern: pattern(
      `(?<weekday>${WEEKDAY})${WORD_END}(?:${SPACE}${PART_OF_DAY})?(?:${SPACE}(?:pekan|minggu)${SPACE}(?<week>${STEP})${WORD_END}|${SPACE}(?<direction>${DIRECTION})${WORD_END})?${TAIL}`,
    ),
    read: (groups, around) => {
      if (!isWeekday(groups, around)) return null;
      if (isOpen(around)) return { kind: 'open' };
      return {
        kind: 'weekday',
        weekday: look(words.WEEKDAYS, groups.weekday) ?? 0,
        direction: readDirection(groups, around),
        week: look(words.STEPS, groups.week),
      };
    },
  },
];

const TIME_LEADS = /^(?:pada|hingga|sampai|sejak|sebelum|menjelang|mulai|lambat|di|dari|per)$/;
const NAMED_YEARS = /^(?:ajaran|akademik|anggaran|fiskal|buku|pajak|kalender|hijriah|masehi)$/;

function stepFrom(step: string | undefined): 'reference' | 'earlier' {
  return /^(?:sebelumnya|berikutnya)$/i.test(step ?? '') ? 'earlier' : 'reference';
}

function readCount(written: string | undefined): number | null {
  if (written === undefined) return null;
  return /^\d/.test(written) ? Number(written) : look(NUMBER_WORDS, written);
}

const SCALES: ReadonlySet<string> = new Set([
  'puluh',
  'belas',
  'ratus',
  'ribu',
  'juta',
  'miliar',
  'puluhan',
  'ratusan',
  'ribuan',
  'jutaan',
  'beberapa',
]);

function isNumber(word: string): boolean {
  return /^\d/.test(word) || Object.hasOwn(NUMBER_WORDS, word) || SCALES.has(word);
}

/** `Minggu` is Sunday, `minggu` a week; at the start of a sentence `Minggu lalu` is taken for the week. */
function isSunday(written: string | undefined, around: Surroundings): boolean {
  return written === 'Minggu' && (!beginsSentence(around) || wordBefore(around) === 'hari');
}

const NOT_BEFORE_WEEKDAY =
  /^(?:pasar|sekolah|salat|shalat|sholat|solat|khotbah|khutbah|koran|tabloid|majalah|serangan)$/;
const NOT_AFTER_WEEKDAY =
  /^(?:Agung|Putih|Abu|Suci|Kelabu|Legi|Pahing|Pon|Wage|Kliwon|Palma|Paskah|pertama|kedua|ketiga|keempat|terakhir|demi)$/;

function isWeekday(groups: Groups, around: Surroundings): boolean {
  const written = groups.weekday ?? '';
  if (NOT_BEFORE_WEEKDAY.test(wordBefore(around)) || NOT_AFTER_WEEKDAY.test(wordAfter(around))) {
    return false;
  }
  if (!/^(?:minggu|ahad)$/i.test(written)) return true;
  if (/^\p{Ll}/u.test(written)) return wordBefore(around) === 'hari' && written === 'minggu';
  const isWeekStep = groups.week === undefined && groups.direction !== undefined;
  return isSunday(written, around) || !isWeekStep;
}
