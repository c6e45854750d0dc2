/**
 * Names of bodies, recognized by their first word (`Kementerian`), their last (`University`) or as
 * known acronyms.
 */

import { endOfRun, startOfName } from './name-start.js';
import {
  type Following,
  gazetteerPlace,
  isCalendarWord,
  isOrdinary,
  type Reading,
  type Segment,
} from './reading.js';
import { isShortFor } from './short-forms.js';
import { isCapital } from './word.js';

const MAX_WORDS = 12;
const MAX_SUFFIX_WORDS = 6;

/** The body whose name begins at `index`, or null. */
export function readBody(
  reading: Reading,
  index: number,
  { nameFollows = false }: Following = {},
): Segment | null {
  const { words, lexicon } = reading;
  const word = words[index];
  if (word === undefined || !isCapital(word)) return null;
  const known = lexicon.knownBodies.match(words, index);
  if (known !== null && isWrittenLike(reading, index, known.value) && !hasAge(reading, index)) {
    // `Persib Bandung`, `Greenpeace Indonesia`, `DPR RI`
    const place = placeAfter(reading, known.end);
    const isPart = place?.level === 'country' || lexicon.clubs.has(word.folded);
    return { kind: 'body', from: index, to: isPart && place ? place.to : known.end, isSite: false };
  }
  const head = lexicon.bodyHeads.match(words, index);
  if (head !== null && !isLikeAcronym(reading, index)) {
    const end = endBeforeShortForm(reading, index, head.end);
    if (end > head.end) return { kind: 'body', from: index, to: end, isSite: head.value };
    const to = readTail({ reading, from: head.end, nameFollows, isSite: head.value });
    if (to > head.end) return { kind: 'body', from: index, to, isSite: head.value };
    if (isAgencyAlone(reading, index)) {
      return { kind: 'body', from: index, to: index + 1, isSite: false };
    }
  }
  return readBySuffix(reading, index);
}

