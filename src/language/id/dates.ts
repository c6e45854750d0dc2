/** How Indonesian writes dates: the day first, the weekday before, the modifier (`lalu`) behind. */
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
  WrittenYear,
} from '../dates.js';
import * as words from './dates-words.js';
import { NUMBER_WORDS } from './numbers.js';

const WEEKDAY = anyOf(Object.keys(words.WEEKDAYS)).replaceAll("'", "['’ʼ‘`]");
const PART_OF_DAY = `(?:${anyOf(words.PARTS_OF_DAY)})${WORD_END}`;
const ANY_MONTH = anyOf(Object.keys({ ...words.MONTHS, ...words.SHORT_MONTHS }));
const MONTH_START = 'jan|[fp]eb|mar|apr|mei|jun|jul|ag[ust]|sep|okt|no[vp]|des';
const DIRECTION = anyOf(Object.keys(words.DIRECTIONS));
const STEP = anyOf(Object.keys(words.STEPS));
const UNIT = anyOf(Object.keys(words.UNITS));
const LARGE_UNIT = anyOf(Object.keys(words.UNITS).filter((unit) => unit !== 'hari'));
const LINK = String.raw`(?:${DASH}|${SPACE}(?:hingga|sampai(?:${SPACE}dengan)?|s\.?d\.?|s/d)${SPACE})`;
const CLOCK = String.raw`\d{1,2}(?:[.:]\d{2}){0,2}`;
const ZONE = `(?:${SPACE}(?:WIB|WITA|WIT|GMT|waktu${SPACE}setempat)${WORD_END})`;

/** `Selasa malam (`, `Rabu, tanggal `, `Senin-Rabu (`. */
const LEAD = [
  `(?<weekday>${WEEKDAY})(?:(?:${LINK}|${SPACE}dan${SPACE})(?<lastWeekday>${WEEKDAY}))?`,
  String.raw`(?:${SPACE}${PART_OF_DAY})?(?:,\s{0,2}|\s{1,2}|(?=\())(?:tanggal${SPACE}|tgl\.?${SPACE})?`,
].join('');
/** ` pagi`, `, pukul 14.30 WIB`: belongs to the mention and does not change the day. */
const TAIL = [
  `(?:,?${SPACE}${PART_OF_DAY})?`,
  String.raw`(?:,?${SPACE}(?:sekitar${SPACE}|mulai${SPACE})?(?:pukul|pkl\.?|jam)${SPACE}${CLOCK}(?!\d)${ZONE}?|,?${SPACE}${CLOCK}${ZONE})?`,
].join('');
const MODIFIER = `(?:${SPACE}(?<direction>${DIRECTION})${WORD_END})?`;
/** ` 2024`, `, 2024`, ` tahun 2024`, ` tahun lalu`; three digits only where nothing can be counted. */
const OF_YEAR = [
  String.raw`(?:(?:,?${SPACE}|-|/)(?:tahun${SPACE})?(?<year>${FULL_YEAR}|[1-9]\d{2}(?=\s?[),.;–-]|\s?M(?:asehi)?${WORD_END}|$))${WORD_END}(?![.,]\d)(?:${SPACE}(?:Masehi|M)${WORD_END})?`,
  `|${SPACE}tahun${SPACE}(?<yearStep>${STEP})${WORD_END})?`,
].join('');
const ERA = String.raw`(?:\s?(?<era>SM|Sebelum${SPACE}Masehi|Masehi|M|Hijriah|H|Saka)${WORD_END})?`;
const DIGIT = 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan';
/** A number to 100 in words, as a pattern that shares its beginnings. */
const NUMBER = `(?:${DIGIT})(?:${SPACE}belas|${SPACE}puluh(?:${SPACE}(?:${DIGIT}))?)?|sepuluh|sebelas|seratus`;
const PART = `(?<part>${anyOf(Object.keys(words.PARTS))})`;

const HABIT = /(?:setiap|tiap|tiap-tiap)(?:\shari|\stanggal|\stahun|\sbulan)?\s$/iu;
const AHEAD =
  /(?:^|\P{L})(?:akan|bakal|nanti|nantinya|rencananya|berencana|dijadwalkan|direncanakan|diperkirakan|menjelang)(?=\P{L})/giu;
