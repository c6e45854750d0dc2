/** How ages are asked for and how the news tells them, in all languages: the words do not clash. */
import type { Span } from './span.js';
import { wordSet } from './word-list.js';

/** Folded words that ask for an age: `umur Sari berapa`, `how old`. */
export const AGE_WORDS: ReadonlySet<string> = wordSet('umur umurnya usia usianya old age aged');

/** Between a name and its age: `Sari (52)`, `Lestari, 47 tahun`, `Bima yang berusia 20 tahun`. */
const BEFORE =
  /^(?:\s?\(|,\s|,?\s(?:(?:yang|kini|saat ini|now|is|was)\s){0,2}(?:(?:berusia|berumur|usia|umur|aged)\s)?)$/u;
/** Behind an age that only a comma parts from its name: `Ashworth, 58, a former captain`. */
const BEHIND = /^(?:[,.)]|\s?tahun|\syears?(?:\sold)?\b|$)/u;
/** Behind one that stands before its name: `16-year-old Dilnoza`. */
const COMPOUND = /^(?:-year)?-old\s$/u;
const YEARS = /\b(?:tahun|years?)$/u;
/** Nobody in the news is older. */
const OLDEST = 120;

/**
 * Between whoever is spoken of and an age behind, once
 * a name between is taken out: `korban bernama … (29)`.
 */
const TOLD_BEHIND =
  /^[\s,]*(?:(?:bernama|berinisial|yang|kini|adalah|named|is|was|who)[\s,]+)*(?:\p{Lu}{1,4}\s)?(?:\(|(?:berusia|berumur|usia|umur|aged)\s)?$/u;
/** Between an age and who is spoken of behind it: `MR (34), pelaku`, `berusia 18 tahun, Bayu`. */
const TOLD_BEFORE = /^(?:\s?tahun)?(?:\)|-old|-year-old|\syears?\sold)?,?\s$/u;
/** What makes an age of a number: brackets around it, or a word beside it. */
const BRACKETED = [/\($/u, /^\)/u] as const;
const AGED_BEFORE = /(?:berusia|berumur|usia|umur|aged)\s(?:sekitar\s)?$/u;
const AGED_BEHIND = /^(?:-year)?-old\b|^\s(?:years?\s)?old\b/u;

/** Whether the number at `number` is told as somebody's age, whosever it is. */
export function isAge(text: string, number: Span, value: string): boolean {
  if (!/^\d{1,3}$/.test(value) || Number(value) > OLDEST) return false;
  const before = text.slice(Math.max(0, number.start - 20), number.start);
  const behind = text.slice(number.end, number.end + 12);
  const own = text.slice(number.start, number.end);
  const isBracketed = BRACKETED[0].test(before) && BRACKETED[1].test(behind);
  if (isBracketed && (own === value || YEARS.test(own))) return true;
  return AGED_BEFORE.test(before) || AGED_BEHIND.test(behind);
}

/**
 * Whether an age is told of the words at `described`: right before or behind them, with at most the
 * name at `name` between.
 */
export function isAgeOf(text: string, described: Span, number: Span, name: Span | null): boolean {
  if (number.end <= described.start) {
    return TOLD_BEFORE.test(text.slice(number.end, described.start));
  }
  const between =
    name === null
      ? text.slice(described.end, number.start)
      : text.slice(described.end, name.start) + text.slice(name.end, number.start);
  return between.length <= FARTHEST && TOLD_BEHIND.test(between);
}

/** The age with the `-old` that belongs to it: `22-year-old`. */
export function wholeAge(text: string, { start, end }: Span): Span {
  const old = /^(?:-year)?-old\b/u.exec(text.slice(end, end + 12));
  return { start, end: end + (old?.[0].length ?? 0) };
}

/** `Ia kini berusia `, `She is now `: an age follows of whoever was spoken of. */
const OF_PRONOUN =
  /(?:^|\s)(?:(?:ia|dia|beliau)\s(?:(?:kini|sekarang|sudah|baru)\s)?(?:berusia|berumur)|s?he\s(?:is|was|turned)(?:\snow)?)\s$/iu;
/** Behind such an age: `He is 67.`, not `He is 67 miles away`. */
const ENDS = /^(?:[.,;)]|\s?tahun|\s(?:years\sold|and|when)\b|$)/u;
/** Behind an age in the description of somebody: `Kiper berusia 20 tahun asal Biak itu`. */
const POINTED = /^(?:\s\p{L}[\p{L}-]*){0,3}\s(?:itu|ini|tersebut)\b/u;
/** The words before it: `Guru SD berusia`, `perempuan`. */
const DESCRIPTION = /(?<words>\p{L}+(?:\s\p{L}+){0,2}?)(?<aged>\s(?:berusia|berumur))?\s$/u;
/** Words for somebody that are no trade and no office. */
const SOMEBODY = wordSet(
  'perempuan wanita pria lelaki gadis pemuda pemudi remaja bocah anak kakek nenek ibu bapak ayah lansia',
);

/**
 * Whether an age is told of somebody spoken of before: `She is 67`, `Perempuan 52 tahun itu`,
 * `Kiper berusia 20 tahun asal Biak itu`. `isTrade` tells of a folded noun whether people are called by it.
 */
export function isAgeOfKnown(
  text: string,
  number: Span,
  value: string,
  isTrade: (noun: string) => boolean,
): boolean {
  if (!/^\d{1,3}$/.test(value) || Number(value) > OLDEST) return false;
  const before = text.slice(Math.max(0, number.start - FARTHEST), number.start);
  const behind = text.slice(number.end, number.end + FARTHEST);
  if (OF_PRONOUN.test(before)) return ENDS.test(behind);
  // `the 44-year-old`, but `the 44-year-old bridge`
  if (/\bthe\s$/iu.test(before))
    return /^(?:-year)?-old(?:[.,;]|\s(?:said|has|had|was|is|who)\b)/u.test(behind);
  const isYears = YEARS.test(text.slice(number.start, number.end));
  if (!isYears || !POINTED.test(behind)) return false;
  const { words = '', aged } = DESCRIPTION.exec(before)?.groups ?? {};
  const nouns = words.toLowerCase().split(/\s/u);
  return (aged ? nouns : nouns.slice(-1)).some((noun) => SOMEBODY.has(noun) || isTrade(noun));
}

/** Units between words and the age told of them, beside a name. */
const FARTHEST = 40;

/** The age of the one named at `name`, if that is what the number at `number` tells; else null. */
export function ageBeside(text: string, name: Span, number: Span, value: string): Span | null {
  if (!/^\d{1,3}$/.test(value) || Number(value) > OLDEST) return null;
  const behind = text.slice(number.end, number.end + 10);
  if (number.end <= name.start) {
    const end = name.start - 1;
    return COMPOUND.test(text.slice(number.end, name.start)) ? { start: number.start, end } : null;
  }
  const between = text.slice(name.end, number.start);
  const isYears = YEARS.test(text.slice(number.start, number.end)) || BEHIND.test(behind);
  return BEFORE.test(between) && between.trim() !== '' && isYears ? number : null;
}
