/** Words that say whose something is by an ending of their own, which of these languages English has. */
import { POSSESSIVE } from './en/possessive.js';

const ENDING = new RegExp(`${POSSESSIVE}$`, 'u');
const GAP = new RegExp(String.raw`^${POSSESSIVE}\s$`, 'u');
/** `the residents' association`: after the s of several owners. */
const PLURAL_GAP = /^['’]\s$/u;

/** Whether a word as written says whose something is: `Gerald's`. */
export function isPossessive(word: string): boolean {
  return ENDING.test(word);
}

/** `Gerald's` → `Gerald`: a word as written, without that ending. */
export function withoutPossessive(word: string): string {
  return word.replace(ENDING, '');
}

/** Whether what is between two words makes the first the owner of the second: `'s `. */
export function isOwnersGap(gap: string): boolean {
  return GAP.test(gap);
}

/** Whether the same is between the s of several owners and what is theirs: `' `. */
export function isPluralOwnersGap(gap: string): boolean {
  return PLURAL_GAP.test(gap);
}

/** Characters of such a gap. */
export const OWNERS_GAP_LENGTH = "'s ".length;
