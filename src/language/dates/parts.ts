/** What an answer may leave out of a written date, or split it at, in all languages. */
import { patternOfAll } from '../languages.js';

const DAY_NOUN = patternOfAll(({ dates }) => dates.parts.dayNoun);
const DIRECTION = patternOfAll(({ dates }) => dates.parts.direction);
const BETWEEN = patternOfAll(({ dates }) => dates.parts.between);

/** `Sabtu` of `Sabtu 3 September`, but never the month of `April 2024`. */
export const DATE_WEEKDAY = new RegExp(
  String.raw`^\p{L}+,? (?:${DAY_NOUN} )?(?=\d{1,2} \p{L})`,
  'u',
);

/** `lalu` of `3 September lalu`, `last` of `Monday last`. */
export const DATE_DIRECTION = new RegExp(` ${DIRECTION}$`);

/** Between the two ends of `28-30 Juli`, `Senin hingga Rabu`; `1970-an` has but one. */
export const DATE_RANGE = new RegExp(String.raw`(?: ?[-–—] ?(?!\p{Ll})| ${BETWEEN} )`, 'u');
