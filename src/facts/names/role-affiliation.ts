/** What follows the head of an office and belongs to it: whom it serves, where, of what. */

import { countryOfShortForm, matchCountry } from '../../language/countries.js';
import { isOwnersGap, isPluralOwnersGap } from '../../language/possessive.js';
import { endBeforeShortForm, readBody } from './body-names.js';
import { areInitials } from './initials.js';
import type { RolePrefix } from './lexicon.js';
import { afterListedFields } from './listed-fields.js';
import { endOfRun, joinsNoun, namesBody, startOfName, type Wanted } from './name-start.js';
import { readPlaceOfOffice, townServed } from './office-places.js';
import { afterSide, readPlace, wardEnd } from './place-names.js';
import {
  gazetteerPlace,
  isCalendarWord,
  isOrdinary,
  type Reading,
  type Segment,
} from './reading.js';
import { readServed, workEnd } from './served.js';
import { acronymEnd, isAfterAcronym } from './short-forms.js';
import { isCapital, type Word } from './word.js';

/**
 * Small words an office may continue with before a name comes: `pengamat penerbangan sipil Budi`.
 */
const MAX_SMALL_WORDS = 3;
/** The same where no name but a comma comes: `chair of the river basin's flood warning committee, wrote`. */
const MAX_CLOSED_WORDS = 7;

/** One thing that belongs to an office: index after it, and the body or place it is. */
interface Step {
  readonly to: number;
  readonly part?: Segment;
  /** An acronym names a body too, even if not a known one. */
  readonly isBody?: boolean;
}

/** An office whose head has been read. */
export interface OfficeHead {
  readonly office: RolePrefix;
  /** Index after the head. */
  readonly end: number;
  /** Whether the holder of the office may be named after it. */
  readonly nameFollows: boolean;
}

/** What has been read of whom an office serves. */
interface Served {
  /** Its bodies and places, in order. */
  readonly parts: Segment[];
  hasBody: boolean;
}

/** What belongs to the office after its head: the index after it, and its bodies and places. */
export function readAffiliation(
  reading: Reading,
  head: OfficeHead,
): { readonly to: number; readonly parts: readonly Segment[] } {
  const served: Served = { parts: [], hasBody: false };
  return { to: readServing(reading, head, served), parts: served.parts };
}

function readServing(reading: Reading, head: OfficeHead, served: Served): number {
  const { end: index, nameFollows } = head;
  // `Kepala Badan Pengawas Obat dan Makanan (BPOM) Budi`: the office ends in the head of the body.
  const isBegun = reading.lexicon.bodyHeads.match(reading.words, index - 1)?.end === index;
  let to = isBegun ? endBeforeShortForm(reading, index - 1, index) : index;
  served.hasBody = to > index;
  for (;;) {
    const step = readStep(reading, head, to);
    if (step !== null) {
      if (step.part !== undefined) addPart(reading, served.parts, step.part);
      served.hasBody ||= step.part !== undefined || step.isBody === true;
      to = step.to;
      continue;
    }
    if (!startsUnknown(reading, head, to)) return to;
    // `Rahmatia, kerabat Hapsa, …`, with `Hapsa` elsewhere
    const isSomebody = to === index && isNamedElsewhere(reading, to);
    if (!nameFollows && !isSomebody) return endOfRun(reading, to);
    const end = readUnknown(reading, head, to, served);
    // `Ketua Dewan Pemakai Jasa Arga (Dewaja) Budi`: brackets show that everything before them is
    // the body; so does another body right after, `Kepala Biro Layanan Publik Kementerian Arga Budi`.
    if (end === to) return end;
    const isBody = () => reading.lexicon.bodyHeads.match(reading.words, end) !== null;
    const goesOn =
      acronymEnd(reading, end) !== null ||
      joinsNoun(reading, end) ||
      (isBody() && readBody(reading, end, { nameFollows: true }) !== null);
    if (!goesOn) return end;
    served.hasBody = true;
    to = end;
  }
}

/** Whether the capital at `index` occurs elsewhere in the article, and alone. */
function isNamedElsewhere({ words, alone, capitals }: Reading, index: number): boolean {
  const folded = words[index]?.folded ?? '';
  return alone.has(folded) && (capitals.get(folded) ?? 0) > 1;
}