/** `MK (15)`: letters with an age are a person. */
function hasAge({ words }: Reading, index: number): boolean {
  const [word, next, after] = [words[index], words[index + 1], words[index + 2]];
  const isAge = next?.shape === 'number' && next.text.length <= 2 && /^\s?\($/u.test(next.gap);
  return (
    word?.shape === 'upper' &&
    word.text.length <= 3 &&
    isAge &&
    after?.gap.startsWith(')') !== false
  );
}

/** At most this many words of a body's name before its short form. */
const MAX_STATEMENTS_WORDS = 10;

/**
 * `Badan Pengawas Obat dan Makanan (BPOM)`: index after the words whose letters are in the short
 * form in brackets; `index` itself when no such brackets end the run of capitals.
 */
export function endBeforeShortForm(reading: Reading, from: number, index: number): number {
  const { words, lexicon } = reading;
  for (let to = index; to < words.length && to - from <= MAX_STATEMENTS_WORDS; to++) {
    const word = words[to];
    if (word === undefined) break;
    if (/^\s?\($/u.test(word.gap)) {
      const name = words.slice(from, to).map(({ folded }) => folded);
      const closes = words[to + 1]?.gap.startsWith(')') !== false;
      return isCapital(word) && closes && isShortFor(word.folded, name) ? to : index;
    }
    const isLink = word.shape === 'lower' && lexicon.bodyJoiners.has(word.folded);
    const goesOn = word.joined || isListed(reading, to);
    if (!goesOn || !(isCapital(word) || isLink)) break;
  }
  return index;
}

/**
 * `Badan Meteorologi, Klimatologi, dan Geofisika (BMKG)`: whether the word after a comma may still
 * belong to the name, and is no other body or place.
 */
function isListed(reading: Reading, index: number): boolean {
  const { words, lexicon } = reading;
  const word = words[index];
  if (word?.gap !== ', ') return false;
  const at = lexicon.andWords.has(word.folded) ? index + 1 : index;
  const isOfBodies = isPart(reading, at) || !lexicon.given.has(words[at]?.folded ?? '');
  return (
    isOfBodies &&
    lexicon.bodyHeads.match(words, at) === null &&
    gazetteerPlace(reading, at) === null
  );
}

/** The known place whose name continues from the word before `index`. */
function placeAfter(reading: Reading, index: number): Segment | null {
  return reading.words[index]?.joined === true ? gazetteerPlace(reading, index) : null;
}

/** At most this many letters of a word that is no body unless written as an acronym. */
const ACRONYM_LETTERS = 4;

/** `Aji Santoso` is a person, `AJI Arga` a body. */
function isLikeAcronym({ words, lexicon }: Reading, index: number): boolean {
  const word = words[index];
  if (word === undefined || word.shape === 'upper' || word.text.length > ACRONYM_LETTERS)
    return false;
  return lexicon.regionalBodies.match(words, index, index + 1) !== null;
}

/** `menurut Dinkes, …`: the short form of what every region has, with no more of a name around it. */
function isAgencyAlone({ words, lexicon }: Reading, index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (word?.shape !== 'capital' || word.text.length <= ACRONYM_LETTERS) return false;
  const isWithin = word.joined && before !== undefined && isCapital(before) && !before.opens;
  const goesOn = next?.joined === true && next.shape !== 'lower';
  const isKnown = lexicon.regionalBodies.match(words, index, index + 1) !== null;
  return isKnown && !isWithin && !goesOn && !lexicon.given.has(word.folded);
}

/** Acronyms count in capitals only: `PAN` is a party, `pan` is not. */
function isWrittenLike({ words }: Reading, index: number, name: string): boolean {
  const word = words[index];
  return word !== undefined && (name.toUpperCase() !== name || word.shape === 'upper');
}

/** What follows the head of a body's name, and what it is read with. */
interface Tail {
  readonly reading: Reading;
  /** Index after the head. */
  readonly from: number;
  /** See `readBody`. */
  readonly nameFollows: boolean;
  /** Whether one can be there. */
  readonly isSite: boolean;
}

/** How far the name reaches, and whether it ends there. */
interface Step {
  readonly to: number;
  readonly isEnd: boolean;
}

/** Index after the words that follow the head of a body's name; `tail.from` when none does. */
function readTail(tail: Tail): number {
  const { reading, from, nameFollows, isSite } = tail;
  const namesake = isSite ? readNamesake(reading, from, nameFollows) : from;
  if (namesake > from) return namesake;
  let to = from;
  while (to < reading.words.length && to - from < MAX_WORDS) {
    const step = tailStep(tail, to);
    if (step.isEnd) return step.to;
    to = step.to;
  }
  return to;
}

function tailStep(tail: Tail, to: number): Step {
  const { reading, from, nameFollows } = tail;
  const end = { to, isEnd: true };
  const word = reading.words[to];
  if (word === undefined) return end;
  // `Kodam XVII/Cenderawasih`, `Kodim 0733/Kota Arga`
  if (word.gap === '/' && to > from && isCapital(word)) return { to: to + 1, isEnd: false };
  if (!word.joined) return end;
  if (word.shape === 'number') {
    return isNumberOfBody(tail, to) ? { to: to + 1, isEnd: false } : end;
  }
  if (word.shape === 'lower') return joinsParts(tail, to) ? { to: to + 2, isEnd: false } : end;
  const namesake = tail.isSite ? reading.lexicon.namesakes.match(reading.words, to) : null;
  if (namesake !== null) return { to: namesake.end, isEnd: false };
  if (isCalendarWord(reading, to) || opensOffice(tail, to)) return end;
  // `PT Jasa Arga`
  const known = to === from ? reading.lexicon.knownBodies.match(reading.words, to) : null;
  if (known !== null && isWrittenLike(reading, to, known.value)) {
    return { to: known.end, isEnd: false };
  }
  const place = gazetteerPlace(reading, to);
  if (place !== null) return { to: place.to, isEnd: false };
  return nameFollows ? stepBeforeName(tail, to) : { to: to + 1, isEnd: false };
}

/** `Kodim 0733/Kota Arga`, `SMA 3`: a command by its number, a house of several of one name. */
function isNumberOfBody({ reading: { words }, isSite }: Tail, index: number): boolean {
  const isCommand = words[index + 1]?.gap === '/';
  return isCommand || (isSite && (words[index]?.text.length ?? 0) <= 3);
}

/** Whether a small word joins two parts of the name: `Pendidikan dan Kebudayaan`. */
function joinsParts({ reading, from }: Tail, index: number): boolean {
  const { words, lexicon } = reading;
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || index === from || !lexicon.bodyJoiners.has(word.folded)) return false;
  return next?.joined === true && isCapital(next) && goesOn(reading, index + 1, word.folded);
}

/** Whether an office or a form of address begins at `index`, which is not part of the name. */
function opensOffice({ reading, from, nameFollows }: Tail, index: number): boolean {
  const { words, lexicon } = reading;
  const prefix = lexicon.prefixes.match(words, index);
  if (prefix === null) return false;
  const { kind } = prefix.value;
  // `Institut Teknologi Arga Prof Budi`: an abbreviation before a name is not part of the body.
  const isShort = kind === 'honorific' && lexicon.abbreviations.has(words[index]?.folded ?? '');
  if (kind !== 'rank' && !isShort && isPart(reading, index)) return false;
  if (kind !== 'role') return index > from;
  // `National Statistician Jane Roe`
  const next = words[prefix.end];
  const leads = next?.joined === true && next.shape === 'capital';
  return nameFollows || prefix.end > index + 1 || (prefix.value.affiliationFirst && leads);
}

/** The step over a capital that may already belong to the person named after the body. */
function stepBeforeName({ reading, from }: Tail, to: number): Step {
  const { words, lexicon } = reading;
  const word = words[to];
  if (to > from && leadsSurname(reading, to)) return { to, isEnd: true };
  const isAcronym = word?.shape === 'upper' && !isInitials(reading, to);
  if (isAcronym || isPart(reading, to)) return { to: to + 1, isEnd: false };
  const rest = lastPart(reading, to);
  if (rest > to) return { to: rest, isEnd: false };
  // `Fakultas Hukum Universitas Arga`: the last word was the head of another body.
  // `Komisi I DPR TB Hasanuddin`: unless its acronym alone says which.
  const isKnown = words[to - 1]?.shape === 'upper' && isKnownBody(reading, to - 1);
  const isHead = !isKnown && lexicon.bodyHeads.match(words, to - 1)?.end === to;
  const isBegun = to === from || isHead;
  return { to: isBegun ? startOfName(reading, to, 'word') : to, isEnd: true };
}

/**
 * `Partai Karya Bangsa Agung Laksmono`: whether a word used in names of bodies and of people alike
 * is followed by one more word, at which no other name begins. Most people have two names.
 */
function leadsSurname(reading: Reading, index: number): boolean {
  const { words, lexicon } = reading;
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || next?.joined !== true || next.shape !== 'capital') return false;
  if (!lexicon.given.has(word.folded) || !lexicon.bodyWords.has(word.folded)) return false;
  return (
    !lexicon.given.has(next.folded) &&
    !isPart(reading, index + 1) &&
    gazetteerPlace(reading, index + 1) === null
  );
}

