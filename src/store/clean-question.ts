/**
 * A question without what could lead to a person: pings, ids, links, addresses, phone numbers. What
 * is taken out is marked by "…", so that a moderator sees that something stood there.
 */
import { storable } from './storable.js';

/** Longest kept question, in UTF-16 units. */
export const MAX_QUESTION = 500;

/** More is not even looked at. */
const MAX_READ = 4000;

const TAKEN_OUT = '…';

/** Discord's own markup: `<@123>`, `<#123>`, `<:name:123>`, `</command:123>`, `<t:123:R>`. */
const MARKUP = /<(?:[@#/]|a?:|t:|id:)[^<>]{1,150}>/g;

const LINK = /:\/\/|^\W*www\.|[\p{L}\p{Nd}]\.\p{L}{2,}\/|^\W*discord\.gg/iu;

/** Eight digits or more, with what people write between them. */
const DIGIT_RUN = /[+(]{0,2}\p{Nd}(?:[ .()/_-]{0,3}\p{Nd}){7,}/gu;

/** Long runs of digits that are no one's number: dates, spans of years, grouped sums. */
const HARMLESS = [
  /^\p{Nd}{4}[-/.]\p{Nd}{1,2}[-/.]\p{Nd}{1,2}$/u,
  /^\p{Nd}{1,2}[-/. ]{1,3}\p{Nd}{1,2}[-/. ]{1,3}\p{Nd}{4}$/u,
  /^(?:1[5-9]|20)\p{Nd}{2}(?:[ /-]{1,3}(?:1[5-9]|20)\p{Nd}{2})+$/u,
  /^[1-9]\p{Nd}{0,2}(?:\.\p{Nd}{3})+$/u,
];

/** The cleaned question, or null when nothing is left that could be read. */
export function cleanQuestion(text: string): string | null {
  const plain = text
    .slice(0, MAX_READ)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '');
  const words = plain
    .replace(MARKUP, TAKEN_OUT)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => (LINK.test(word) || word.includes('@') ? TAKEN_OUT : word));
  const cleaned = words.join(' ').replace(DIGIT_RUN, (run) => (isHarmless(run) ? run : TAKEN_OUT));
  const kept = storable(cleaned, MAX_QUESTION).trim();
  return /\p{L}/u.test(kept) ? kept : null;
}

function isHarmless(run: string): boolean {
  return HARMLESS.some((pattern) => pattern.test(run));
}
