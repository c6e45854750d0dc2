/** Where a person's name begins in a run of capitals whose first words name a body or a place. */
import { isCapital } from './prose.js';
import { isCalendarWord, isOrdinary, type Reading } from './reading.js';

const MAX_WORDS = 8;

/**
 * Index of the first word of the name in the unknown run that begins at `index`; the run's end when
 * there is no name in it. `needsOwn`: the run's first word belongs to what stands before (`Bupati
 * Arga Budi Santoso`); `hasOwn`: what stands before is already complete. Told by common given names,
 * by words that stand alone elsewhere in the article (three later mentions of four are one word), by
 * acronyms, which close the name of a body, and else by length: most names have two words.
 */
export function startOfName(
  reading: Reading,
  index: number,
  needsOwn: boolean,
  hasOwn = false,
): number {
  const { words, lexicon, alone } = reading;
  let end = index;
  let acronym = -1;
  while (end < words.length && end - index < MAX_WORDS) {
    const word = words[end];
    if (word === undefined || (end > index && !word.joined) || !isCapital(word)) break;
    if (isCalendarWord(reading, end)) break;
    const prefix = lexicon.prefixes.match(words, end);
    if (prefix !== null && prefix.value.kind !== 'role' && end > index) return end;
    if (end > index && word.shape === 'upper' && word.text.length > 2) acronym = end;
    end++;
  }
  const length = end - index;
  const isGiven = (at: number) => lexicon.given.has(words[at]?.folded ?? '');
  const standsAlone = (at: number) => alone.has(words[at]?.folded ?? '');
  if (acronym > index && acronym < end - 1) return acronym + 1;
  if (isGiven(index) || (standsAlone(index) && !needsOwn)) return index;
  if (length <= 1) return needsOwn || goesOnWithLink(reading, end) ? end : index;
  // `Sub-Direktorat Arga Budi`: an ordinary noun inside the run is no name.
  for (let at = Math.min(end, index + 3) - 1; at > index; at--) {
    const word = words[at];
    if (word !== undefined && isOrdinary(reading, word) && at < end - 1) {
      return startOfName(reading, at + 1, false, true);
    }
  }
  for (let at = index + 1; at < end; at++) {
    if (isGiven(at) && (end - at >= 2 || standsAlone(at))) {
      if (needsOwn || length >= (hasOwn ? 4 : 3)) return at;
    }
  }
  if (!needsOwn) return index;
  if (length === 2) return index;
  return length === 3 ? index + 1 : end - 2;
}

/** `Direktur Pemberantasan Polio dari WHO`: one word with `dari` behind it is no name. */
function goesOnWithLink({ words, lexicon }: Reading, index: number): boolean {
  const word = words[index];
  return word?.joined === true && lexicon.links.has(word.folded);
}
