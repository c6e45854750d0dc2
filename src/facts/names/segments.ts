/**
 * A paragraph's words → segments: an office, a form of address, a body, a place, or a run of
 * capitals that may be a name. Indonesian strings them together without commas
 * (`Kepala Bidang Humas Polda Metro Jaya Kombes Yusri Yunus`), so one reader walks the words once,
 * left to right, and each kind of segment knows where it ends.
 */
import { matchCountry } from '../../language/countries.js';
import { isOwnersGap } from '../../language/possessive.js';
import { isDegree } from '../../language/titles.js';
import { readBody } from './body-names.js';
import { isOfSyllables } from './name-start.js';
import { readPlace, widenPlace } from './place-names.js';
import type { Prose, ProseParagraph } from './prose.js';
import {
  afterDegrees,
  gazetteerPlace,
  isCalendarWord,
  isOrdinary,
  isPrefix,
  longerPlace,
  type Reading,
  type Segment,
} from './reading.js';
import { readRole } from './role-phrases.js';
import { isCapital, type Word } from './word.js';

/** The segments of a paragraph in order, not overlapping. */
export function readSegments(paragraph: ProseParagraph, prose: Prose): Segment[] {
  const reading: Reading = {
    words: paragraph.words,
    lexicon: prose.lexicon,
    alone: prose.alone,
    spoken: prose.spoken,
    speaking: prose.speaking,
    setOff: prose.setOff,
    small: prose.small,
    capitals: prose.capitals,
    surnames: prose.surnames,
    localities: prose.localities,
    plain: !paragraph.words.some(isCapital),
  };
  const segments: Segment[] = [];
  let index = 0;
  while (index < reading.words.length) {
    const last = segments.at(-1);
    index = afterDegrees(reading, index, last?.kind === 'name');
    const past = pastNobody(reading, index);
    if (past > index) {
      index = past;
      continue;
    }
    const found = readSegment(reading, index, last);
    if (found === null) {
      const isLong = reading.words[index + 1]?.joined === true;
      index = (isLong ? demonymEnd(reading, index) : null) ?? index + 1;
      continue;
    }
    // `U.S. Secretary of State`: the office takes in what precedes it.
    while (found.from < index && (segments.at(-1)?.from ?? -1) >= found.from) segments.pop();
    if (last !== undefined && isOfficeOfRank(reading, last, found)) {
      segments.pop();
      segments.push({ ...last, kind: 'role', keys: 'official' });
    }
    segments.push(found);
    index = found.to;
  }
  return segments;
}

/** At most this many words of a ship's name. */
const MAX_SHIP_WORDS = 3;

/** Index after what names nobody, `index` itself when nothing such begins there: `KM Nusa Arga`, a ship. */
function pastNobody({ words, lexicon }: Reading, index: number): number {
  const nobody = lexicon.nobodys.match(words, index);
  if (nobody !== null) return nobody.end;
  const word = words[index];
  if (word?.shape !== 'upper' || !lexicon.things.has(word.folded)) return index;
  let to = index + 1;
  while (to <= index + MAX_SHIP_WORDS && words[to]?.gap === ' ' && words[to]?.shape === 'capital') {
    to++;
  }
  return to > index + 1 ? to : index;
}

/**
 * `Danpuspom Letjen Budi`: whether unknown capitals right before a rank are an
 * office of their own; in English they are whom the officer serves, `Coast Guard Rear Adm. Jane Roe`.
 */
function isOfficeOfRank({ words, lexicon }: Reading, before: Segment, rank: Segment): boolean {
  if (
    lexicon.affiliationFirst ||
    before.kind !== 'name' ||
    rank.kind !== 'rank' ||
    before.to !== rank.from
  )
    return false;
  const isName = words
    .slice(before.from, before.to)
    .some(({ folded }) => lexicon.given.has(folded));
  return words[rank.from]?.joined === true && !isName;
}