const BEHIND = /(?:^|\P{L})(?:telah|sudah|usai|sempat|seusai|setelah|sejak)(?=\P{L})/giu;

function writtenYear(groups: Groups): WrittenYear {
  const shift = look(words.STEPS, groups.yearStep);
  return shift === null ? readYear(groups.year) : { shift };
}

/** The direction the words give, else the one of their clause: `akan digelar pada Kamis`. */
function direction(groups: Groups, around: Surroundings): Direction | null {
  const written = look(words.DIRECTIONS, groups.direction);
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

const named: DateRule[] = [
  {
    // `28 Juli 2024`, `Senin, 29 Desember 2014`, `28-30 Juli`, `1 Oktober mendatang`
    hint: new RegExp(String.raw`\d[\s-]{1,2}(?:${MONTH_START})`, 'i'),
    pattern: pattern(
      String.raw`(?:${LEAD})?(?<open>\(\s?)?(?:(?<firstDay>${DAY})(?:${LINK}|${SPACE}(?<and>dan)${SPACE}))?`,
      String.raw`(?<day>${DAY})[\s-]{1,2}(?<month>${ANY_MONTH})${WORD_END}(?:\.(?=\s?\d{4}))?${OF_YEAR}(?:\s?\))?${MODIFIER}${TAIL}`,
    ),
    read: (groups, around) => {
      const isHabit = HABIT.test(around.before);
      const [first, day] = [Number(groups.firstDay), Number(groups.day)];
      // `14 dan 26 Januari` are two days; only `14 dan 15 Januari` can be told as one stretch.
      if (groups.and !== undefined && day !== first + 1) return null;
      const expression = dayOrRange(
        day,
        month(groups.month),
        writtenYear(groups),
        look(words.WEEKDAYS, groups.weekday),
        look(words.DIRECTIONS, groups.direction),
        groups.firstDay === undefined
          ? null
          : {
              day: first,
              month: null,
              year: null,
              lastWeekday: look(words.WEEKDAYS, groups.lastWeekday),
            },
      );
      return expression !== null && isHabit && groups.year === undefined
        ? { kind: 'open' }
        : expression;
    },
  },
  {
    // `April 2024`, `awal Juli`, `Maret mendatang`, `Agustus tahun lalu`
    hint: new RegExp(MONTH_START, 'i'),
    pattern: pattern(
      String.raw`(?:${PART}${SPACE}(?:bulan${SPACE})?)?(?<month>${ANY_MONTH})${WORD_END}(?:\.(?=\s?\d{4}))?${OF_YEAR}${MODIFIER}`,
    ),
    read: (groups, around) => {
      const year = writtenYear(groups);
      if (year === null && !isMonthAlone(groups, around)) return null;
      if (year === null && HABIT.test(around.before)) return { kind: 'open' };
      return partOf(groups.part, {
        kind: 'month',
        month: month(groups.month),
        year,
        direction: direction(groups, around),
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
      if (!isYear(groups, around)) return null;
      const isOurs = groups.era === undefined || /^m/i.test(groups.era);
      const year = Number(groups.year);
      return isOurs ? partOf(groups.part, { kind: 'year', year }) : { kind: 'open' };
    },
  },
  {
    // `1945-1949`, `2004/2005`, `2023-24`
    hint: /\d\s?[-–—/]\s?(?:tahun\s{1,2})?\d/i,
    pattern: pattern(
      String.raw`(?<year>${FULL_YEAR})(?:\s?[-–—/]\s?)(?:tahun${SPACE})?(?<last>${FULL_YEAR}|\d{2})(?!\d|-?an${WORD_END})`,
    ),
    read: (groups, around) => {
      const first = Number(groups.year);
      const last =
        groups.last?.length === 2
          ? Math.floor(first / 100) * 100 + Number(groups.last)
          : Number(groups.last);
      // `2014-12` is a month in figures more often than a stretch of years.
      if (last <= first || first < 1000 || last > 2199 || isCounted(around)) return null;
      if (groups.last?.length === 2 && last - first > 20) return null;
      return {
        kind: 'range',
        first: { kind: 'year', year: first },
        last: { kind: 'year', year: last },
      };
    },
  },
  {
    // `1940-an`, `akhir tahun 90-an`
    hint: /0\s?[-–]\s?an/i,
    pattern: pattern(
      String.raw`(?:${PART}${SPACE}(?:(?:tahun|dekade|dasawarsa|era)${SPACE}){0,2})?['’]?(?<decade>[12]\d{2}0|\d0)(?:\s?[-–]\s?an)${WORD_END}`,
    ),
    read: (groups, around) => {
      const digits = groups.decade ?? '';
      const isAfterYearWord = /^(?:tahun|dekade|dasawarsa|era|dan|hingga|sampai|\d{2,4}-an)$/.test(
        wordBefore(around),
      );
      if (digits.length === 2 && !isAfterYearWord && !/tahun|dekade|era/i.test(around.written))
        return null;
      if (isCounted(around)) return null;
      const first = readDecade(digits);
      const length = first % 100 === 0 && first < 2000 ? 100 : 10;
      return partOf(groups.part, { kind: 'years', first, last: first + length - 1 });
    },
  },
  {
    // `abad ke-19`, `akhir abad XVI`, `abad ke-3 SM`
    hint: /abad\s/i,
    pattern: pattern(
      String.raw`(?:${PART}${SPACE})?abad${SPACE}(?:ke\s?-?\s?)?(?<century>\d{1,2}|${anyOf(Object.keys(words.ORDINALS))})${WORD_END}${ERA}`,
    ),
    read: (groups) => {
      const century = look(words.ORDINALS, groups.century) ?? Number(groups.century);
      if (century < 1 || century > 22) return null;
      if (groups.era !== undefined && !/^m/i.test(groups.era)) return { kind: 'open' };
      return partOf(groups.part, {
        kind: 'years',
        first: century * 100 - 99,
        last: century * 100,
      });
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

const relative: DateRule[] = [
  {
    // `hari ini`, `kemarin malam`, `besok pukul 09.00`
    hint: /kemarin|besok|esok|lusa|semalam|tadi|nanti|\sini/i,
    pattern: pattern(`(?<word>${anyOf(Object.keys(words.DAYS_AWAY))})${WORD_END}${TAIL}`),
    read: (groups) => {
      const amount = look(words.DAYS_AWAY, groups.word);
      return amount === null ? null : { kind: 'shift', unit: 'day', amount, from: 'reference' };
    },
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
      return partOf(groups.part, { kind: 'shift', unit, amount, from: stepFrom(groups.step) });
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
      if (HABIT.test(around.before)) return { kind: 'open' };
      return {
        kind: 'weekday',
        weekday: look(words.WEEKDAYS, groups.weekday) ?? 0,
        direction: direction(groups, around),
        week: look(words.STEPS, groups.week),
      };
    },
  },
];

function stepFrom(step: string | undefined): 'reference' | 'earlier' {
  return /^(?:sebelumnya|berikutnya)$/i.test(step ?? '') ? 'earlier' : 'reference';
}

function readDecade(digits: string): number {
  if (digits.length > 2) return Number(digits);
  return Number(digits) < 30 ? 2000 + Number(digits) : 1900 + Number(digits);
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

function isCounted(around: Surroundings): boolean {
  return words.COUNTED.has(wordAfter(around).toLowerCase());
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

const MONTH_LEADS =
  /^(?:bulan|pada|sejak|hingga|sampai|dari|antara|per|awal|akhir|pertengahan|sebelum|setelah|selama|sepanjang|menjelang|mulai|di|akhir|periode|dan|tanggal|untuk)$/;
/** Months that are given names as well. */
const NAMES = /^(?:mei|april|juni|juli|agustus|maret|januari)$/i;

function isMonthAlone(groups: Groups, around: Surroundings): boolean {
  const written = groups.month ?? '';
  if (!Object.hasOwn(words.MONTHS, written.toLowerCase())) return false;
  if (/^\p{Ll}/u.test(written) && wordBefore(around) !== 'bulan') return false;
  if (groups.part !== undefined || groups.direction !== undefined) return true;
  const isBeforeName = /^\p{Lu}\p{Ll}/u.test(wordAfter(around));
  const before = wordBefore(around);
  if (before === 'bulan') return true;
  if (MONTH_LEADS.test(before)) return !(isBeforeName && NAMES.test(written));
  // `Universitas Sebelas Maret`, `April Jasmine`: part of a name.
  const isAfterName = /\p{Lu}[\p{L}'’]*\s{1,2}$/u.test(around.before);
  return !isAfterName && !isBeforeName && !/\d\s?$/.test(around.before) && !NAMES.test(written);
}

function isYear(groups: Groups, around: Surroundings): boolean {
  const year = Number(groups.year);
  const digits = groups.year ?? '';
  const before = wordBefore(around);
  const isTold =
    /(?:^|\s)(?:tahun|thn)\s{1,2}['’]?$/i.test(around.before) ||
    /tahun/i.test(groups.part === undefined ? '' : around.written);
  if (year < 1 || digits.startsWith('0')) return false;
  // `Undang-Undang Nomor 36 Tahun 2005` names a law.
  if (/(?:nomor|no\.?)\s\S{1,12}\stahun\s$/i.test(around.before)) return false;
  if (/(?:Rp|US\$|[$€£¥#@+])\s?$/u.test(around.before) || words.NOT_YEAR_LEADS.has(before)) {
    if (!isTold) return false;
  }
  if (groups.era !== undefined && /^(?:sm|sebelum|masehi|hijriah|saka)/i.test(groups.era))
    return true;
  if (groups.era !== undefined) return isTold || before === 'pada' || isBracketed(around);
  if (isTold) return digits.length >= 3 && year < 2200 && !isCounted(around);
  if (digits.length < 4 || year > 2199 || isCounted(around)) return false;
  if (/^\s?%/.test(around.after)) return false;
  if (groups.part !== undefined) return true;
  const isModern = year >= 1800 && year < 2100;
  if (words.YEAR_LEADS.has(before) && !/,\s?$/.test(around.before)) return isModern || year >= 1000;
  if (isBracketed(around)) return isModern || year >= 1000;
  if (!isModern) return false;
  // `Juni, 2005`, `1976, 1980, dan 1984`
  if (/(?:\d{4}|\d{4},? (?:dan|atau|serta)|,)\s{1,2}$/u.test(around.before))
    return /^(?:[\s.,;:)]|$)/.test(around.after);
  // `juara dunia 2005,`: a year at the end of a phrase; `Windows 2000` is a name.
  return /\p{Ll}\s{1,2}$/u.test(around.before) && isPhraseEnd(around);
}

const PHRASE_GOES_ON =
  /^(?:di|ke|dari|dan|dengan|oleh|yang|untuk|pada|sampai|hingga|sebagai|setelah|ini|itu|lalu|silam|adalah|menjadi|ketika|dalam|saat|atas|karena|akan|mendatang|telah|sudah|tersebut|sekaligus)$/;

function isPhraseEnd(around: Surroundings): boolean {
  if (/^(?:[.,;:!?)"”]|$)/.test(around.after)) return true;
  return PHRASE_GOES_ON.test(wordAfter(around));
}

export const dateGrammar: DateGrammar = {
  rules: [...numericRules(words.WEEKDAYS, LEAD, TAIL), ...named, ...relative],
  rangeLink: new RegExp(
    String.raw`^(?:\s?[-–—]\s?|${SPACE}(?:hingga|sampai(?:${SPACE}dengan)?|s\.?d\.?|s/d)${SPACE})(?:(?:pada|hari|tanggal|tahun|bulan)${SPACE}){0,2}$`,
    'iu',
  ),
  pairLink: new RegExp(`^${SPACE}dan${SPACE}(?:(?:hari|tanggal|tahun|bulan)${SPACE})?$`, 'iu'),
  pairLead: new RegExp(`antara${SPACE}(?:(?:hari|tanggal|tahun|bulan)${SPACE})?$`, 'iu'),
};
