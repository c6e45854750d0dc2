/** Text ready to be drawn: on one line, with nothing that reverses, hides or stacks letters. */
import { wholeEnd } from '../whole-character.js';

const LONE_SURROGATES = /\p{Cs}/gu;
/** An emoji keeps the joiner it is made with, Arabic and Indic letters the one that shapes them. */
const INVISIBLE = /(?![\u200c\u200d])\p{Cf}/gu;
const SPACES = /[\p{Cc}\p{Z}]+/gu;
/** No script writes more than a few marks on a letter; towers of them would cover other lines. */
const STACKED_MARKS = /(\p{Mn}{4})\p{Mn}+/gu;

/** Composed (NFC), white space as single spaces, without control and bidi characters. */
export function clean(text: string): string {
  return text
    .replace(LONE_SURROGATES, '\uFFFD')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(STACKED_MARKS, '$1')
    .replace(SPACES, ' ')
    .trim();
}

/** How much of a raw text is read, as a multiple of the length allowed: a million blanks cost nothing. */
const RAW_SHARE = 4;

/** At most `length` UTF-16 units of cleaned text; a cut falls between characters and is shown by `…`. */
export function shorten(text: string, length: number): string {
  const raw = text.slice(0, RAW_SHARE * length);
  const cleaned = clean(raw);
  if (cleaned.length <= length && raw.length === text.length) return cleaned;
  return `${cleaned.slice(0, wholeEnd(cleaned, Math.max(0, length - 1)))}…`;
}