/** `Nara Medical University`: in English a body right after a place bears its name. */
function addPart({ lexicon }: Reading, parts: Segment[], part: Segment): void {
  const last = parts.at(-1);
  const bearsPlace = last?.kind === 'place' && last.to === part.from && part.kind === 'body';
  if (bearsPlace && lexicon.affiliationFirst) parts.splice(-1, 1, { ...part, from: last.from });
  else parts.push(part);
}

/**
 * Index after the unknown capitals at `to` that still belong to an office; the name begins there.
 */
function readUnknown(reading: Reading, head: OfficeHead, to: number, served: Served): number {
  const { office } = head;
  const { parts } = served;
  const wanted = wantedOf(reading, head, to, served);
  const end = endOfRun(reading, to);
  const place = wanted === 'place' ? readPlaceOfOffice(reading, end) : null;
  if (place !== null) {
    // `Kepala Desa Muara Arga di Kabupaten Seruyan Jumari`
    parts.push({ kind: 'place', from: to, to: end }, place);
    return place.to;
  }
  const found = bodyInside(reading, to, end) ?? startOfName(reading, to, wanted);
  // `Lurah Arga Hilir Budi`, `Lurah Arga Hilir hadir`
  const side = office.territorial ? afterSide(reading, to, to + 1) : to;
  const start = side > to + 1 ? side : office.territorial ? afterSide(reading, to, found) : found;
  // `Kepala Desa Tlogosari Sukardi`: the first of the unknown words is the place.
  const isKnown = reading.localities.match(reading.words, to)?.end === start;
  if ((office.territorial || isKnown) && start > to)
    parts.push({ kind: 'place', from: to, to: start });
  return start;
}

/** `Layanan Publik Kementerian Arga`: index of a body within a run of unknown capitals, or null. */
function bodyInside(reading: Reading, from: number, end: number): number | null {
  const { words, lexicon } = reading;
  if (lexicon.given.has(words[from]?.folded ?? '')) return null;
  for (let at = from + 1; at < end - 1; at++) {
    const isLong = (words[at]?.text.length ?? 0) > 2;
    if (
      isLong &&
      lexicon.bodyHeads.match(words, at) !== null &&
      readBody(reading, at, { nameFollows: true }) !== null
    )
      return at;
  }
  return null;
}

/** What belongs to the office at `at`, or null when nothing known does. */
function readStep(reading: Reading, head: OfficeHead, at: number): Step | null {
  const { office, nameFollows } = head;
  const { words } = reading;
  const word = words[at];
  if (word === undefined) return null;
  // `warga RT 05/RW 02 Kelurahan Arga`, `Ketua RT 05/RW 02 Budi`
  const ward = wardEnd(reading, at);
  if (ward > at && word.joined) return { to: ward, part: { kind: 'place', from: at, to: ward } };
  if (ward > at && word.gap === '/') return { to: ward };
  if (!word.joined) {
    const acronym = acronymEnd(reading, at);
    if (acronym !== null) return { to: acronym };
    const owned = nameFollows ? readOwned(reading, at) : at;
    if (owned > at) return { to: owned };
    const listed = afterListedFields(reading, at);
    if (listed > at) return { to: listed };
    // `Badan Arga (BA) Jawa Barat Budi`, `PT Arga (Persero) Tbk Budi`: the office may continue after the
    // brackets.
    if (!isAfterAcronym(reading, at, head.end)) return null;
    if (reading.lexicon.bodySuffixes.has(word.folded)) return { to: at + 1 };
    if (!isAffiliation(reading, at)) return null;
  }
  const numbered = readNumbered(reading, at) ?? readUnit(reading, at);
  if (numbered !== null) return numbered;
  if (word.shape === 'lower') {
    const part =
      (nameFollows ? readPlaceOfOffice(reading, at) : null) ?? readPlainCountry(reading, at);
    if (part !== null) return { to: part.to, part };
    const work = workEnd(reading, at, office);
    if (work > at) return { to: work };
    const village = readKindOfPlace(reading, at);
    if (village !== null) return { to: village.to, part: village };
    const to = readSmallWords(reading, at);
    return to > at ? { to } : readServed(reading, at, office);
  }
  if (isCalendarWord(reading, at)) return null;
  if (word.shape === 'number') return belongsToOffice(reading, at) ? { to: at + 1 } : null;
  return isTitle(reading, at) ? null : readCapital(reading, head, at, word);
}

