/** Offices as written, with whom they serve: `duta besar AS untuk Jepang`, `U.S. Secretary of State`. */
import { countryOfShortForm, matchCountry } from '../language/countries.js';
import { readBody } from './body-names.js';
import type { RolePrefix } from './lexicon.js';
import { endOfRun, startOfName, type Wanted } from './name-start.js';
import { readPlace } from './place-names.js';
import { isCapital, type Word } from './prose.js';
import {
  gazetteerPlace,
  isCalendarWord,
  isOrdinary,
  type Reading,
  type Segment,
} from './reading.js';

/** Small words an office may go on with before a name comes: `pengamat penerbangan sipil Budi`. */
const MAX_SMALL_WORDS = 3;

/**
 * The office, rank or form of address that begins at `index`, or null. An English office takes in the
 * body or country directly before it, so that the segment may begin before `index`.
 */
export function readRole(
  reading: Reading,
  index: number,
  before: Segment | undefined,
): Segment | null {
  const { words, lexicon } = reading;
  let head = index;
  const keys: string[] = [];
  for (;;) {
    const modifier = lexicon.modifiers.match(words, head);
    const whole = lexicon.prefixes.match(words, head);
    if (modifier === null || (whole !== null && whole.end > modifier.end)) break;
    const next = words[modifier.end];
    if (next?.joined !== true) return null;
    keys.push(modifier.value);
    head = modifier.end;
  }
  // `former U.S. President`: the country stands between.
  const country = head > index ? matchCountry(words, head) : null;
  if (country !== null && words[country.end]?.joined === true) head = country.end;

  const match = lexicon.prefixes.match(words, head);
  const word = words[head];
  if (match === null || word === undefined) return null;
  const prefix = match.value;
  if (prefix.kind !== 'role') {
    const to = prefix.kind === 'rank' ? afterBrackets(reading, match.end) : match.end;
    const next = words[to];
    // `H. W. Mortimore`: initials are no form of address.
    const isInitial = word.text.length === 1 && next?.text.length === 1;
    const fits = (isCapital(word) && !isInitial) || DOCTOR.test(word.text);
    const leads = next !== undefined && (next.joined || to > match.end) && isCapital(next);
    return head === index && fits && leads && !isCalendarWord(reading, to)
      ? { kind: prefix.kind, from: index, to }
      : null;
  }
  // A capital inside a phrase in small letters is a name: `anggota Guru`.
  if (isCapital(word) && lexicon.given.has(word.folded) && match.end === head + 1 && !word.opens) {
    const next = words[match.end];
    if (next?.joined !== true || !isCapital(next)) return null;
  }
  keys.push(prefix.keys);
  const parts: Segment[] = [];
  const to = readAffiliation(reading, match.end, prefix, parts);
  const joins =
    prefix.affiliationFirst && before !== undefined && joinsBefore(reading, before, index);
  if (joins) parts.unshift(before);
  const from = joins ? before.from : index;
  return { kind: 'role', from: withDemonym(reading, from), to, keys: keys.join(' '), parts };
}

/** `Jenderal (Purn) Bagas`: what stands in brackets behind a rank belongs to it. */
function afterBrackets(reading: Reading, index: number): number {
  const inner = reading.lexicon.prefixes.match(reading.words, index);
  return inner?.value.kind === 'rank' && opensAcronym(reading, index) ? index + 1 : index;
}

const DOCTOR = /^dr[gh]?$/u;

