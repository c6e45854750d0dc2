/** Where a person's name begins in a run of capitals whose first words name a body or a place. */
import { isCapital } from './prose.js';
import { isCalendarWord, type Reading } from './reading.js';

/**
 * Index of the first word of the name in the unknown run that begins at `index`; the run's end when
 * there is no name in it. `needsOwn`: the run's first word belongs to what stands before (`Bupati
 * Arga Budi Santoso`). Told by common given names, by words that stand alone elsewhere in the article
 * (three later mentions of four are one word), and else by length: most names have two words.
 */
export function startOfName(reading: Reading, index: number, needsOwn: boolean): number {
  const { words, lexicon, alone } = reading;
  let end = index;
  while (end < words.length && end - index < 8) {
    const word = words[end];
    if (word === undefined || (end > index && !word.joined) || !isCapital(word)) break;
    if (isCalendarWord(reading, end)) break;
    const prefix = lexicon.prefixes.match(words, end);
    if (prefix !== null && prefix.value.kind !== 'role' && end > index) return end;
    end++;
  }
  const length = end - index;
  const isGiven = (at: number) => lexicon.given.has(words[at]?.folded ?? '');
  const standsAlone = (at: number) => alone.has(words[at]?.folded ?? '');
  if (isGiven(index) || (standsAlone(index) && !needsOwn)) return index;
  if (length <= 1) return needsOwn ? end : index;
  for (let at = index + 1; at < end; at++) {
    if (isGiven(at) && (end - at >= 2 || standsAlone(at))) {
      if (needsOwn || length >= 3) return at;
    }
  }
  if (!needsOwn) return index;
  if (length === 2) return index;
  return length === 3 ? index + 1 : end - 2;
}
