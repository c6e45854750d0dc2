/**
 * The places that belong to an office: the town it serves, and what follows `di` and `asal` before
 * the holder's name.
 */
import { readBody } from './body-names.js';
import type { RolePrefix } from './lexicon.js';
import { endOfRun, startOfName } from './name-start.js';
import { leadsToLarger, readPlace, widenPlace } from './place-names.js';
import {
  gazetteerPlace,
  isCalendarWord,
  isOrdinary,
  longerPlace,
  type Reading,
  type Segment,
} from './reading.js';
import { isCapital } from './word.js';

/** Key of people described by where they live: `warga Arga`. */
export const RESIDENT = 'resident';

/** Offices over less than a town. */
const SUBURBAN = /(?:district-head|village-head)$/u;

/** The `known` place with the words that go on with it. */
export function townServed(reading: Reading, office: RolePrefix, known: Segment): Segment {
  const { keys, territorial } = office;
  const end = territorial || keys === RESIDENT ? endOfUnknown(reading, known.to) : known.to;
  if (end > known.to) return { ...known, to: end };
  if (keys === RESIDENT) return longerPlace(reading, known);
  if (SUBURBAN.test(keys)) return partOfTown(reading, known);
  // `warden of Poso Penitentiary`: in a language with the name before them such words end a place.
  return reading.lexicon.affiliationFirst ? widenPlace(reading, known) : known;
}

/**
 * `Kapolres Lebak Arga, AKP Budi`, `warga Lebak Arga Kabupaten Muara`: index after a capital that a comma and
 * a rank, or a larger place, show to be no holder's name; `index` itself when there is none.
 */
function endOfUnknown(reading: Reading, index: number): number {
  const { words, lexicon } = reading;
  if (leadsToLarger(reading, index)) return index + 1;
  const [word, next] = [words[index], words[index + 1]];
  const isPart = word?.joined === true && word.shape === 'capital';
  if (!isPart || lexicon.given.has(word.folded) || next?.gap !== ', ') return index;
  return lexicon.prefixes.match(words, index + 1)?.value.kind === 'rank' ? index + 1 : index;
}

/** At least this many capitals after a town are one more word of a part of it, and a name. */
const PART_AND_NAME_WORDS = 3;

/** `Camat Medan Arga Budi Santoso`: a part of the town is called after it. */
function partOfTown(reading: Reading, town: Segment): Segment {
  const { words, lexicon } = reading;
  const isName = (at: number) => lexicon.given.has(words[at]?.folded ?? '');
  const length = endOfRun(reading, town.to) - town.to;
  if (town.level !== 'city' || words[town.to]?.joined !== true || isName(town.to)) return town;
  // `Lurah Duri Budi Agung Santoso`: most names have two words.
  const isLonger = length === PART_AND_NAME_WORDS || (length > 1 && isName(town.to + 1));
  return isLonger ? { ...town, to: town.to + 1 } : town;
}

/**
 * `Kepala Desa Arga di Kabupaten Lebak Budi Santoso`: a place belongs to the office when a name
 * follows it.
 */
export function readPlaceOfOffice(reading: Reading, index: number): Segment | null {
  const { words, lexicon } = reading;
  const word = words[index];
  // `his official residence in Jalan Widya Chandra`: an English name follows only after a comma.
  if (lexicon.affiliationFirst) return null;
  if (word === undefined || !lexicon.prepositions.has(word.folded)) return null;
  const place =
    gazetteerPlace(reading, index + 1) ??
    readBody(reading, index + 1, { nameFollows: true }) ??
    readPlace(reading, index + 1, { nameFollows: true }) ??
    unknownPlace(reading, index + 1);
  const next = place === null ? undefined : words[place.to];
  const follows =
    next?.joined === true && isCapital(next) && !isCalendarWord(reading, place?.to ?? 0);
  return follows && words[index + 1]?.joined === true ? place : null;
}

/** At least this many capitals after `di` are a place and a person: `warga asal Arga Budi Santoso`. */
const PLACE_AND_NAME_WORDS = 3;

/** A place that no list has, with a name after it. */
function unknownPlace(reading: Reading, from: number): Segment | null {
  const end = endOfRun(reading, from);
  if (beginsElse(reading, from) || end - from < PLACE_AND_NAME_WORDS) return null;
  const to = startOfName(reading, from, 'word');
  const isNamed = to > from && to < end && gazetteerPlace(reading, to) === null;
  return isNamed ? { kind: 'place', from, to, level: 'city' } : null;
}

/** Whether a name, an office, a body or an ordinary noun begins at `index`. */
function beginsElse(reading: Reading, index: number): boolean {
  const { words, lexicon } = reading;
  const word = words[index];
  if (word === undefined || word.shape === 'upper' || isOrdinary(reading, word)) return true;
  return (
    lexicon.given.has(word.folded) ||
    lexicon.prefixes.match(words, index) !== null ||
    lexicon.bodyHeads.match(words, index) !== null
  );
}