/** Words of a body or country before an English office, at most. */
const MAX_BEFORE = 5;
/** `Japan's foreign minister`. */
const POSSESSIVE = /^['’]s\s$/u;

function joinsBefore({ words }: Reading, before: Segment, index: number): boolean {
  const word = words[index];
  const length = before.to - before.from;
  if (word === undefined || before.to !== index || length > MAX_BEFORE) return false;
  if (before.kind === 'place' || before.kind === 'body') {
    return word.joined || POSSESSIVE.test(word.gap);
  }
  // `Acme spokeswoman Jane Roe`
  return before.kind === 'name' && length <= 2 && word.joined && !isCapital(word);
}

/** `Japanese Foreign Minister`: words for a people are no segment of their own. */
function withDemonym({ words }: Reading, from: number): number {
  for (const length of [2, 1]) {
    const start = from - length;
    if (start < 0 || words[from]?.joined !== true) continue;
    const country = matchCountry(words, start);
    if (country?.isDemonym === true && country.end === from) return start;
  }
  return from;
}

/** Index after what belongs to the office whose head ends at `index`; its bodies and places go to `parts`. */
function readAffiliation(
  reading: Reading,
  index: number,
  office: RolePrefix,
  parts: Segment[],
): number {
  const { words, lexicon } = reading;
  let to = index;
  let hasAcronym = false;
  for (;;) {
    const word = words[to];
    if (word === undefined) return to;
    if (!word.joined && to > index && /^\)\s$/u.test(word.gap) && opensAcronym(reading, to - 1)) {
      // `Badan Arga (BA) Jawa Barat Budi`: the office may go on after the brackets.
      if (!isAffiliation(reading, to)) return to;
    } else if (!word.joined) {
      if (!opensAcronym(reading, to)) return to;
      to++;
      continue;
    }
    if (word.shape === 'lower') {
      const place = readPlaceOfOffice(reading, to) ?? readPlainCountry(reading, to);
      const next = place?.to ?? readSmallWords(reading, to);
      if (place !== null) parts.push(place);
      if (next === to) return to;
      to = next;
      continue;
    }
    if (isCalendarWord(reading, to)) return to;
    if (word.shape === 'number') {
      if (!belongsToOffice(reading, to)) return to;
      to++;
      continue;
    }
    const prefix = lexicon.prefixes.match(words, to);
    if (prefix !== null && prefix.value.kind !== 'role' && !lexicon.complements.has(word.folded))
      return to;
    const place = gazetteerPlace(reading, to);
    if (
      place !== null &&
      !(lexicon.given.has(word.folded) && place.to === to + 1 && !office.territorial)
    ) {
      to = place.to;
      parts.push(place);
      continue;
    }
    if (lexicon.given.has(word.folded) && !office.territorial) return to;
    if (prefix !== null && prefix.value.kind === 'role') {
      to = prefix.end;
      continue;
    }
    const body = readBody(reading, to, true);
    if (body !== null) {
      to = body.to;
      parts.push(body);
      continue;
    }
    const named = readPlace(reading, to, null, true);
    if (named !== null) {
      to = named.to;
      parts.push(named);
      continue;
    }
    const country = matchCountry(words, to);
    if (country !== null) {
      to = country.end;
      continue;
    }
    if (lexicon.complements.has(word.folded) || isOrdinary(reading, word)) {
      to++;
      continue;
    }
    const isAcronym = word.shape === 'upper' && word.text.length > 2;
    if (isAcronym || NUMERAL.test(word.text)) {
      to++;
      hasAcronym = true;
      continue;
    }
    const wanted = wantedOf(reading, to, index, office, hasAcronym || parts.length > 0);
    const end = endOfRun(reading, to);
    // `Kepala Desa Muara Arga di Kabupaten Seruyan Jumari`
    if (wanted === 'place' && readPlaceOfOffice(reading, end) !== null) {
      to = end;
      continue;
    }
    const start = startOfName(reading, to, wanted);
    // `Kepala Desa Tlogosari Sukardi`: the first of the unknown words is the place.
    if (office.territorial && start > to) parts.push({ kind: 'place', from: to, to: start });
    return start;
  }
}

/** What an office whose words end at `index` still wants of the unknown capitals there. */
function wantedOf(
  { words, lexicon }: Reading,
  index: number,
  from: number,
  office: RolePrefix,
  hasBody: boolean,
): Wanted {
  const before = words[index - 1];
  if (index > from && before?.shape === 'capital' && !hasBody) {
    // `Presiden Republik Arga`: behind a noun that is none of the usual ones the next word is its name.
    const isUsual = lexicon.complements.has(before.folded) || !lexicon.common.has(before.folded);
    return isUsual ? 'nothing' : 'place';
  }
  if (hasBody || CLOSED.test(office.keys)) return 'nothing';
  return office.territorial ? 'place' : 'anything';
}

