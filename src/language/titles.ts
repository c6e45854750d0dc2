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
 * `MBA`, `PhD`, `SpBS`: several capitals in one word as written that stand for what somebody has
 * studied.
 */
export function isDegree(word: string): boolean {
  if (word.length > MAX_LETTERS || !/^\p{Lu}.*\p{Lu}/u.test(word)) return false;
  return SPECIALIST.test(word) || DEGREES.has(word.toLowerCase());
}

/** `S.H.`, `M.Kes`, `Sp.PD`, `Ph.D.`: short words with capitals, joined by full stops. */
const DOTTED = /^\p{Lu}\p{L}{0,3}(?:\. ?\p{Lu}\p{L}{0,3}){1,3}\.?$/u;

/** Whether what is between two commas after a name is a degree: `MBA`, `S.H.`, `M.Kes`. */
export function isDegreePhrase(words: string): boolean {
  return isDegree(words) || DOTTED.test(words);
}
