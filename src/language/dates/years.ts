/** Whether four digits are a year: `pada 2007` is one, `2007 orang` and `Rp 2007` are not. */

import type { Surroundings } from './grammar.js';
import { isBracketed, wordAfter, wordBefore } from './surroundings.js';

/** What a language says around years; all words lower case. */
export interface YearWords {
  /** Words before a year: `sejak`. */
  readonly leads: ReadonlySet<string>;
  /** Words before a year or an amount, so that the words after it decide: `sekitar`. */
  readonly weakLeads: ReadonlySet<string>;
  /** Words before a number that is a name or an amount: `pasal`. */
  readonly otherLeads: ReadonlySet<string>;
  /** What is counted, after a number that is an amount: `orang`. */
  readonly counted: ReadonlySet<string>;
  /**
   * A recurring event that is identified by its year, at the end of the text before it: `Pemilu `,
   * `Piala Dunia `.
   */
  readonly occasion: RegExp;
  /** Whether a word continues after a phrase that the year ends: `dan`, `disebutkan`. */
  readonly goesOn: (word: string) => boolean;
  /** The text after a year from which another follows: ` sampai 2013`. */
  readonly until: RegExp;
  /** The text before a year that goes on a list of years: `1976, 1980, dan `. */
  readonly list: RegExp;
}

/**
 * A word for a recurring event, with up to three more capitals after it, for `YearWords.occasion`.
 */
export function occasions(nouns: string): RegExp {
  const noun = nouns.trim().split(/\s+/).join('|');
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${noun})(?:\s\p{Lu}[\p{L}\p{N}-]{0,20}){0,3}\s{1,2}$`,
    'u',
  );
}

/** Whether a number is an amount of what follows it. */
export function isCounted(around: Surroundings, words: YearWords): boolean {
  return words.counted.has(wordAfter(around).toLowerCase()) || /^\s?%/.test(around.after);
}

/** Whether something before the number makes it an amount or a name: `Rp`, `#`, `GA-`, `pasal`. */
export function isOtherNumber(around: Surroundings, words: YearWords): boolean {
  return (
    /(?:[\p{Sc}#@+]|Rp\.?)\s?$|\p{L}-$/u.test(around.before) ||
    words.otherLeads.has(wordBefore(around))
  );
}

/** Whether `year`, written in four digits, is where years are written. */
export function isYear(year: number, around: Surroundings, words: YearWords): boolean {
  if (year < 1000 || year > 2199 || isCounted(around, words)) return false;
  if (isOtherNumber(around, words)) return false;
  const isRecent = year >= 1500 && year < 2100;
  const isBeforeSpace = /^(?:[\s.,;:)[]|$)/.test(around.after);
  if (isRecent && words.list.test(around.before)) return isBeforeSpace;
  if (isRecent && words.until.test(around.after)) return true;
  if (isRecent && words.occasion.test(around.before)) return true;
  const before = wordBefore(around);
  const isAfterComma = /,\s?$/.test(around.before);
  if (words.leads.has(before) && !isAfterComma) return true;
  if (words.weakLeads.has(before) && !isAfterComma) return endsPhrase(around, words);
  if (isBracketed(around)) return true;
  if (!isRecent) return false;
  // `Juni, 1998`
  if (isAfterComma) return isBeforeSpace;
  if (year < 1800) return false;
  // `1961, pabrik itu tutup`, or a line of a chronicle.
  if (around.before === '') return /^(?:,|:|\s[-–—]|\s\p{Lu})/u.test(around.after);
  // `juara dunia 2005,` ends a phrase; in `Windows 2000` the capital shows a name.
  return (
    /(?:^|[\s(])\p{Ll}[\p{L}-]{0,40}\s{1,2}$/u.test(around.before) && endsPhrase(around, words)
  );
}

function endsPhrase(around: Surroundings, words: YearWords): boolean {
  if (/^(?:[.,;:!?)"”'’[–—-]|\s[-–—(]|$)/.test(around.after)) return true;
  return words.goesOn(wordAfter(around).toLowerCase());
}
