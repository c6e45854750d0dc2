/** Indonesian dates with a month, a year or a longer period in them. */

import type { DateExpression, DateRule, Groups, Surroundings } from '../../dates/grammar.js';
import {
  anyOf,
  century,
  DAY,
  dayRange,
  decade,
  FULL_YEAR,
  look,
  partOf,
  pattern,
  readDay,
  SPACE,
  WORD_END,
  yearRange,
} from '../../dates/rules.js';
import { isBracketed, wordAfter, wordBefore } from '../../dates/surroundings.js';
import { isCounted, isOtherNumber, isYear, occasions, type YearWords } from '../../dates/years.js';
import {
  ANY_MONTH,
  ERA,
  isOpen,
  LEAD,
  LINK,
  MODIFIER,
  MONTH_START,
  OF_YEAR,
  PART,
  readDirection,
  STEP,
  TAIL,
  writtenYear,
} from './patterns.js';
import * as words from './words.js';

const GOES_ON: ReadonlySet<string> = new Set(
  `di ke dari dan dengan oleh yang untuk pada sampai hingga sebagai setelah ini itu lalu silam adalah
    menjadi ketika dalam saat atas karena akan mendatang telah sudah tersebut sekaligus atau`.split(
    /\s+/,
  ),
);

const YEAR_WORDS: YearWords = {
  leads: words.YEAR_LEADS,
  weakLeads: new Set(['di', 'sekitar', 'tentang', 'dari']),
  otherLeads: words.NOT_YEAR_LEADS,
  counted: words.COUNTED,
  occasion: occasions(`
    Pemilu Pilpres Pilkada Pileg Pilgub Pilbup Pilwalkot Pilwali Pilkades Piala Olimpiade Paralimpiade Liga
    Kejuaraan Nobel Oscar Grammy Euro Copa Kualifikasi Games GP Grand Festival Kongres Konferensi KTT Muktamar
    Musim Ramadan Ramadhan Lebaran Natal Haji Sensus Anggaran APBN RAPBN APBD Revolusi Reformasi Tragedi Krisis
    Putri Puteri Miss Terbuka Indeks Survei Expo Kurikulum PON SEA Asian Tsunami Gempa
  `),
  until: /^\s(?:sampai|hingga)(?:\sdengan)?\s(?:1[5-9]|20)\d{2}(?!\d)/iu,
  goesOn: (word) => GOES_ON.has(word) || /^(?:di|me|ber|ter)\p{L}{4}/u.test(word),
  list: /(?:\d{4}|\d{4},? (?:dan|atau|serta|&))\s{1,2}$/u,
};

/** Rules for days of named months. */
export const dayRules: readonly DateRule[] = [
  {
    // `28 Juli 2024`, `Senin, 29 Desember 2014`, `28-30 Juli`, `1 Oktober mendatang`
    hint: new RegExp(String.raw`\d[\s-]{1,2}(?:${MONTH_START})`, 'i'),
    pattern: pattern(
      String.raw`(?:${LEAD})?(?<open>\(\s?)?(?:(?<firstDay>${DAY})(?:${LINK}|${SPACE}(?<and>dan)${SPACE}))?`,
      String.raw`(?<day>${DAY})[\s-]{1,2}(?<month>${ANY_MONTH})${WORD_END}(?:\.(?=\s?\d{4}))?${OF_YEAR}(?:\s?\))?${MODIFIER}${TAIL}`,
    ),
    read: (groups, around) => {
      // `14 dan 26 Januari` are two days; only `14 dan 15 Januari` can be one stretch.
      const isStretch = Number(groups.day) === Number(groups.firstDay) + 1;
      if (groups.and !== undefined && !isStretch) return null;
      if (groups.year === undefined && isOpen(around)) return { kind: 'open' };
      const last = {
        day: groups.day,
        month: month(groups.month),
        year: writtenYear(groups),
        weekday: look(words.WEEKDAYS, groups.weekday),
        direction: look(words.DIRECTIONS, groups.direction),
      };
      if (groups.firstDay === undefined) return readDay(last);
      return dayRange(
        readDay({ ...last, day: groups.firstDay, year: null }),
        readDay({ ...last, weekday: look(words.WEEKDAYS, groups.lastWeekday) }),
      );
    },
  },
];

