/** Looks at the text around a date, which often decides whether it is one. */
import type { Surroundings } from './grammar.js';

/** The word right before the match, lower case, or an empty string. */
export function wordBefore(around: Surroundings): string {
  return /([\p{L}\p{N}'’-]+)[\s(]{0,3}$/u.exec(around.before.slice(-40))?.[1]?.toLowerCase() ?? '';
}

/** The word right after the match with nothing but a space between, as written, or an empty string. */
export function wordAfter(around: Surroundings): string {
  return /^\s{1,2}([\p{L}\p{N}'’]+)/u.exec(around.after)?.[1] ?? '';
}

/** Whether a sentence, or a quoted one, begins with the match. */
export function beginsSentence(around: Surroundings): boolean {
  return /(?:^|[.!?:]["'”’)]{0,2}\s{1,2}|["“”‘(]\s?)$/u.test(around.before);
}

/** Whether the match is alone in brackets or begins or ends a bracket: `(1876)`, `(lahir 1876)`. */
export function isBracketed(around: Surroundings): boolean {
  return /\(\s?$/.test(around.before) || /^\s?\)/.test(around.after);
}

/** The stretch before the match since the last end of a clause. */
function clauseBefore(around: Surroundings): string {
  const cut = Math.max(
    ...['.', ';', '!', '?', '"', '“', '”'].map((c) => around.before.lastIndexOf(`${c} `)),
  );
  return around.before.slice(cut + 1);
}

/** Whether the last cue in the clause before the match is one of `ahead`, not one of `behind`. */
export function liesAhead(around: Surroundings, ahead: RegExp, behind: RegExp): boolean {
  const clause = clauseBefore(around);
  const last = (cue: RegExp) => Math.max(-1, ...[...clause.matchAll(cue)].map((m) => m.index));
  return last(ahead) > last(behind);
}
