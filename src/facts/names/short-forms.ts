/** Short forms of names, in brackets after them: `Menteri Luar Negeri (Menlu)`. */
import type { Reading } from './reading.js';
import { isCapital } from './word.js';

/**
 * Whether letters of the words, in order and from the first on, make the short form: `BNPB`,
 * `Kemenkes`.
 */
export function isShortFor(short: string, words: readonly string[]): boolean {
  const letters = words.join('').replace(/[^\p{L}]/gu, '');
  let at = 0;
  for (const letter of letters) if (letter === short[at]) at++;
  return short.length > 1 && letters[0] === short[0] && at === short.length;
}

/** At most this many words of a short form in brackets: `(Menko PMK)`. */
const MAX_ACRONYM_WORDS = 3;

/**
 * `Menteri Luar Negeri (Menlu) Antony Blinken`, `PT Arga Tbk. (ARGA) Budi`: index after the short
 * form that opens at `index` in brackets with more capitals after them; null when none does.
 */
export function acronymEnd({ words }: Reading, index: number): number | null {
  const word = words[index];
  if (word === undefined || !/^\.?\s?\($/u.test(word.gap)) return null;
  for (let to = index; to < index + MAX_ACRONYM_WORDS; to++) {
    const [inner, next] = [words[to], words[to + 1]];
    if (inner === undefined || next === undefined || !isCapital(inner)) return null;
    if (/^\.?\)\s$/u.test(next.gap)) return isCapital(next) ? to + 1 : null;
    if (!next.joined) return null;
  }
  return null;
}

/** Whether a short form in brackets ends right before `index`. */
export function isAfterAcronym(reading: Reading, index: number, from: number): boolean {
  if (!/^\)\s$/u.test(reading.words[index]?.gap ?? '')) return false;
  for (let start = index - 1; start >= Math.max(from, index - MAX_ACRONYM_WORDS); start--) {
    if (acronymEnd(reading, start) === index) return true;
  }
  return false;
}
