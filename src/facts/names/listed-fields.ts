/**
 * Fields of one office in a list: `Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi`,
 * `Health, Labor and Welfare Minister`. Whoever is named beside it holds one office, not several.
 */
import { gazetteerPlace, isCalendarWord, isOrdinary, type Reading } from './reading.js';
import { isCapital } from './word.js';

/** At most this many words of one field: `Pembangunan Daerah Tertinggal`. */
const MAX_FIELD_WORDS = 4;
/** At most this many fields after the first. */
const MAX_FIELDS = 5;

/** Index after the fields that follow the comma before `at` and end in `and` with one more; `at` when none do. */
export function afterListedFields(reading: Reading, at: number): number {
  const { words, lexicon } = reading;
  let index = at;
  for (let fields = 0; fields < MAX_FIELDS; fields++) {
    const word = words[index];
    const isLast = lexicon.andWords.has(word?.folded ?? '') && (index > at || word?.gap === ', ');
    if (word === undefined || !(word.gap === ', ' || (isLast && word.joined))) return at;
    const end = fieldEnd(reading, isLast ? index + 1 : index);
    if (end === null) return at;
    if (isLast) return end;
    index = end;
  }
  return at;
}

/**
 * Index of the first field of a list that leads up to the one at `index`, `index` itself when no list
 * does. `end`: after the office, which may hold the last two (`Culture, Research and Technology Minister`).
 */
export function beforeListedFields(reading: Reading, index: number, end: number): number {
  const { words, lexicon } = reading;
  const isAnd = (at: number) => lexicon.andWords.has(words[at]?.folded ?? '');
  const isLast = words[index]?.joined === true && isAnd(index - 1);
  const holdsLast = words.slice(index, end).some((_, at) => isAnd(index + at));
  if (!isLast && !holdsLast) return index;
  let from = fieldStart(reading, isLast ? index - 2 : index);
  if (from === null) return index;
  for (let fields = 1; fields < MAX_FIELDS && words[from]?.gap === ', '; fields++) {
    const earlier = fieldStart(reading, from - 1);
    if (earlier === null) break;
    from = earlier;
  }
  return from;
}

/** Index of the first word of the field that ends with the word at `index`, null when it ends none. */
function fieldStart(reading: Reading, index: number): number | null {
  if (!isField(reading, index)) return null;
  let from = index;
  while (index - from < MAX_FIELD_WORDS && reading.words[from]?.joined === true) {
    if (!isField(reading, from - 1)) break;
    from--;
  }
  return from;
}

/** Index after a field that begins at `from`, null when none does. */
function fieldEnd(reading: Reading, from: number): number | null {
  const { words, lexicon } = reading;
  if (lexicon.prefixes.match(words, from)?.value.kind === 'role') return null;
  let to = from;
  while (to < from + MAX_FIELD_WORDS && (to === from || words[to]?.joined === true)) {
    if (!isField(reading, to)) break;
    to++;
  }
  return to > from ? to : null;
}

/** Whether a word may be of a field: a noun with a capital, or one that offices are made of. */
function isField(reading: Reading, index: number): boolean {
  const { words, lexicon } = reading;
  const word = words[index];
  if (word === undefined || isCalendarWord(reading, index)) return false;
  if (lexicon.complements.has(word.folded)) return true;
  const isName = lexicon.given.has(word.folded) || gazetteerPlace(reading, index) !== null;
  return isCapital(word) && !isName && isOrdinary(reading, word);
}
