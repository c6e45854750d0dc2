/** Whose age a number is, in the words of any language: they do not clash. */
import type { AgeLexicon } from './ages.js';
import { ALL_LANGUAGES, patternOfAll, wordsOfAll } from './languages.js';
import { RELATIVES } from './relatives.js';
import type { Span } from './span.js';

/** Folded words that ask for an age, in any language. */
export const AGE_WORDS = wordsOfAll(({ ages }) => ages.asking);

/** Those of a list in any language. */
function any(list: Exclude<keyof AgeLexicon, 'asking' | 'isOfKnown'>): string {
  return patternOfAll(({ ages }) => ages[list]);
}

const LEAD = String.raw`${any('leads')}\s`;

/** Who somebody is may be between a comma and the age, but whose relative somebody is tells of another. */
const KIN = [
  ...wordsOfAll(({ relatives }) =>
    RELATIVES.flatMap((kind) => relatives.names[kind].split(' ').filter(Boolean)),
  ),
].join('|');
const DESCRIBED = String.raw`,\s(?:(?!(?:${KIN})\p{Ll}{0,3}\s)\p{Ll}+\s){1,3}${LEAD}`;

/**
 * Between a name and its age: `Sari (52)`, `Lestari, 47 tahun`, `Bima yang berusia 20 tahun`,
 * `Loreng, kambing jantan berumur 7 tahun`.
 */
const BEFORE = new RegExp(
  String.raw`^(?:\s?\(|,\s|,?\s(?:${any('links')}\s){0,2}(?:${LEAD})?|${DESCRIBED})$`,
  'u',
);
/** Between a name and an age joined to what it describes: `Roe, a 33-year-old baker`. */
const APPOSED = new RegExp(String.raw`^,?\s(?:${any('links')}\s){0,2}${any('articles')}\s$`, 'u');
/** After an age that only a comma separates from its name: `Ashworth, 58, a former captain`. */
const AFTER = new RegExp(`^(?:[,.)]|${any('unit')}|$)`, 'u');
/** After one that precedes its name: `16-year-old Dilnoza`. */
const COMPOUND = new RegExp(String.raw`^${any('compound')}\s$`, 'u');
const YEARS = new RegExp(String.raw`\b${any('years')}$`, 'u');

/**
 * Between whoever is spoken of and an age after, once a name between is taken out:
 * `korban bernama … (29)`.
 */
const TOLD_AFTER = new RegExp(
  String.raw`^(?:[\s,]*(?:${any('naming')}[\s,]+)*(?:\p{Lu}{1,4}\s)?(?:\(|${LEAD})?|${DESCRIBED})$`,
  'u',
);
/** Between an age and who is spoken of after it: `MR (34), pelaku`, `berusia 18 tahun, Bayu`. */
const TOLD_BEFORE = new RegExp(
  String.raw`^${any('unit')}?(?:\)|${any('compound')}|${any('old')})?,?\s$`,
  'u',
);
/** What makes an age of a number: brackets around it, or a word beside it. */
const BRACKETED = [/\($/u, /^\)/u] as const;
const AGED_BEFORE = new RegExp(String.raw`${LEAD}(?:${any('about')}\s)?$`, 'u');
const AGED_AFTER = new RegExp(String.raw`^${any('compound')}\b|^${any('old')}`, 'u');
const JOINED = new RegExp(String.raw`^${any('compound')}\b`, 'u');

/** No age in the news is higher. */
const OLDEST = 120;

function mayBeAge(value: string): boolean {
  return /^\d{1,3}$/.test(value) && Number(value) <= OLDEST;
}

/** Whether the number at `number` is given as the age of anybody. */
export function isAge(text: string, number: Span, value: string): boolean {
  if (!mayBeAge(value)) return false;
  const before = text.slice(Math.max(0, number.start - 20), number.start);
  const after = text.slice(number.end, number.end + 12);
  const own = text.slice(number.start, number.end);
  const isBracketed = BRACKETED[0].test(before) && BRACKETED[1].test(after);
  if (isBracketed && (own === value || YEARS.test(own))) return true;
  return AGED_BEFORE.test(before) || AGED_AFTER.test(after);
}

/** Units between words and the age given for them, beside a name. */
const FARTHEST = 40;

/**
 * Whether an age is given for the words at `described`: right before or after them, with at most the
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
  return between.length <= FARTHEST && TOLD_AFTER.test(between);
}

const AFTER_NAME = new RegExp(`^${any('afterName')}`, 'u');

/** Whether the name that ends at `end` is followed by an age: `Blinken (62)`, `Roe, aged 54`. */
export function isFollowedByAge(text: string, end: number): boolean {
  return AFTER_NAME.test(text.slice(end, end + 24));
}

/** The age with the `-old` that belongs to it: `22-year-old`. */
export function wholeAge(text: string, { start, end }: Span): Span {
  const joined = JOINED.exec(text.slice(end, end + 12));
  return { start, end: end + (joined?.[0].length ?? 0) };
}

/**
 * Whether an age is given for somebody mentioned before: `She is 67`, `Perempuan 52 tahun itu`. `isTrade`
 * says of a folded noun whether people are called by it.
 */
export function isAgeOfKnown(
  text: string,
  number: Span,
  value: string,
  isTrade: (noun: string) => boolean,
): boolean {
  const around = {
    before: text.slice(Math.max(0, number.start - FARTHEST), number.start),
    after: text.slice(number.end, number.end + FARTHEST),
    isYears: YEARS.test(text.slice(number.start, number.end)),
    isTrade,
  };
  return mayBeAge(value) && ALL_LANGUAGES.some(({ ages }) => ages.isOfKnown(around));
}

/** The age of the one named at `name`, if that is what the number at `number` gives; else null. */
export function ageBeside(text: string, name: Span, number: Span, value: string): Span | null {
  if (!mayBeAge(value)) return null;
  const after = text.slice(number.end, number.end + 10);
  if (number.end <= name.start) {
    const end = name.start - 1;
    return COMPOUND.test(text.slice(number.end, name.start)) ? { start: number.start, end } : null;
  }
  const between = text.slice(name.end, number.start);
  const isYears = YEARS.test(text.slice(number.start, number.end)) || AFTER.test(after);
  if (APPOSED.test(between) && JOINED.test(after)) return wholeAge(text, number);
  return BEFORE.test(between) && between.trim() !== '' && isYears ? number : null;
}