/**
 * `South Korean`, `Dutch`: index after the words for a people, which name nobody; null when there
 * are none.
 */
function demonymEnd({ words, lexicon }: Reading, index: number): number | null {
  const word = words[index];
  if (word === undefined || !isCapital(word)) return null;
  const people = matchCountry(words, index);
  return people?.isDemonym === true && !lexicon.given.has(word.folded) ? people.end : null;
}

function readSegment(reading: Reading, index: number, before: Segment | undefined): Segment | null {
  const { words, lexicon } = reading;
  const word = words[index];
  if (word === undefined || word.shape === 'number') return null;
  const afterPrefix =
    before !== undefined && before.to === index && word.joined && isPrefix(before.kind);
  if (!isCapital(word)) return readRole(reading, index, before);
  if (isCalendarWord(reading, index)) return null;
  if (afterPrefix && lexicon.given.has(word.folded) && !isTitleOrBody(reading, index)) {
    return readName(reading, index, true);
  }

  if (demonymEnd(reading, index) !== null) return readRole(reading, index, before);
  if (isListedPlace(reading, index)) {
    return { kind: 'name', from: index, to: index + 1, isAddress: true };
  }
  const place = gazetteerPlace(reading, index);
  const known = lexicon.knownBodies.match(words, index)?.end ?? index;
  // `Mitra Arga`, a club, though `mitra` may be an office
  const isKnown = known > index + 1 && known > (lexicon.prefixes.match(words, index)?.end ?? known);
  const role = isKnown ? null : readRole(reading, index, before);
  const body = role === null ? readBody(reading, index) : null;
  const isBodyLonger = body !== null && body.to > (place?.to ?? index);
  if (
    place !== null &&
    !isBodyLonger &&
    (role === null || place.to >= role.to) &&
    !beginsName(reading, place) &&
    !isSurname(reading, place) &&
    !isHolder(reading, place, before)
  ) {
    const longer = longerPlace(reading, place);
    return longer === place ? widenPlace(reading, place) : longer;
  }
  if (role?.from === index && role.to === index + 1 && speaksBySurname(reading, index)) {
    return { kind: 'name', from: index, to: index + 1 };
  }
  if (role !== null) return namedAfter(reading, index, role) ?? role;
  if (body !== null) return body;
  const named = afterPrefix ? null : readPlace(reading, index);
  if (named !== null) return named;
  return readName(reading, index, afterPrefix);
}

/** `warga Arga, Muncang, Lebak`: whether a place known only from the article is between commas before a larger one. */
function isListedPlace(reading: Reading, index: number): boolean {
  const { words, localities } = reading;
  const isBetween = words[index]?.gap === ', ' && words[index + 1]?.gap === ', ';
  if (!isBetween || localities.match(words, index)?.end !== index + 1) return false;
  return gazetteerPlace(reading, index) === null && gazetteerPlace(reading, index + 1) !== null;
}

/** People after whom buildings and squares are named. */
const HONORED = /(?:monarch|prince|princess|sultan|pope|president)$/u;

/** `King Abdullah Sports City`: a place named after somebody with an office, or null. */
function namedAfter(reading: Reading, index: number, role: Segment): Segment | null {
  if (!HONORED.test(role.keys ?? '')) return null;
  const place = readPlace(reading, index);
  return place !== null && place.to - index > 2 ? place : null;
}

/**
 * `petenis Italia Milano Rossini`, `Bripka AS`: what follows an office with its country is not a
 * town, and what follows a rank is not a country, but a person.
 */
function isHolder(
  { words, lexicon }: Reading,
  place: Segment,
  before: Segment | undefined,
): boolean {
  // `pria berinisial AS`
  const isNamed = lexicon.namedBy.has(words[place.from - 1]?.folded ?? '');
  if (isNamed && words[place.from]?.shape === 'upper') return true;
  if (before?.to !== place.from || words[place.from]?.joined !== true) return false;
  if (before.kind === 'rank') return words[place.from]?.shape === 'upper';
  const next = words[place.to];
  const isCountryTold =
    before.kind === 'role' && matchCountry(words, place.from - 1)?.end === place.from;
  return isCountryTold && place.level === 'city' && next?.joined === true && isCapital(next);
}