/**
 * `head of the Harwick Agency's data center Jane Roe`: index of the name after nouns for a part of
 * the body before, `at` when no name follows them.
 */
function readOwned(reading: Reading, at: number): number {
  const { words } = reading;
  if (!isOwnersGap(words[at]?.gap ?? '')) return at;
  for (let to = at; to <= at + MAX_SMALL_WORDS; to++) {
    const word = words[to];
    if (word === undefined || (to > at && !word.joined)) return at;
    if (word.shape !== 'lower') return to > at && isCapital(word) ? to : at;
    if (endsRole(reading, word)) return at;
  }
  return at;
}

/** `a resident of the village of Arga`: a place after small words for its kind, as English says it. */
function readKindOfPlace(reading: Reading, at: number): Segment | null {
  const { words, lexicon } = reading;
  if (!lexicon.affiliationFirst) return null;
  let kind = at;
  while (isLink(reading, words[kind]?.folded ?? '') && words[kind]?.shape === 'lower') kind++;
  const from = kind > at ? lexicon.reliefs.match(words, kind)?.end : undefined;
  if (from === undefined || words[from]?.joined !== true || words[from]?.shape !== 'capital') {
    return null;
  }
  return gazetteerPlace(reading, from) ?? { kind: 'place', from, to: from + 1 };
}

/**
 * `Presiden ke-7`, `Danramil 06/Cikupa`, `Kodam XVII/Arga`: a command by its number and name;
 * `Timnas U-23`; `periode 2016-2021`.
 */
function readNumbered(reading: Reading, at: number): Step | null {
  const { words } = reading;
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined) return null;
  if (reading.lexicon.ordinals.has(word.folded) && next.shape === 'number' && next.gap === '-') {
    return { to: at + 2 };
  }
  if (word.text === 'U' && next.shape === 'number' && next.gap === '-') return { to: at + 2 };
  const isTerm = /^\d{4}$/.test(word.text) && words[at - 1]?.shape === 'lower';
  const after = words[at + 2];
  const leadsName = after?.joined === true || after?.gap === ', ';
  if (isTerm && /^\s?[-–]\s?$/u.test(next.gap) && next.shape === 'number' && leadsName) {
    return { to: at + 2 };
  }
  const isNumber = word.shape === 'number' || NUMERAL.test(word.text);
  const isWard = reading.lexicon.wards.has(next.folded);
  if (!isNumber || isWard || next.gap !== '/' || !isCapital(next)) return null;
  const part = gazetteerPlace(reading, at + 1) ??
    readPlace(reading, at + 1, { nameFollows: true }) ?? {
      kind: 'place',
      from: at + 1,
      to: at + 2,
    };
  return { to: part.to, part };
}

/** `Komandan Korem 062 Arga`: a regional command by its number. */
function readUnit({ words, lexicon }: Reading, at: number): Step | null {
  const command = lexicon.regionalBodies.match(words, at);
  const number = command && words[command.end];
  const isNumbered = number?.joined === true && number.shape === 'number';
  return command && isNumbered ? { to: command.end + 1, isBody: true } : null;
}

/** `Kapolri Jenderal Budi`, but `Inspektur Jenderal Kementerian Arga`: whether a name follows a rank. */
function isRankOfName(reading: Reading, at: number): boolean {
  const { words, lexicon } = reading;
  const next = words[at];
  if (next?.joined !== true || next.shape !== 'capital') return false;
  const isNoun = lexicon.complements.has(next.folded) || isOrdinary(reading, next);
  return !isNoun && lexicon.bodyHeads.match(words, at) === null;
}

function isTitle(reading: Reading, at: number): boolean {
  const { words, lexicon } = reading;
  const prefix = lexicon.prefixes.match(words, at);
  const isFormal = prefix !== null && prefix.value.kind !== 'role';
  if (!isFormal) return false;
  if (lexicon.complements.has(words[at]?.folded ?? '')) return isRankOfName(reading, prefix.end);
  // `Konsul Haji KJRI Jeddah Budi`: before the letters of a body it is no form of address.
  const next = words[prefix.end];
  return prefix.value.kind === 'rank' || next?.shape !== 'upper' || next.text.length < 3;
}