/** Offices whose country is known by name, so that unknown capitals behind them are the person. */
const CLOSED = /(?:minister|president|premier|chancellor|ambassador|pope|monarch|spokesperson)$/u;

/** `Ketua RT 05`, `Ketua Panitia Festival 2005 Budi Santoso`. */
function belongsToOffice({ words }: Reading, index: number): boolean {
  const before = words[index - 1];
  const next = words[index + 1];
  const isShort = before?.shape === 'upper' && (words[index]?.text.length ?? 0) < 4;
  return (
    isShort ||
    (before !== undefined && isCapital(before) && next?.joined === true && isCapital(next))
  );
}

const NUMERAL = /^(?=[IVX]{2}|V$|X$)X{0,3}(?:IX|IV|V?I{0,3})$/u;

/** `Menteri Luar Negeri (Menlu) Antony Blinken`: the short form in brackets belongs to the office. */
function opensAcronym({ words }: Reading, index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  return (
    word !== undefined &&
    next !== undefined &&
    /^\s?\($/u.test(word.gap) &&
    /^\)\s$/u.test(next.gap) &&
    isCapital(word) &&
    isCapital(next)
  );
}

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
    // `seorang pekerja hutan, melihat api`: up to a comma every noun belongs to it.
    if (word?.joined !== true) return word !== undefined && /^\s?[,(]/u.test(word.gap) ? to : sure;
    const afterLink = to > index && isLink(reading, words[to - 1]?.folded ?? '');
    if (word.shape !== 'lower') {
      const follows = isCapital(word) && !isCalendarWord(reading, to);
      return follows && (!afterLink || isAffiliation(reading, to)) ? to : sure;
    }
    if (lexicon.complements.has(word.folded)) sure = to + 1;
    else if (
      !isLink(reading, word.folded) &&
      (++unsure > MAX_SMALL_WORDS || endsRole(reading, word))
    ) {
      return sure;
    }
  }
}

/** `untuk`, `of`, `the`; and what joins two of the same kind, `pendidikan dan kebudayaan`. */
function isLink({ lexicon }: Reading, folded: string): boolean {
  return lexicon.links.has(folded) || lexicon.bodyJoiners.has(folded);
}

/** Whether a small word cannot be a noun that says more of an office. */
function endsRole({ lexicon }: Reading, { folded }: Word): boolean {
  return (
    lexicon.stopWords.has(folded) ||
    lexicon.prepositions.has(folded) ||
    lexicon.looksLikeVerb(folded) ||
    lexicon.speech.has(folded) ||
    lexicon.acts.has(folded) ||
    lexicon.kin.has(folded) ||
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

/** `Kepala Desa Arga di Kabupaten Lebak Budi Santoso`: a place belongs to the office when a name follows it. */
function readPlaceOfOffice(reading: Reading, index: number): Segment | null {
  const { words, lexicon } = reading;
  const word = words[index];
  if (word === undefined || !lexicon.locatives.has(word.folded)) return null;
  const place = gazetteerPlace(reading, index + 1) ?? readPlace(reading, index + 1, null, true);
  const next = place === null ? undefined : words[place.to];
  const follows =
    next?.joined === true && isCapital(next) && !isCalendarWord(reading, place?.to ?? 0);
  return follows && words[index + 1]?.joined === true ? place : null;
}

/** Whether a body, a place or a country begins at `index`, and not a name or another office. */
function isAffiliation(reading: Reading, index: number): boolean {
  const { words, lexicon } = reading;
  const word = words[index];
  if (word === undefined) return false;
  if (lexicon.complements.has(word.folded)) return true;
  if (lexicon.prefixes.match(words, index) !== null) return false;
  return (
    gazetteerPlace(reading, index) !== null ||
    matchCountry(words, index) !== null ||
    readBody(reading, index, true) !== null ||
    readPlace(reading, index, null, true) !== null ||
    (word.shape === 'upper' && word.text.length > 1) ||
    isOrdinary(reading, word)
  );
}