/**
 * `dr. Budi`, `pilot Susi Air`: words that look like the start of a name may be a form of address
 * or a body.
 */
function isTitleOrBody({ words, lexicon }: Reading, index: number): boolean {
  const kind = lexicon.prefixes.match(words, index)?.value.kind;
  const isTitle = kind === 'rank' || kind === 'honorific';
  const isAcronym =
    words[index]?.shape === 'upper' && lexicon.regionalBodies.match(words, index) !== null;
  const isBody =
    isAcronym ||
    lexicon.knownBodies.match(words, index) !== null ||
    (words[index + 1]?.joined === true && lexicon.bodySuffixes.has(words[index + 1]?.folded ?? ''));
  return isTitle || isBody;
}

/**
 * `Paris Hilton`, `Jordan Henderson`, `whose son Chad`: a place that is a given name too, with more of a name
 * after it or right after a word for a relative; `Brittany Hailey`, with `Hailey said` elsewhere.
 */
function beginsName(reading: Reading, place: Segment): boolean {
  const { words, lexicon } = reading;
  const [before, first, next] = [words[place.from - 1], words[place.from], words[place.to]];
  if (first === undefined || place.to > place.from + 1) return false;
  if (!lexicon.given.has(first.folded)) return speaksAlone(reading, next);
  const isKin = before?.shape === 'lower' && lexicon.kin.has(before.folded);
  if (isKin && first.joined) return true;
  return (
    next?.joined === true &&
    next.shape === 'capital' &&
    !lexicon.common.has(next.folded) &&
    lexicon.prefixes.match(words, place.to)?.value.kind !== 'role'
  );
}

/** Whether a word that goes on from the one before is, elsewhere, whoever a verb of speech has for its subject. */
function speaksAlone({ lexicon, speaking }: Reading, word: Word | undefined): boolean {
  if (word?.joined !== true || word.shape !== 'capital') return false;
  return speaking.has(word.folded) && !lexicon.common.has(word.folded);
}

/** `Ishikawa said`: a place that ends a name elsewhere in the article and here follows no preposition. */
function isSurname({ words, lexicon, surnames }: Reading, { from, to }: Segment): boolean {
  if (to > from + 1 || !surnames.has(words[from]?.folded ?? '')) return false;
  const before = words[from - 1]?.folded ?? '';
  return words[from]?.joined !== true || !lexicon.prepositions.has(before);
}

/** `Nurse said`, with `Paul Nurse` elsewhere: English puts an article before the office. */
function speaksBySurname({ words, lexicon, surnames }: Reading, index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (word === undefined || !lexicon.affiliationFirst || !surnames.has(word.folded)) return false;
  if (next?.joined === true && isCapital(next)) return false;
  const isTold = word.joined && before?.shape === 'lower' && lexicon.speech.has(before.folded);
  const speaks = next?.joined === true && lexicon.speech.has(next.folded);
  // `a summary of Nurse's remarks`
  const isLed =
    lexicon.links.has(before?.folded ?? '') && !lexicon.beastly.has(before?.folded ?? '');
  const isOwner = isLed && isOwnersGap(next?.gap ?? '');
  return isTold || isOwner || (speaks && (word.opens || !word.joined));
}

const MAX_NAME_WORDS = 7;

/**
 * A run of capitals that may be a name: particles and initials inside, degrees not. Null when the word
 * is an ordinary one with a capital. After an office or form of address the run is taken whole.
 */