/** What belongs to the office at a capital: a known place, or whatever else its words name. */
function readCapital(reading: Reading, head: OfficeHead, at: number, word: Word): Step | null {
  const { words, lexicon } = reading;
  // `Calon presiden nomor urut 2 Ratu Arga`: after a number the office is complete.
  const isNumbered =
    words[at - 1]?.shape === 'number' && lexicon.numberWords.has(words[at - 3]?.folded ?? '');
  if (isNumbered) return null;
  // `Kepala Kantor Imigrasi Kelas B Arga`
  const isGrade = word.text.length === 1 && lexicon.grades.has(words[at - 1]?.folded ?? '');
  if (isGrade) return { to: at + 1 };
  // `Ketua panitia Arga I Made Budi`
  if (lexicon.nameOpenings.match(words, at) !== null) return null;
  const isGiven = !head.office.territorial && opensPerson(reading, at, word);
  const known = gazetteerPlace(reading, at);
  if (known !== null && !(isGiven && known.to === at + 1))
    return readPlaceServed(reading, head, known);
  return isGiven ? null : readUnlisted(reading, head, at, word);
}

/** Whether a given name begins at `at`, unless a body bears it: `Samuel Sekuritas`. */
function opensPerson({ words, lexicon }: Reading, at: number, word: Word): boolean {
  const isSuffix = (next: Word | undefined) =>
    next?.joined === true && lexicon.bodySuffixes.has(next.folded);
  const [next, last] = [words[at + 1], words[at + 2]];
  const isKnown = (lexicon.knownBodies.match(words, at)?.end ?? at) > at + 1;
  const isBody = isKnown || isSuffix(next) || (next?.joined === true && isSuffix(last));
  // `Ketua AJI Arga`
  const isAcronym = word.shape === 'upper' && lexicon.regionalBodies.match(words, at) !== null;
  return lexicon.given.has(word.folded) && !isBody && !isAcronym;
}

/** The `known` place that an office serves, or the body named after it; null when it is a person. */
function readPlaceServed(
  reading: Reading,
  { office, nameFollows }: OfficeHead,
  known: Segment,
): Step | null {
  const { words } = reading;
  // `Kapten Bali United`: a body may bear the name of a place.
  const body = readBody(reading, known.from, { nameFollows });
  const town = townServed(reading, office, known);
  const part = body !== null && body.to > town.to ? body : town;
  // `petenis Italia Milano Rossini`: what follows a country is not a town but a person with that
  // name.
  const next = words[part.to];
  const isTown = part.level === 'city' && matchCountry(words, known.from - 1)?.end === known.from;
  if (isTown && next?.joined === true && isCapital(next)) return null;
  return { to: part.to, part };
}

/** Another office, a body, a place by its kind, a country, a usual word, an acronym; else null. */
function readUnlisted(
  reading: Reading,
  { nameFollows }: OfficeHead,
  at: number,
  word: Word,
): Step | null {
  const { words, lexicon } = reading;
  const other = lexicon.prefixes.match(words, at);
  const isKnown = (lexicon.knownBodies.match(words, at)?.end ?? at) > (other?.end ?? at);
  if (other?.value.kind === 'role' && !isKnown) return { to: other.end };
  // `Ketua KPA Pusat Budi`: after an acronym it says which part of the body is meant, and begins no
  // other body.
  const isBranch = words[at - 1]?.shape === 'upper' && lexicon.branches.has(word.folded);
  if (isBranch) return { to: at + 1 };
  const part = readBody(reading, at, { nameFollows }) ?? readPlace(reading, at, { nameFollows });
  if (part !== null) return { to: part.to, part };
  const country = matchCountry(words, at);
  if (country !== null) return { to: country.end };
  // `Duta Besar RI untuk Turki Lalu Ahmad`: a stop word before a given name belongs to it.
  const isOfName =
    lexicon.stopWords.has(word.folded) && lexicon.given.has(words[at + 1]?.folded ?? '');
  const isUsualNoun = lexicon.complements.has(word.folded) || isOrdinary(reading, word);
  if (isUsualNoun && !isOfName) return { to: at + 1 };
  if (other?.value.kind === 'honorific') return { to: other.end };
  // `Penyelam KRI Arga`: the letters before the name of a ship
  const next = words[at + 1];
  const isShip = word.shape === 'upper' && lexicon.things.has(word.folded);
  if (isShip && next?.joined === true && isCapital(next)) {
    // `Penumpang KM Lestari Arga`: two capitals after the letters are both of the ship.
    const run = endOfRun(reading, at + 1);
    return { to: run === at + 3 ? run : at + 2, isBody: true };
  }
  // `Koordinator BEM SI, Budi`
  const isClosed = words[at - 1]?.shape === 'upper' && words[at + 1]?.gap === ', ';
  const isLong = word.text.length > 2 && !areInitials(word.text);
  const isAcronym = word.shape === 'upper' && (isLong || isClosed);
  // `Terdakwa I, Budi`; the word that opens a Balinese name was handled before.
  const isNumeral = NUMERAL.test(word.text) || word.text === 'I';
  return isAcronym || isNumeral ? { to: at + 1, isBody: true } : null;
}

