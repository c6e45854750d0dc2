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