function readName(reading: Reading, index: number, afterPrefix: boolean): Segment | null {
  const { words } = reading;
  const first = words[index];
  if (first === undefined || (!afterPrefix && !beginsRun(reading, index))) return null;
  if (!afterPrefix && isAcronymBeforeName(reading, index)) return null;
  // `wisatawan sebesar Rp150 ribu`
  if (/\d/.test(first.text)) return null;
  let to = isOfSyllables(reading, index) ? index + 3 : index + 1;
  while (to < words.length && to - index < MAX_NAME_WORDS) {
    const word = words[to];
    if (word === undefined || !word.joined) break;
    // `Lee Jong-wook`, `Stratford-upon-Avon`
    const isHyphenated = word.gap === '-' && !isNumeral(word);
    // `HP-nya`
    if (isHyphenated && reading.lexicon.enclitics.has(word.folded)) break;
    if (isHyphenated && joinsMates(reading, index, to)) break;
    if (word.shape === 'lower' && !isHyphenated) {
      const after = afterParticles(reading, to);
      if (after === to) break;
      to = after + 1;
      continue;
    }
    // `Leigh-on-Sea`
    const isWithinCompound = isHyphenated && words[to - 1]?.shape === 'lower';
    if (isCapital(word) && !isWithinCompound && endsName(reading, to, index)) break;
    if (!isCapital(word) && !isHyphenated) break;
    to++;
  }
  while (to - 1 > index && (isTail(reading, to - 1) || isUnit(words, to - 1))) to--;
  if (to === index + 1 && reading.lexicon.particles.has(first.folded)) return null;
  return { kind: 'name', from: index, to };
}

/** Letters that can be said as a word; those that cannot may be initials: `FHB Wirya`. */
const SAYABLE = /^(?=.*[AIUEO])\p{Lu}{3,}$/u;

/** `orang kaya PIK Helena Arga`: letters for a place or a body that a given name follows. */
function isAcronymBeforeName({ words, lexicon }: Reading, index: number): boolean {
  const [first, next] = [words[index], words[index + 1]];
  if (first?.shape !== 'upper' || !SAYABLE.test(first.text)) return false;
  const isName = next?.joined === true && next.shape === 'capital' && next.gap !== '-';
  return isName && lexicon.given.has(next.folded) && !lexicon.given.has(first.folded);
}

/** `Gempa M 7,6`: a letter before a figure is what is measured. */
function isUnit(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return words[index]?.text.length === 1 && next?.joined === true && next.shape === 'number';
}

/** At least this many letters of a second name that is no syllable of the first. */
const MATE_LETTERS = 5;
/** Words before a run among which one for a pair is looked for: `pasangan calon nomor satu Budi-Ani`. */
const PAIR_WORDS = 4;

/**
 * `pasangan Budi-Ani`, `Budi Santoso-Ani`: whether the hyphen before the word at `index` joins two
 * people.
 */
function joinsMates({ words, lexicon }: Reading, from: number, index: number): boolean {
  const [left, right] = [words[index - 1], words[index]];
  if (left === undefined || right === undefined || !isCapital(right)) return false;
  if (lexicon.particles.has(left.folded) || lexicon.particles.has(right.folded)) return false;
  const isGiven = (word: Word | undefined) => lexicon.given.has(word?.folded ?? '');
  // `Ban Ki-Moon`: a syllable continues a name; `Jean-Paul Arga` is one man.
  const isLong = right.text.length >= MATE_LETTERS;
  const next = words[index + 1];
  const isApart = index - from > 1 || next?.joined !== true || !isCapital(next);
  if (isLong && isApart && isGiven(words[from]) && isGiven(right)) return true;
  for (let at = from - 1; at >= from - PAIR_WORDS && words[at + 1]?.joined === true; at--) {
    if (lexicon.pairs.has(words[at]?.folded ?? '')) return true;
  }
  return false;
}

/**
 * Index of the capital after `van den`, `bin`; `index` itself when there are no particles or no
 * capital.
 */