/** Whether unknown capitals continue at `at`, some of which may still belong to the office. */
function startsUnknown(reading: Reading, { office, end }: OfficeHead, at: number): boolean {
  const { words, lexicon } = reading;
  const word = words[at];
  if (word === undefined || !isCapital(word) || isCalendarWord(reading, at)) return false;
  if (isTitle(reading, at)) return false;
  if (!word.joined && !isAfterAcronym(reading, at, end)) return false;
  if (office.territorial || !lexicon.given.has(word.folded)) return true;
  // `Deputi Pengetahuan Hayati LIPI Dr Budi`: words followed by a form of address are not the name
  // yet.
  return startOfName(reading, at, 'name') > at || namesBody(reading, at);
}

/** What an office whose words end at `index` still requires of the unknown capitals there. */
function wantedOf(
  reading: Reading,
  { office, end: from }: OfficeHead,
  index: number,
  { hasBody, parts }: Served,
): Wanted {
  const { words, lexicon } = reading;
  const before = words[index - 1];
  // `perajin asal Arga Budi Santoso`
  if (before?.shape === 'lower' && lexicon.prepositions.has(before.folded)) return 'word';
  // `Kepala Dinas Perhubungan Arga Budi Santoso`: every region has such a body.
  if (!hasBody && lexicon.regionalBodies.match(words, from - 1)?.end === from) return 'branch';
  // `Calon Bupati Lebak nomor urut 2 Budi`
  if (before?.shape === 'number' && words[index - 2]?.shape === 'lower') return 'name';
  // `Kepala Desa (Kades) Arga Budi`: its own short form says nothing of where the office is.
  const isShortened = office.territorial && isAfterAcronym(reading, index, from);
  if (index > from && before?.shape === 'capital' && !hasBody && !isShortened) {
    // `Presiden Republik Arga`: after an unusual noun the next word is its name.
    const isUsual = lexicon.complements.has(before.folded) || !lexicon.common.has(before.folded);
    return isUsual ? 'nothing' : 'place';
  }
  if (hasBody) {
    const part = parts.at(-1);
    const isRegional =
      part?.to === index && lexicon.regionalBodies.match(words, part.from) !== null;
    return isRegional && !endsInPlace(reading, part) ? 'branch' : 'nothing';
  }
  // `Local official Harish Chandra Sharma`: whom the holder serves comes first.
  const isServedBefore = office.affiliationFirst && lexicon.affiliationFirst;
  if (isServedBefore || CLOSED.test(office.keys)) return 'name';
  return office.territorial ? 'place' : 'anything';
}

/** `Dinas Kesehatan Kota Bandung`: whether the name of a body ends in a known place. */
function endsInPlace(reading: Reading, { from, to }: Segment): boolean {
  for (let at = to - 1; at > from; at--) if (gazetteerPlace(reading, at)?.to === to) return true;
  return false;
}

/**
 * Offices whose country is known by name, or that serve no body: unknown capitals after them are
 * the person.
 */
const CLOSED =
  /(?:minister|president|premier|chancellor|ambassador|pope|monarch|spokesperson|writer|film-director|cleric|suspect|victim)$/u;

/** `Ketua RT 05`, `Ketua Panitia Festival 2005 Budi Santoso`. */
function belongsToOffice({ words, lexicon }: Reading, index: number): boolean {
  const before = words[index - 1];
  // `Calon Bupati Lebak nomor urut 2`
  if (before?.shape === 'lower' && lexicon.numberWords.has(words[index - 2]?.folded ?? ''))
    return true;
  const next = words[index + 1];
  const isShort = before?.shape === 'upper' && (words[index]?.text.length ?? 0) < 4;
  return (
    isShort ||
    (before !== undefined && isCapital(before) && next?.joined === true && isCapital(next))
  );
}

