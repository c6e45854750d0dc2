/** Pieces that the Indonesian date rules share. */

import type { Direction, Groups, Surroundings, WrittenYear } from '../../dates/grammar.js';
import { anyOf, DASH, FULL_YEAR, look, readYear, SPACE, WORD_END } from '../../dates/rules.js';
import { liesAhead } from '../../dates/surroundings.js';
import * as words from './words.js';

/** Any weekday. */
export const WEEKDAY = anyOf(Object.keys(words.WEEKDAYS)).replaceAll("'", "['’ʼ‘`]");
/** `malam`, `dini hari`. */
export const PART_OF_DAY = `(?:${anyOf(words.PARTS_OF_DAY)})${WORD_END}`;
/** Any month, in full or short. */
export const ANY_MONTH = anyOf(Object.keys({ ...words.MONTHS, ...words.SHORT_MONTHS }));
/** How months begin: a cheap hint. */
export const MONTH_START = 'jan|[fp]eb|mar|apr|mei|jun|jul|ag[ust]|sep|okt|no[vp]|des';
/** `lalu`, `mendatang`. */
export const DIRECTION = anyOf(Object.keys(words.DIRECTIONS));
/** `ini`, `lalu`, `depan`. */
export const STEP = anyOf(Object.keys(words.STEPS));
/** `hari`, `pekan`, `tahun`. */
export const UNIT = anyOf(Object.keys(words.UNITS));
/** Units above the day. */
export const LARGE_UNIT = anyOf(Object.keys(words.UNITS).filter((unit) => unit !== 'hari'));
/** What links the ends of a range. */
export const LINK = String.raw`(?:${DASH}|${SPACE}(?:hingga|sampai(?:${SPACE}dengan)?|s\.?d\.?|s/d)${SPACE})`;
const CLOCK = String.raw`\d{1,2}(?:[.:]\d{2}){0,2}`;
const ZONE = `(?:${SPACE}(?:WIB|WITA|WIT|GMT|waktu${SPACE}setempat)${WORD_END})`;

/** `pukul 14.30 WIB`, `14.30 WIB`. */
export const TIME_OF_DAY = `(?:(?:pukul|pkl\\.?|jam)${SPACE}${CLOCK}(?!\\d)${ZONE}?|${CLOCK}${ZONE})`;
/** `Selasa malam (`, `Rabu, tanggal `, `Senin-Rabu (`. */
export const LEAD = [
  `(?<weekday>${WEEKDAY})(?:(?:${LINK}|${SPACE}dan${SPACE})(?<lastWeekday>${WEEKDAY}))?`,
  String.raw`(?:${SPACE}${PART_OF_DAY})?(?:,\s{0,2}|\s{1,2}|(?=\())(?:tanggal${SPACE}|tgl\.?${SPACE})?`,
].join('');
/** ` pagi`, `, pukul 14.30 WIB`: belongs to the mention and does not change the day. */
export const TAIL = [
  `(?:,?${SPACE}${PART_OF_DAY})?`,
  `(?:,?${SPACE}(?:sekitar${SPACE}|mulai${SPACE})?${TIME_OF_DAY})?`,
].join('');
/** A direction after the date: `4 Januari lalu`. */
export const MODIFIER = `(?:${SPACE}(?<direction>${DIRECTION})${WORD_END})?`;
/** ` 2024`, `, 2024`, ` tahun 2024`, ` tahun lalu`; three digits only where nothing can be counted. */
export const OF_YEAR = [
  String.raw`(?:(?:,?${SPACE}|-|/)(?:tahun${SPACE})?(?<year>${FULL_YEAR}|[1-9]\d{2}(?=\s?[),.;–-]|\s?M(?:asehi)?${WORD_END}|$))${WORD_END}(?![.,]\d)(?:${SPACE}(?:Masehi|M)${WORD_END})?`,
  `|${SPACE}tahun${SPACE}(?<yearStep>${STEP})${WORD_END})?`,
].join('');
/** `SM`, `Masehi`, `H`. */
export const ERA = String.raw`(?:\s?(?<era>SM|Sebelum${SPACE}Masehi|Masehi|M|Hijriah|H|Saka)${WORD_END})?`;
const DIGIT = 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan';
/** A number to 100 in words, as a pattern that shares its beginnings. */
export const NUMBER = `(?:${DIGIT})(?:${SPACE}belas|${SPACE}puluh(?:${SPACE}(?:${DIGIT}))?)?|sepuluh|sebelas|seratus`;
/** `awal`, `pertengahan`. */
export const PART = `(?<part>${anyOf(Object.keys(words.PARTS))})`;

const HABIT = /(?:setiap|tiap|tiap-tiap)(?:\shari|\stanggal|\stahun|\sbulan)?\s$/iu;
/** `Kamis itu` is a Thursday mentioned before, not the last one. */
const TOLD_BEFORE = /^\situ(?!\p{L})/u;
/** `Rapat yang digelar sejak 8 Juni itu`: there the pointer is the noun's, whose clause the date ends. */
const IN_CLAUSE = /(?:^|\P{L})yang\s[^.,;:!?"“”]{1,60}$/iu;
const AHEAD =
  /(?:^|\P{L})(?:akan|bakal|nanti|nantinya|rencananya|berencana|dijadwalkan|direncanakan|diperkirakan|menjelang)(?=\P{L})/giu;
/** Units before a date in which such words are looked for. */
const LAST_UNITS = 50;
/**
 * `berlaku hingga Juli`, `kami perpanjang tiga hari, sampai Kamis`, `paling lambat akhir Juli`: what lasts,
 * and what is due, ends ahead.
 */
const LASTS =
  /(?:(?:berlaku|bertahan|berlangsung|diberlakukan|diperpanjang|memperpanjang|perpanjang|aman|cukup|tersedia|ditutup|dibuka|buka|digelar|dipamerkan)\s(?:\p{L}+,?\s){0,3}(?:hingga|sampai(?:\sdengan)?)|paling\slambat)\s(?:(?:pada|awal|akhir|pertengahan|bulan|hari)\s){0,2}$/iu;
const BEHIND = /(?:^|\P{L})(?:telah|sudah|usai|sempat|seusai|setelah|sejak)(?=\P{L})/giu;

/** Whether words without a year mean no one day: `setiap Kamis`, `Agustus itu`. */
export function isOpen(around: Surroundings): boolean {
  const isPointedAt = TOLD_BEFORE.test(around.after) && !IN_CLAUSE.test(around.before);
  return HABIT.test(around.before) || isPointedAt;
}

/** The year in figures, or as a distance: `tahun lalu`. */
export function writtenYear(groups: Groups): WrittenYear {
  const shift = look(words.STEPS, groups.yearStep);
  return shift === null ? readYear(groups.year) : { shift };
}

/** The direction the words give, else the one of their clause: `akan digelar pada Kamis`. */
export function readDirection(groups: Groups, around: Surroundings): Direction | null {
  const written = look(words.DIRECTIONS, groups.direction);
  if (written !== null) return written;
  return LASTS.test(around.before.slice(-LAST_UNITS)) || liesAhead(around, AHEAD, BEHIND)
    ? 'ahead'
    : null;
}