function afterParticles({ words, lexicon }: Reading, index: number): number {
  let to = index;
  while (words[to]?.joined === true && lexicon.particles.has(words[to]?.folded ?? '')) {
    if (words[to]?.shape !== 'lower' || to - index > 2) break;
    to++;
  }
  const word = words[to];
  return to > index && word?.joined === true && isCapital(word) ? to : index;
}

function isNumeral(word: Word): boolean {
  return word.shape === 'number';
}

/** Whether a name may begin with this word: not a stop word or noun that only opens the sentence. */
function beginsRun(reading: Reading, index: number): boolean {
  const { lexicon, small, words } = reading;
  const first = words[index];
  if (first === undefined || isCompound(reading, index) || isThing(reading, index)) return false;
  if (lexicon.nameOpenings.match(words, index) !== null) return true;
  if (first.opens && describesName(reading, index)) return false;
  if (isOrdinary(reading, first) && !isNameAnyway(reading, index) && !isHyphenated(words, index)) {
    return false;
  }
  // `Kemarin Budi`: a word that opens a sentence occurs in small letters elsewhere.
  return !first.opens || !small.has(first.folded) || lexicon.given.has(first.folded);
}

/** `MPs`, `KM 5`, `T-shirt`. */
function isThing({ words, lexicon }: Reading, index: number): boolean {
  const [first, next] = [words[index], words[index + 1]];
  if (first === undefined) return false;
  const isShirt = first.text.length === 1 && next?.gap === '-' && next.shape === 'lower';
  const isShip = first.shape === 'upper' && lexicon.things.has(first.folded);
  return isShirt || isShip || /^\p{Lu}{2,}s$/u.test(first.text);
}

/** Whether the word that opens a sentence only describes the name after it. */
function describesName(reading: Reading, index: number): boolean {
  const { words, lexicon } = reading;
  const [first, next] = [words[index], words[index + 1]];
  if (first === undefined || next?.joined !== true) return false;
  if (lexicon.kin.has(first.folded)) {
    // `Paman salah satu korban`
    if (next.shape === 'lower') return !isKnownSpeaker(reading, index);
    // `Putri Arga, Nancy, …`, with `Arga` elsewhere: whose daughter Nancy is; `Ibunda Arga, Nancy, …`.
    const isName = lexicon.given.has(first.folded) || lexicon.honorifics.has(first.folded);
    const isOwner = !isName || reading.alone.has(next.folded);
    if (isOwner && words[index + 2]?.gap === ', ') return true;
  }
  const isTitled = lexicon.prefixes.match(words, index + 1)?.value.kind === 'honorific';
  // `"Tanya Pak Menteri"`
  if (isTitled && lexicon.speech.has(first.folded)) return true;
  if (lexicon.given.has(first.folded)) return false;
  // `Pesulap Pak Budi`: a word that opens the sentence before a form of address says what Budi is.
  if (isTitled) return true;
  // `Contractor PT Arga`: so it does before what a company's name begins with.
  const isBody = next.shape === 'upper' && lexicon.bodyHeads.match(words, index + 1) !== null;
  if (isBody && !lexicon.given.has(first.folded)) return true;
  // `TikToker Bima Arga … kata Bima`: so does a word never used as the name itself.
  const isLonger = words[index + 2]?.joined === true && words[index + 2]?.shape === 'capital';
  const isCalled = reading.alone.has(next.folded) && !reading.alone.has(first.folded);
  if (isLonger && isCalled && lexicon.given.has(next.folded)) return true;
  // `Pemahat Arga Budi`: so does a noun formed to name a doer.
  if (isCapital(next) && lexicon.isAgentNoun(first.folded)) return true;
  // `Menanggapi Budi, Ani menjawab`
  return lexicon.isActiveVerb(first.folded);
}

/** `Putra mengatakan`, with `kata Putra` elsewhere. */
function isKnownSpeaker({ words, lexicon, alone }: Reading, index: number): boolean {
  const next = words[index + 1];
  const speaks = next?.joined === true && lexicon.speech.has(next.folded);
  return speaks && alone.has(words[index]?.folded ?? '');
}

