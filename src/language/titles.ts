/**
 * Words before a name that belong to it in full address, `Prof Dr`, `Haji`, `Mayor`, and degrees
 * after it.
 */
import { wordsOfAll } from './languages.js';

/** Folded words of all honorifics and ranks, in every language. */
export const NAME_TITLES: ReadonlySet<string> = wordsOfAll(({ roles }) =>
  [...roles.honorifics, ...roles.ranks].flatMap((phrase) => phrase.split(' ')),
);

/** Folded degrees of one word, in every language. */
const DEGREES: ReadonlySet<string> = wordsOfAll(({ roles }) => roles.degrees);

/** Physicians in Indonesia write their field so: `SpA`, `SpOG`. */
const SPECIALIST = /^Sp\p{Lu}{1,4}$/u;

/** At most this many letters of a degree in one word. */
const MAX_LETTERS = 7;

/**
 * `MBA`, `PhD`, `SpBS`: several capitals in one word as written
 * that stand for what somebody has studied.
 */
export function isDegree(word: string): boolean {
  if (word.length > MAX_LETTERS || !/^\p{Lu}.*\p{Lu}/u.test(word)) return false;
  return SPECIALIST.test(word) || DEGREES.has(word.toLowerCase());
}