const NUMERAL = /^(?=[IVX]{2}|V$|X$)X{0,3}(?:IX|IV|V?I{0,3})$/u;

/**
 * Small words that belong to an office: what offices are made of, links (`untuk`, `of the`) and, when a
 * capital follows soon, any noun (`juru bicara kelompok pemberontak`).
 */
function readSmallWords(reading: Reading, index: number): number {
  const { words, lexicon } = reading;
  let sure = index;
  let unsure = 0;
  for (let to = index; ; to++) {
    const word = words[to];
    // `seorang pekerja hutan, melihat api`: up to a comma or the end every noun belongs to it.
    if (word === undefined) return to;
    const isOwned = isOwnersGap(word.gap) || isPluralOwnersGap(word.gap);
    if (!word.joined && !isOwned) return CLOSING.test(word.gap) ? to : sure;
    const afterLink = to > index && isLink(reading, words[to - 1]?.folded ?? '');
    if (word.shape !== 'lower') {
      const follows = isCapital(word) && !isCalendarWord(reading, to) && unsure <= MAX_SMALL_WORDS;
      return follows && (!afterLink || isAffiliation(reading, to)) ? to : sure;
    }
    const next = words[to + 1];
    // `saksi suap mantan Ketua Pengadilan Budi`: another office begins there.
    const isFormer = lexicon.modifiers.match(words, to)?.value === 'former';
    if (isFormer && !lexicon.affiliationFirst) return to;
    // `pedagang ayam di Pasar Arga Budi Santoso`
    if (to > index && readPlaceOfOffice(reading, to) !== null) return to;
    if (lexicon.settings.has(word.folded) && next !== undefined && isCapital(next)) return sure;
    if (lexicon.complements.has(word.folded)) sure = to + 1;
    else if (
      !isLink(reading, word.folded) &&
      (++unsure > MAX_CLOSED_WORDS || endsRole(reading, word))
    ) {
      return sure;
    }
  }
}

/** What ends a phrase: a comma, a bracket, the end of the sentence. */
const CLOSING = /^\s?[,(]|^[.!?]/u;

/** `untuk`, `of`, `the`; and what joins two of the same kind, `pendidikan dan kebudayaan`. */
function isLink({ lexicon }: Reading, folded: string): boolean {
  return lexicon.links.has(folded) || lexicon.bodyJoiners.has(folded);
}

/** Whether a small word cannot be a noun that specifies an office. */
export function endsRole({ lexicon }: Pick<Reading, 'lexicon'>, { folded }: Word): boolean {
  return (
    lexicon.stopWords.has(folded) ||
    lexicon.prepositions.has(folded) ||
    lexicon.looksLikeVerb(folded) ||
    lexicon.speech.has(folded) ||
    lexicon.acts.has(folded) ||
    lexicon.kin.has(folded) ||
    lexicon.andWords.has(folded) ||
    lexicon.bridges.has(folded)
  );
}

/** `presiden indonesia`, `menhan as`: in a text without capitals countries are known all the same. */
function readPlainCountry({ words, plain }: Reading, index: number): Segment | null {
  const word = words[index];
  if (!plain || word === undefined) return null;
  const code = countryOfShortForm(word.text.toUpperCase());
  const to = code === null ? matchCountry(words, index)?.end : index + 1;
  return to === undefined ? null : { kind: 'place', from: index, to, level: 'country' };
}

/** Whether a body, a place or a country begins at `index`, and not a name or another office. */
function isAffiliation(reading: Reading, index: number): boolean {
  const { words, lexicon } = reading;
  const word = words[index];
  if (word === undefined) return false;
  if (lexicon.complements.has(word.folded)) return true;
  const office = lexicon.prefixes.match(words, index);
  // `Press Secretary to the Prime Minister, Jane Roe`, but not `aide to the Mayor Jane Roe`
  if (office !== null) return lexicon.affiliationFirst && words[office.end]?.gap === ', ';
  return (
    gazetteerPlace(reading, index) !== null ||
    matchCountry(words, index) !== null ||
    readBody(reading, index, { nameFollows: true }) !== null ||
    readPlace(reading, index, { nameFollows: true }) !== null ||
    (word.shape === 'upper' && word.text.length > 1) ||
    isOrdinary(reading, word)
  );
}