/** Whether an ordinary word begins a name all the same, by the words after it. */
function isNameAnyway(reading: Reading, index: number): boolean {
  const { words, lexicon } = reading;
  const [first, next] = [words[index], words[index + 1]];
  if (first === undefined) return false;
  // `kata Bill Emmott`: inside a sentence a given name counts more than the noun it also is.
  const isInside = !first.opens || isKnownSpeaker(reading, index);
  const isGiven = lexicon.given.has(first.folded) && isInside;
  // `pengacaranya, Sastra Wirya, … kata Sastra`
  const isSpeaker = reading.spoken.has(first.folded) && reading.setOff.has(first.folded);
  if (isSpeaker || isForeignNoun(reading, index)) return true;
  if (lexicon.ownStopWords.has(first.folded)) {
    // `Lalu Muhamad`: so it does with another name after it, even if it is a stop word.
    const hasGiven = next?.joined === true && lexicon.given.has(next.folded);
    // `autopsi Dini Sera`
    const isBeforeName = hasGiven || (isGiven && leadsName(reading, index + 1));
    return !first.opens && isBeforeName && !isJoiner(reading, first.folded);
  }
  // `Dana L Vanlandingham`: an initial before one more name makes a noun a name; `Plan B` is none.
  // `Menurut I Made Budi`: a word that opens a name of its own is no initial.
  const hasInitial =
    next?.joined === true &&
    next.text.length === 1 &&
    isCapital(next) &&
    lexicon.nameOpenings.match(words, index + 1) === null &&
    leadsName(reading, index + 2);
  return hasInitial || isGiven;
}

/** `the arrest of Salah Wirya`: inside a sentence, a noun of the other language alone before one more name. */
function isForeignNoun(reading: Reading, index: number): boolean {
  const { words, lexicon } = reading;
  const [first, next] = [words[index], words[index + 1]];
  if (first?.opens !== false || lexicon.isOwnWord(first.folded)) return false;
  const goesOn = next?.joined === true && next.gap === ' ' && next.shape === 'capital';
  return goesOn && !isOrdinary(reading, next) && !lexicon.bodyWords.has(next.folded);
}

/** `Do-yun`, `Song Ui-yung`, but not `Anak-anak`. */
function isHyphenated(words: readonly Word[], index: number): boolean {
  const [first, next, last] = [words[index], words[index + 1], words[index + 2]];
  const isPair = (word: Word | undefined, before: Word | undefined) =>
    word?.gap === '-' && word.shape === 'lower' && word.folded !== before?.folded;
  const isSecond = next?.joined === true && isCapital(next) && isPair(last, next);
  return isPair(next, first) || isSecond;
}

/** Whether a capital that is no ordinary word continues from the word before. */
function leadsName(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  return word?.joined === true && word.shape === 'capital' && !isOrdinary(reading, word);
}

/** `Sixteen-year-old Mira Halden`, `Oslo-born`: a description is not part of the name. */
function isCompound({ words, lexicon }: Reading, index: number): boolean {
  let last = index;
  while (words[last + 1]?.gap === '-' && words[last + 1]?.shape === 'lower') last += 1;
  return last > index && lexicon.compoundEnds.has(words[last]?.folded ?? '');
}

