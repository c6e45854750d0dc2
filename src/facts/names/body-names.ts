/**
 * Names of bodies, recognized by their first word (`Kementerian`), their last (`University`) or as
 * known acronyms.
 */
import { endOfRun, startOfName } from './name-start.js';
import {
  gazetteerPlace,
  isCalendarWord,
  isOrdinary,
  type Reading,
  type Segment,
} from './reading.js';
import { isCapital } from './word.js';

const MAX_WORDS = 12;
const MAX_SUFFIX_WORDS = 6;

/**
 * The body whose name begins at `index`, or null. `nameFollows`: an office comes before it, so that
 * the last capitals are likely a person (`Rektor Universitas Arga Budi Santoso`).
 */
export function readBody(reading: Reading, index: number, nameFollows: boolean): Segment | null {
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
  if (head !== null) {
    const told = endBeforeShortForm(reading, index, head.end);
    if (told > head.end) return { kind: 'body', from: index, to: told, isSite: head.value };
    const to = readTail(reading, head.end, nameFollows, head.value);
    if (to > head.end) return { kind: 'body', from: index, to, isSite: head.value };
  }
  return readBySuffix(reading, index);
}

/** `MK (15)`: letters with an age are somebody. */
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
const MAX_TOLD_WORDS = 10;

/**
 * `Badan Pengawas Obat dan Makanan (BPOM)`: index after the words whose letters the short form in
 * brackets holds; `index` itself when no such brackets close the run of capitals.
 */
export function endBeforeShortForm(reading: Reading, from: number, index: number): number {
  const { words, lexicon } = reading;
  for (let to = index; to < words.length && to - from <= MAX_TOLD_WORDS; to++) {
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

/**
 * Whether letters of the words, in order and from the first on,
 * make the short form: `BNPB`, `Kemenkes`.
 */
export function isShortFor(short: string, words: readonly string[]): boolean {
  const letters = words.join('').replace(/[^\p{L}]/gu, '');
  let at = 0;
  for (const letter of letters) if (letter === short[at]) at++;
  return short.length > 1 && letters[0] === short[0] && at === short.length;
}

/** The known place whose name continues from the word before `index`. */
function placeAfter(reading: Reading, index: number): Segment | null {
  return reading.words[index]?.joined === true ? gazetteerPlace(reading, index) : null;
}

/** Acronyms count in capitals only: `PAN` is a party, `pan` is not. */
function isWrittenLike({ words }: Reading, index: number, name: string): boolean {
  const word = words[index];
  return word !== undefined && (name.toUpperCase() !== name || word.shape === 'upper');
}

/** Index after the words that follow the head of a body's name; `index` itself when none does. */
function readTail(reading: Reading, index: number, nameFollows: boolean, isSite: boolean): number {
  const { words, lexicon } = reading;
  const namesake = isSite ? readNamesake(reading, index, nameFollows) : index;
  if (namesake > index) return namesake;
  let to = index;
  while (to < words.length && to - index < MAX_WORDS) {
    const word = words[to];
    if (word === undefined) break;
    // `Kodam XVII/Cenderawasih`, `Kodim 0733/Kota Arga`
    const isCommand = words[to + 1]?.gap === '/';
    const isAfterNumber = word.gap === '/' && to > index && isCapital(word);
    if (isAfterNumber) {
      to++;
      continue;
    }
    if (!word.joined) break;
    if (word.shape === 'number') {
      if (!isCommand && (!isSite || word.text.length > 3)) break;
      to++;
      continue;
    }
    if (word.shape === 'lower') {
      const next = words[to + 1];
      const joins =
        to > index &&
        lexicon.bodyJoiners.has(word.folded) &&
        next?.joined === true &&
        isCapital(next);
      if (!joins || !goesOn(reading, to + 1, word.folded)) break;
      to += 2;
      continue;
    }
    if (isCalendarWord(reading, to)) break;
    const prefix = lexicon.prefixes.match(words, to);
    // `Institut Teknologi Arga Prof Budi`: what is written short before a name is part of none.
    const isTitle =
      prefix !== null &&
      (prefix.value.kind === 'rank' ||
        (prefix.value.kind === 'honorific' && lexicon.abbreviations.has(word.folded)));
    if (prefix !== null && (isTitle || !isPart(reading, to))) {
      // `National Statistician Jane Roe`
      const isOffice = prefix.value.kind === 'role' && prefix.value.affiliationFirst;
      const leads = words[prefix.end]?.joined === true && words[prefix.end]?.shape === 'capital';
      const endsHere = nameFollows || prefix.end > to + 1 || (isOffice && leads);
      if (prefix.value.kind === 'role' ? endsHere : to > index) break;
    }
    const place = gazetteerPlace(reading, to);
    if (place !== null) {
      to = place.to;
      continue;
    }
    if (nameFollows && to > index && leadsSurname(reading, to)) break;
    if (
      nameFollows &&
      !isPart(reading, to) &&
      (word.shape !== 'upper' || isInitials(reading, to))
    ) {
      const rest = lastPart(reading, to);
      if (rest > to) {
        to = rest;
        continue;
      }
      // `Fakultas Hukum Universitas Arga`: the last word was the head of another body.
      // `Komisi I DPR TB Hasanuddin`: unless its letters alone say which.
      const isKnown = words[to - 1]?.shape === 'upper' && isKnownBody(reading, to - 1);
      const isHead = !isKnown && lexicon.bodyHeads.match(words, to - 1)?.end === to;
      const isBegun = to === index || isHead;
      return isBegun ? startOfName(reading, to, 'word') : to;
    }
    to++;
  }
  return to;
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

/** At most this many words of a name that a hospital bears. */
const MAX_NAMESAKE_WORDS = 4;

/**
 * `RSUD Dr. Arga Wirya`, `RSUP dr. Arga`: index after the person a place is named after, whom a title
 * announces; `index` itself when there is none. When a name follows, most namesakes leave it two words.
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
  const length = endOfRun(reading, from) - from;
  const goesOn = nameFollows && words[from + length]?.gap !== ', ';
  if (!goesOn) return from + Math.min(length, MAX_NAMESAKE_WORDS);
  // `Direktur RS Dr. Budi Santoso` directs a hospital without a name.
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
  if (joiner === 'of' || joiner === 'for' || joiner === 'the') return true;
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

/** Whether a word is one that names of bodies are made of. */
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
 * Index after the last word of the run at `index` that
 * is usual in bodies, before a given name; else `index`.
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

/** Whether an office or a date stands among the words: `Senate Speaker` is no body. */
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