/** At most this many words of a name that a hospital has. */
const MAX_NAMESAKE_WORDS = 4;

/**
 * `RSUD Dr. Arga Wirya`, `RSUP dr. Arga`: index after the person a place is named after, whom a
 * title announces; `index` itself when there is none. When a person's name follows, two words are
 * usually left for it.
 */
function readNamesake(reading: Reading, index: number, nameFollows: boolean): number {
  const { words, lexicon } = reading;
  let from = index;
  for (;;) {
    const title = lexicon.prefixes.match(words, from);
    const isTitle = title !== null && title.value.kind !== 'role';
    if (!isTitle || words[from]?.joined !== true) break;
    from = title.end;
  }
  const word = words[from];
  if (from === index || word?.joined !== true || !isCapital(word)) return index;
  const known = lexicon.namesakes.match(words, from);
  if (known !== null) return known.end;
  const length = endOfRun(reading, from) - from;
  const goesOn = nameFollows && words[from + length]?.gap !== ', ';
  if (!goesOn) return from + Math.min(length, MAX_NAMESAKE_WORDS);
  // `Direktur RS Dr. Budi Santoso` directs a hospital that is not named.
  return length === 2 ? index : from + Math.max(1, Math.min(2, length - 2));
}

/** `JB Kristiadi`: two capitals before a name are initials, not a body. */
function isInitials({ words }: Reading, index: number): boolean {
  const next = words[index + 1];
  return words[index]?.text.length === 2 && next?.joined === true && next.shape === 'capital';
}