/** Rules for days, months, years, decades, centuries and quarters. */
export const calendarRules: readonly DateRule[] = [
  ...dayRules,
  {
    // `April 2024`, `awal Juli`, `Maret mendatang`, `Agustus tahun lalu`
    hint: new RegExp(MONTH_START, 'i'),
    pattern: pattern(
      String.raw`(?:${PART}${SPACE}(?:bulan${SPACE})?)?(?<month>${ANY_MONTH})${WORD_END}(?:\.(?=\s?\d{4}))?${OF_YEAR}${MODIFIER}`,
    ),
    read: (groups, around) => {
      const year = writtenYear(groups);
      if (year === null && !isMonthAlone(groups, around)) return null;
      if (year === null && isOpen(around)) return { kind: 'open' };
      return partOf(words.PARTS, groups.part, {
        kind: 'month',
        month: month(groups.month),
        year,
        direction: readDirection(groups, around),
      });
    },
  },
  {
    // `1951`, `awal 2007`, `384 SM`
    hint: /\d{3}|\d\s?(?:SM|M|Seb|H|Saka)/i,
    pattern: pattern(
      String.raw`(?:${PART}${SPACE}(?:tahun${SPACE})?)?(?<year>\d{3,4}|\d{1,2}(?=\s?(?:SM|Seb|M|H|Saka)))(?![\d/])(?!-?an${WORD_END})${ERA}`,
    ),
    read: (groups, around) => {
      if (!isYearHere(groups, around)) return null;
      if (!isOurEra(groups.era)) return { kind: 'open' };
      return partOf(words.PARTS, groups.part, { kind: 'year', year: Number(groups.year) });
    },
  },
  {
    // `1945-1949`, `2004/2005`, `2023-24`
    hint: /\d\s?[-–—/]\s?(?:tahun\s{1,2})?\d/i,
    pattern: pattern(
      String.raw`(?<year>${FULL_YEAR})(?:\s?[-–—/]\s?(?:tahun${SPACE})?(?<last>${FULL_YEAR})|[-–/](?<short>\d{2}))(?!\d|-?an${WORD_END})`,
    ),
    read: (groups, around) => (isCounted(around, YEAR_WORDS) ? null : yearRange(groups)),
  },
  {
    // `1940-an`, `akhir tahun 90-an`
    hint: /0\s?[-–]?\s?an/i,
    pattern: pattern(
      String.raw`(?:${PART}${SPACE}(?:(?:tahun|dekade|dasawarsa|era)${SPACE}){0,2})?['’]?(?<decade>[12]\d{2}0|\d0)(?:\s?[-–]\s?)?an${WORD_END}`,
    ),
    read: (groups, around) => {
      const digits = groups.decade ?? '';
      const isAfterYearWord = /^(?:tahun|dekade|dasawarsa|era|dan|hingga|sampai|\d{2,4}-an)$/.test(
        wordBefore(around),
      );
      if (digits.length === 2 && !isAfterYearWord && !/tahun|dekade|era/i.test(around.written))
        return null;
      if (isCounted(around, YEAR_WORDS)) return null;
      return partOf(words.PARTS, groups.part, decade(readDecade(digits)));
    },
  },
  {
    // `abad ke-19`, `akhir abad XVI`, `abad ke-3 SM`
    hint: /abad\s/i,
    pattern: pattern(
      String.raw`(?:${PART}${SPACE})?abad${SPACE}(?:ke\s?-?\s?)?(?<century>\d{1,2}|${anyOf(Object.keys(words.ORDINALS))})${WORD_END}${ERA}`,
    ),
    read: (groups) => {
      const years = century(look(words.ORDINALS, groups.century) ?? Number(groups.century));
      if (years === null) return null;
      return isOurEra(groups.era) ? partOf(words.PARTS, groups.part, years) : { kind: 'open' };
    },
  },
  {
    // `kuartal II 2024`, `semester pertama tahun ini`
    hint: /kuartal|triwulan|semester/i,
    pattern: pattern(
      String.raw`(?<counted>${anyOf(Object.keys(words.COUNTED_PARTS))})${SPACE}(?:ke\s?-?\s?)?(?<index>[1-4]|I{1,3}|IV|pertama|kedua|ketiga|keempat)${WORD_END}`,
      String.raw`(?:(?:${SPACE}|[-/])(?:tahun${SPACE})?(?<year>${FULL_YEAR})(?!\d)|${SPACE}tahun${SPACE}(?<yearStep>${STEP})${WORD_END})?`,
    ),
    read: (groups) => {
      const count = look(words.COUNTED_PARTS, groups.counted) ?? 4;
      const index = (look(words.ORDINALS, groups.index) ?? Number(groups.index)) - 1;
      if (index >= count) return null;
      const year = writtenYear(groups);
      const of: DateExpression =
        typeof year === 'number'
          ? { kind: 'year', year }
          : { kind: 'shift', unit: 'year', amount: year?.shift ?? 0, from: 'reference' };
      return { kind: 'part', index, count, of };
    },
  },
];

