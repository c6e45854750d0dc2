/**
 * Names of places: from the gazetteer, or recognized by their first word (`Kabupaten`) or last
 * (`River`).
 */
import { startOfName } from './name-start.js';
import {
  type Following,
  gazetteerPlace,
  isCalendarWord,
  isOrdinary,
  type Reading,
  type Segment,
} from './reading.js';
import { isCapital } from './word.js';

const MAX_WORDS = 6;

/** The place whose name begins at `index`, where the gazetteer found none; null when there is none. */
export function readPlace(
  reading: Reading,
  index: number,
  { nameFollows = false }: Following = {},
): Segment | null {
  const { words, lexicon } = reading;
  const word = words[index];
  if (word === undefined || !isCapital(word)) return null;
  const ward = wardEnd(reading, index);
  if (ward > index) return { kind: 'place', from: index, to: ward };
  const head = lexicon.placeHeads.match(words, index);
  if (head !== null) {
    const to = readTail(reading, index, head.end, nameFollows);
    if (to > head.end) return { kind: 'place', from: index, to };
  }
  return nameFollows ? null : readBySuffix(reading, index);
}

/** `RT 03/RW 05`, `RT 03 RW 05`, `RT 03`: index after it, `index` itself when there is none. */
export function wardEnd({ words, lexicon }: Reading, index: number): number {
  let to = index;
  while (lexicon.wards.has(words[to]?.folded ?? '') && words[to + 1]?.shape === 'number') {
    const isNext = to === index || words[to]?.gap === '/' || words[to]?.joined === true;
    if (!isNext || words[to + 1]?.joined !== true) break;
    to += 2;
  }
  return to;
}

function readTail(reading: Reading, from: number, index: number, nameFollows: boolean): number {
  const { words, lexicon } = reading;
  let to = index;
  while (to < words.length && to - index < MAX_WORDS) {
    const word = words[to];
    if (word === undefined || !word.joined) break;
    if (word.shape === 'number' || (to > index && lexicon.numberWords.has(word.folded))) {
      if (!lexicon.streets.has(words[from]?.folded ?? '')) break;
      to++;
      continue;
    }
    // `Gunung Lewotobi Laki-laki`
    if (word.shape === 'lower' && word.gap === '-' && to > index) {
      to++;
      continue;
    }
    if (!isCapital(word) || isCalendarWord(reading, to)) break;
    const place = gazetteerPlace(reading, to);
    if (place !== null) {
      to = place.to;
      continue;
    }
    const prefix = lexicon.prefixes.match(words, to);
    // `Kapolres Arga Kota AKBP Budi`, but `Jalan Jenderal Arga`
    const isDistrict = lexicon.sizes.has(words[to - 1]?.folded ?? '');
    if (prefix?.value.kind === 'rank' && isDistrict) break;
    // `Kota Arga Kapolres Budi`, but `Kabupaten Pegunungan Bintang, Papua`
    const next = words[prefix?.end ?? to];
    const leadsOn = nameFollows || (next?.joined === true && isCapital(next));
    if (prefix !== null && to > index && prefix.value.kind !== 'honorific' && leadsOn) break;
    if (nameFollows && to > index) return leadsToLarger(reading, to) ? to + 1 : to;
    if (nameFollows) return afterSide(reading, to, startOfName(reading, to, 'word'));
    if (to > index && lexicon.stopWords.has(word.folded)) break;
    to++;
  }
  return to;
}

/** `Kecamatan Lebak Arga Kabupaten Muara`: whether the unknown capital at `index` comes before a larger place. */
export function leadsToLarger({ words, lexicon }: Reading, index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  const isUnknown = word?.joined === true && word.shape === 'capital';
  if (!isUnknown || lexicon.given.has(word.folded) || lexicon.sizes.has(word.folded)) return false;
  return next?.joined === true && next.shape === 'capital' && lexicon.sizes.has(next.folded);
}

/** `Lurah Arga Utara Budi`: index after a point of the compass that ends the name of a place. */
export function afterSide({ words, lexicon }: Reading, from: number, to: number): number {
  const side = words[to];
  const isSide = side?.joined === true && isCapital(side) && lexicon.sides.has(side.folded);
  return isSide && to > from ? to + 1 : to;
}

/** `Jakarta Convention Center`: a known place goes on to a word that ends names of places. */
export function widenPlace(reading: Reading, known: Segment): Segment {
  const { words, lexicon } = reading;
  if (known.level === 'country') return known;
  for (let to = known.to; to < words.length && to - known.to < 3; to++) {
    const word = words[to];
    if (word?.joined !== true || !isCapital(word)) break;
    if (lexicon.placeSuffixes.has(word.folded))
      return { kind: 'place', from: known.from, to: to + 1 };
  }
  return known;
}

/** `Hudson River`, `Merdeka Square`. */
function readBySuffix(reading: Reading, index: number): Segment | null {
  const { words, lexicon } = reading;
  const first = words[index];
  if (first === undefined) return null;
  let found = index;
  for (let to = index; to < words.length && to - index < 4; to++) {
    const word = words[to];
    if (word === undefined || (to > index && !word.joined) || !isCapital(word)) break;
    if (to > index && lexicon.placeSuffixes.has(word.folded)) found = to + 1;
  }
  // `Former Harwick County Sheriff Tom Hale`
  const isModified = lexicon.modifiers.match(words, index) !== null;
  if (found === index || isModified || isOrdinary(reading, first)) return null;
  for (let at = index + 1; at < found; at++) {
    if (lexicon.prefixes.match(words, at) !== null) return null;
  }
  return { kind: 'place', from: index, to: found };
}