/** Whether the word after `dan` still belongs to the name: `Pendidikan dan Kebudayaan`. */
function goesOn(reading: Reading, index: number, joiner: string): boolean {
  const { words, lexicon } = reading;
  const word = words[index];
  if (word === undefined) return false;
  if (lexicon.sureJoiners.has(joiner)) return true;
  return (
    isPart(reading, index) &&
    lexicon.bodyHeads.match(words, index) === null &&
    gazetteerPlace(reading, index) === null &&
    !lexicon.given.has(word.folded)
  );
}

/** Whether the word at `index` alone is the name of a body. */
function isKnownBody({ words, lexicon }: Reading, index: number): boolean {
  return lexicon.knownBodies.match(words, index, index + 1) !== null;
}

/** Whether a word often occurs in names of bodies. */
function isPart(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  if (word === undefined) return false;
  const { lexicon } = reading;
  return (
    lexicon.bodyWords.has(word.folded) ||
    lexicon.bodySuffixes.has(word.folded) ||
    lexicon.complements.has(word.folded) ||
    isOrdinary(reading, word) ||
    lexicon.bodyHeads.match(reading.words, index) !== null
  );
}

/**
 * Index after the last word of the run at `index` that is usual in bodies, before a given name;
 * else `index`.
 */
function lastPart(reading: Reading, index: number): number {
  const { words, lexicon } = reading;
  let found = index;
  for (let at = index; at < words.length && at - index < MAX_WORDS; at++) {
    const word = words[at];
    if (word === undefined || (at > index && !word.joined) || !isCapital(word)) break;
    if (lexicon.given.has(word.folded)) break;
    const prefix = lexicon.prefixes.match(words, at);
    if (prefix !== null && prefix.value.kind !== 'role') break;
    if (at > index && (isPart(reading, at) || gazetteerPlace(reading, at) !== null)) found = at + 1;
  }
  return found;
}

/** `Harvard University`, `Acme Holdings Ltd`, `World Health Organization`. */
function readBySuffix(reading: Reading, index: number): Segment | null {
  const { words, lexicon } = reading;
  const first = words[index];
  if (first === undefined || lexicon.stopWords.has(first.folded)) return null;
  let found = index;
  for (let to = index; to < words.length && to - index < MAX_SUFFIX_WORDS; to++) {
    const word = words[to];
    if (word === undefined || (to > index && !word.joined) || !isCapital(word)) break;
    if (to > index && lexicon.bodySuffixes.has(word.folded)) found = to + 1;
  }
  if (found === index || holdsOffice(reading, index, found)) return null;
  // `World Health Organization of …`, `University of California`.
  const link = words[found];
  const next = words[found + 1];
  if (link?.joined === true && link.folded === 'of' && next?.joined === true && isCapital(next)) {
    const place = gazetteerPlace(reading, found + 1);
    found = place?.to ?? found + 2;
  }
  const isSite = lexicon.siteSuffixes.has(words[found - 1]?.folded ?? '');
  // `University College London`
  const city = isSite ? placeAfter(reading, found) : null;
  return { kind: 'body', from: index, to: city?.to ?? found, isSite };
}

/** Whether an office or a date is among the words: `Senate Speaker` is no body. */
function holdsOffice(reading: Reading, from: number, to: number): boolean {
  const { words, lexicon } = reading;
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (word === undefined || isCalendarWord(reading, index)) return true;
    if (word.text.length <= 2 || lexicon.bodyWords.has(word.folded)) continue;
    if (lexicon.prefixes.match(words, index) !== null) return true;
  }
  return false;
}