function month(written: string | undefined): number {
  return look(words.MONTHS, written) ?? look(words.SHORT_MONTHS, written) ?? 0;
}

function readDecade(digits: string): number {
  if (digits.length > 2) return Number(digits);
  return Number(digits) < 30 ? 2000 + Number(digits) : 1900 + Number(digits);
}

/** Without an era, or in ours; not `384 SM`, `1445 H`. */
function isOurEra(era: string | undefined): boolean {
  return era === undefined || /^m/i.test(era);
}

const MONTH_LEADS =
  /^(?:bulan|pada|sejak|hingga|sampai|dari|antara|per|awal|akhir|pertengahan|sebelum|setelah|selama|sepanjang|menjelang|mulai|di|akhir|periode|dan|tanggal|untuk)$/;
/** Months that are given names as well. */
const NAMES = /^(?:mei|april|juni|juli)$/i;
const AFTER_MONTH = new RegExp(
  `(?:${anyOf(Object.keys(words.MONTHS))})(?:${LINK}|${SPACE}(?:dan|atau)${SPACE})$`,
  'iu',
);
const BEFORE_MONTH = new RegExp(
  `^(?:${LINK}|${SPACE}(?:dan|atau)${SPACE})(?:${anyOf(Object.keys(words.MONTHS))})${WORD_END}`,
  'iu',
);
function isMonthAlone(groups: Groups, around: Surroundings): boolean {
  const written = groups.month ?? '';
  if (!Object.hasOwn(words.MONTHS, written.toLowerCase())) return false;
  if (/^\p{Ll}/u.test(written) && wordBefore(around) !== 'bulan') return false;
  if (/^-\p{Ll}/u.test(around.after)) return false;
  if (groups.part !== undefined || groups.direction !== undefined) return true;
  const isBeforeName = /^\p{Lu}\p{Ll}/u.test(wordAfter(around));
  const before = wordBefore(around);
  if (before === 'bulan') return true;
  if (AFTER_MONTH.test(around.before) || BEFORE_MONTH.test(around.after)) return true;
  if (MONTH_LEADS.test(before)) return !(isBeforeName && NAMES.test(written));
  // `Universitas Sebelas Maret`, `April Jasmine`: part of a name.
  const isAfterName = /\p{Lu}[\p{L}'’]*\s{1,2}$/u.test(around.before);
  return !isAfterName && !isBeforeName && !/\d\s?$/.test(around.before) && !NAMES.test(written);
}

/** `tahun 622`, `384 SM` and whatever else is written where years are. */
function isYearHere(groups: Groups, around: Surroundings): boolean {
  const digits = groups.year ?? '';
  const year = Number(digits);
  if (year < 1 || digits.startsWith('0')) return false;
  // `Undang-Undang Nomor 36 Tahun 2005` names a law.
  if (/(?:nomor|no\.?)\s\S{1,12}\stahun\s$/i.test(around.before)) return false;
  const isTold =
    /(?:^|\s)(?:tahun|thn)\s{1,2}['’]?$/i.test(around.before) || /tahun/i.test(around.written);
  if (groups.era !== undefined) {
    // `M` and `H` are units too.
    const isEra =
      groups.era.length > 1 ||
      isTold ||
      isBracketed(around) ||
      words.YEAR_LEADS.has(wordBefore(around));
    return isEra && (isTold || !isOtherNumber(around, YEAR_WORDS));
  }
  if (isTold) return year < 2200 && !isCounted(around, YEAR_WORDS);
  if (groups.part !== undefined) return digits.length === 4 && !isCounted(around, YEAR_WORDS);
  return isYear(year, around, YEAR_WORDS);
}