/** Whether the word at `index` begins something else than the name that began at `from`. */
function endsName(reading: Reading, index: number, from: number): boolean {
  const { words, lexicon } = reading;
  const word = words[index];
  if (word === undefined || isCalendarWord(reading, index)) return true;
  // `Sesepuh Muda I Nyoman Arga`, but not `Gusti Raden Mas Arga`
  if (word.text.length <= 2 && lexicon.nameOpenings.match(words, index) !== null) return true;
  if (lexicon.given.has(word.folded) || ROMAN.test(word.text)) return false;
  if (word.text.length === 1) return false;
  // `bertajuk 'Begini Roe Menjawab Warga'`: in the words of a title a verb has a capital too.
  const isSaying = lexicon.speech.has(word.folded) && lexicon.looksLikeVerb(word.folded);
  if (isSaying || lexicon.isActiveVerb(word.folded)) return true;
  // `Muara Siu Kabupaten Arga`
  const within = words[index + 1];
  const isSize = lexicon.sizes.has(word.folded) && !lexicon.affiliationFirst;
  if (isSize && within?.joined === true && isCapital(within)) return true;
  // `Hubungan AS-Tiongkok`: a country is a name's last word only after a given name.
  const place = gazetteerPlace(reading, index);
  if (place?.level === 'country' && !lexicon.given.has(words[from]?.folded ?? '')) return true;
  if (isDegree(word.text)) return true;
  // `Exco PSSI Budi`
  if (word.shape === 'upper' && lexicon.knownBodies.match(words, index) !== null) return true;
  const modifier = lexicon.modifiers.match(words, index);
  if (modifier !== null && lexicon.prefixes.match(words, modifier.end) !== null) return true;
  const prefix = lexicon.prefixes.match(words, index);
  if (prefix !== null) {
    // `Lukman Hakim`, `Budi Kapten`: one word may be a surname, two are an office.
    const next = words[prefix.end];
    const hasMore = next?.joined === true && isCapital(next);
    // `Aceh Tgk Malik`: an abbreviated one comes before the name itself.
    const isShort = lexicon.abbreviations.has(word.folded) && word.text.length > 1;
    const isHonorific = prefix.value.kind === 'honorific' && !isShort;
    // `Douglas Dean Arga`, `Billie King Arga`: many English surnames are also offices; `Budi Pangeran
    // Arga`: ranks of nobles are parts of names.
    const isSurname =
      prefix.value.kind === 'role' &&
      (prefix.value.affiliationFirst || HONORED.test(prefix.value.keys)) &&
      lexicon.given.has(words[from]?.folded ?? '');
    if (prefix.end > index + 1 || (hasMore && !isHonorific && !isSurname)) return true;
    // `Irma Dg Arga`: between two names a form of address is one of them, though short for a small word.
    if (isHonorific && hasMore) return false;
  }
  if (!isOrdinary(reading, word) || lexicon.bodyWords.has(word.folded)) return false;
  // `Teguh Karya`: a noun may be the second word of a name, a stop word never is.
  const isSecond = index === from + 1 && lexicon.given.has(words[from]?.folded ?? '');
  return !isSecond || isJoiner(reading, word.folded);
}

/** `Budi Dan Siti`, `Budi Di Bandung`: in a headline small words have capitals too. */
function isJoiner({ lexicon }: Reading, folded: string): boolean {
  return (
    lexicon.bodyJoiners.has(folded) || lexicon.prepositions.has(folded) || lexicon.links.has(folded)
  );
}

const ROMAN = /^(?=[IVX])(?:X{0,3})(?:IX|IV|V?I{0,3})$/u;

/** Two capitals that stand for a degree, a country or a body. */
function isTerm({ words, lexicon }: Reading, index: number): boolean {
  const word = words[index];
  return (
    word === undefined ||
    lexicon.degrees.match(words, index) !== null ||
    matchCountry(words, index) !== null ||
    lexicon.knownBodies.match(words, index) !== null ||
    lexicon.notBodies.has(word.text)
  );
}

/**
 * Last word of a run that is not part of a name: an acronym, a degree; `Wirya AW` ends with
 * initials.
 */
function isTail(reading: Reading, index: number): boolean {
  const { words, lexicon } = reading;
  const word = words[index];
  if (word === undefined || ROMAN.test(word.text)) return false;
  if (word.text.length === 2 && !isTerm(reading, index)) return false;
  return (
    word.shape === 'upper' &&
    word.text.length > 1 &&
    words[index - 1]?.shape !== 'upper' &&
    !lexicon.given.has(word.folded)
  );
}
