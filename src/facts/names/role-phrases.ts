/**
 * Offices as written, with the body or country they serve: `duta besar AS untuk Jepang`,
 * `U.S. Secretary of State`.
 */
import { matchCountry } from '../../language/countries.js';
import { isOwnersGap } from '../../language/possessive.js';
import type { RolePrefix } from './lexicon.js';
import { beforeListedFields } from './listed-fields.js';
import { RESIDENT } from './office-places.js';
import { readPlace } from './place-names.js';
import { gazetteerPlace, isCalendarWord, type Reading, type Segment } from './reading.js';
import { endsRole, readAffiliation } from './role-affiliation.js';
import { acronymEnd } from './short-forms.js';
import { isCapital } from './word.js';

/**
 * The office, rank or form of address that begins at `index`, or null. An English office takes in the
 * body or country directly before it, so that the segment may begin before `index`.
 */
export function readRole(
  reading: Reading,
  index: number,
  before: Segment | undefined,
): Segment | null {
  const modified = readModifiers(reading, index);
  const match = modified && headAt(reading, modified.head);
  if (!match) return null;
  if (match.value.kind === 'role') {
    const { keys: modifiers, head: at } = modified;
    const head: HeadOfOffice = { from: index, modifiers, at, end: match.end, office: match.value };
    return isNameInPhrase(reading, head) ? null : withServed(reading, head, before);
  }
  if (modified.head > index) return null;
  const to = match.value.kind === 'rank' ? afterBrackets(reading, match.end) : match.end;
  return leadsToName(reading, index, match.end, to)
    ? { kind: match.value.kind, from: index, to }
    : null;
}

/** The office, rank or form of address at `index`; of `deputy chief Brig. Gen. Roe` only `chief`. */
function headAt({ words, lexicon }: Reading, index: number) {
  const match = lexicon.prefixes.match(words, index);
  const isSmall = words[index]?.shape === 'lower' && match?.value.kind === 'rank';
  return isSmall ? (lexicon.prefixes.match(words, index, index + 1) ?? match) : match;
}

/**
 * The words that modify an office (`former`, `wakil`) and where its head begins; null when no
 * office follows.
 */
function readModifiers(
  reading: Reading,
  index: number,
): { readonly keys: readonly string[]; readonly head: number } | null {
  const { words, lexicon } = reading;
  const keys: string[] = [];
  let head = index;
  for (;;) {
    const modifier = lexicon.modifiers.match(words, head);
    if (modifier === null) break;
    const whole = lexicon.prefixes.match(words, head);
    if (whole !== null && whole.end > modifier.end) break;
    // `Deputi Bidang Meteorologi`: with no office after it the word is itself an office.
    if (whole !== null && !modifiesOffice(reading, modifier.end)) break;
    if (words[modifier.end]?.joined !== true) return null;
    keys.push(modifier.value);
    head = modifier.end;
  }
  const served = head > index ? servedEnd(reading, head) : head;
  return { keys, head: words[served]?.joined === true ? served : head };
}

/** At most this many unknown words of a body between a modifier and its office. */
const MAX_SERVED = 3;

/**
 * `former U.S. President`, `acting Gaza chief`, `ex-Arsenal captain`: index after the country, the
 * place or the known body that is between a modifier and its office.
 */
function servedEnd(reading: Reading, index: number): number {
  const { words, lexicon } = reading;
  // `former Foxes striker`: unknown capitals before an office in small letters
  let capitals = index;
  while (capitals < index + MAX_SERVED && words[capitals]?.shape === 'capital') capitals++;
  const isOffice =
    words[capitals]?.shape === 'lower' &&
    lexicon.prefixes.match(words, capitals)?.value.kind === 'role';
  if (capitals > index && isOffice) return capitals;
  const ends = [
    matchCountry(words, index)?.end,
    gazetteerPlace(reading, index)?.to,
    readPlace(reading, index)?.to,
    lexicon.knownBodies.match(words, index)?.end,
  ].map((end) => end ?? index);
  return Math.max(...ends);
}

/** Whether the rank or form of address from `index` to `end`, with brackets to `to`, leads to a name. */
function leadsToName(reading: Reading, index: number, end: number, to: number): boolean {
  const { words } = reading;
  const [word, next] = [words[index], words[to]];
  if (word === undefined || next === undefined || isCalendarWord(reading, to)) return false;
  // `H. W. Mortimore`: initials are no form of address.
  const isInitial = word.text.length === 1 && next.text.length === 1;
  const fits = (isCapital(word) && !isInitial) || DOCTOR.test(word.text);
  const isNext = next.gap !== '-' && (next.joined || to > end);
  return fits && isNext && (isCapital(next) || DOCTOR.test(next.text));
}

/** An office whose head was read. */
interface HeadOfOffice {
  /** Index of its first word, a modifier perhaps. */
  readonly from: number;
  /** Keys of its modifiers. */
  readonly modifiers: readonly string[];
  /** Indexes of the head's first word, and after its last. */
  readonly at: number;
  readonly end: number;
  readonly office: RolePrefix;
}

/** `anggota Guru`: a capital inside a phrase in small letters is a name. */
function isNameInPhrase({ words, lexicon }: Reading, { at, end }: HeadOfOffice): boolean {
  const [word, next] = [words[at], words[end]];
  if (word === undefined || !isCapital(word) || word.opens) return false;
  const isName = lexicon.given.has(word.folded) && end === at + 1;
  return isName && (next?.joined !== true || !isCapital(next));
}

/** The office with whom it serves, and with the nouns and the demonym before an English one. */
function withServed(
  reading: Reading,
  { from: index, modifiers, end, office }: HeadOfOffice,
  before: Segment | undefined,
): Segment {
  const isClosed =
    isAside(reading, index, before, end) || (office.keys === RESIDENT && closesPlace(reading, end));
  const { to, parts } = readAffiliation(reading, { office, end, nameFollows: !isClosed });
  const { affiliationFirst } = office;
  const isServed = affiliationFirst && joinsAt(reading, before, index) !== null;
  const reach = affiliationFirst ? nounsBegin(reading, before) : index;
  // `for poisoning former spy Jane Roe`: no noun in small letters comes before `former`.
  const isPlain = modifiers.length > 0 && reading.words[index - 1]?.shape === 'lower';
  const noun = isServed || isPlain ? index : withNouns(reading, index, reach);
  const nouns = affiliationFirst ? beforeListedFields(reading, noun, end) : noun;
  // `U.S. District Judge`: whom the office serves may precede its nouns, too.
  const isAfter = isServed || before?.kind === 'place' || isAcronym(reading, before);
  const served = affiliationFirst && isAfter ? joinsAt(reading, before, nouns) : null;
  const from = withDemonym(reading, served?.from ?? nouns);
  const keys = [...modifiers, office.keys].join(' ');
  return { kind: 'role', from, to, keys, parts: served ? [served, ...parts] : parts };
}

/** `BMA council chairman`: whether the segment before is the letters of a body. */
function isAcronym({ words }: Reading, before: Segment | undefined): boolean {
  return before?.to === (before?.from ?? 0) + 1 && words[before?.from ?? 0]?.shape === 'upper';
}

/** At most this many words of an aside after its noun. */
const MAX_ASIDE = 14;

/**
 * `Sumiyati, warga Desa Suka Maju, …`, `Sumiyati (45), warga …`: whether the office in small
 * letters at `index` describes the name before and ends at a comma, so that its last capitals are
 * not a person.
 */
function isAside(
  reading: Reading,
  index: number,
  before: Segment | undefined,
  after: number,
): boolean {
  const { words, lexicon } = reading;
  const word = words[index];
  if (before?.kind !== 'name' || word === undefined || !/^\)?, $/u.test(word.gap)) return false;
  const isAged = index === before.to + 1 && words[before.to]?.shape === 'number';
  if (index !== before.to && !isAged) return false;
  const end = endOfPhrase(reading, after);
  const [last, next] = [words[end - 1], words[end]];
  const isClosed = next === undefined || /^(?:[,.]|\s?\()/u.test(next.gap);
  if (!isClosed || last === undefined || !isCapital(last)) return false;
  if (isListedAgain(reading, index, before)) return false;
  // `Budi, Pembantu Rektor Bidang Akademik Unsyiah, …`, but `bersama Budi, Camat Ani, …`
  const ends = words.slice(Math.max(after, end - 2), end);
  return word.shape === 'lower' || !ends.some(({ folded }) => lexicon.given.has(folded));
}

/**
 * `mantan Menteri Agama Budi, bekas Ketua DPR Ani Wati`: whether such a word as that at `index` has led to
 * the name before as well, so that another person follows.
 */
function isListedAgain({ words, lexicon }: Reading, index: number, before: Segment): boolean {
  const modifier = lexicon.modifiers.match(words, index)?.value;
  if (modifier === undefined) return false;
  for (let at = before.from - 1; at >= before.from - MAX_ASIDE; at--) {
    if (lexicon.modifiers.match(words, at)?.value === modifier) return true;
    if (words[at + 1]?.joined !== true) return false;
  }
  return false;
}

/**
 * `Warga Perumahan Suka Indah, Kota Arga, …`, `warga Desa Suka Maju, Rumiati, …`: whether a comma
 * closes the place after `warga`, with a larger place or the resident's name after it.
 */
function closesPlace(reading: Reading, after: number): boolean {
  const { words, lexicon } = reading;
  const end = endOfPhrase(reading, after);
  const next = words[end];
  if (next?.gap !== ', ' || !isCapital(next) || isCalendarWord(reading, end)) return false;
  const from = lexicon.locatives.has(words[after]?.folded ?? '') ? after + 1 : after;
  // `warga Arga Rejo, Desa Suka Maju`
  const isWithinPlace = lexicon.sizes.has(next.folded) && next.shape === 'capital';
  return isWithinPlace || lexicon.placeHeads.match(words, from) !== null;
}

/**
 * Index of the first word after `from` that a comma or another break separates from the one before.
 */
function endOfPhrase({ words }: Reading, from: number): number {
  let to = from;
  while (to < from + MAX_ASIDE && words[to]?.joined === true) to++;
  return to;
}

/** Whether an office, or another such word, begins at `index`. */
function modifiesOffice({ words, lexicon }: Reading, index: number): boolean {
  const isOffice = lexicon.prefixes.match(words, index)?.value.kind === 'role';
  return (
    isOffice ||
    lexicon.modifiers.match(words, index) !== null ||
    matchCountry(words, index) !== null
  );
}

/** At most this many units of a corps or state after a rank: `(P)`, `(Purn)`. */
const MAX_CORPS = 4;

/**
 * `Jenderal (Purn) Bagas`, `Kolonel Laut (P) Bagas`: what is in brackets after a rank belongs to
 * it.
 */
function afterBrackets(reading: Reading, index: number): number {
  const inner = reading.words[index];
  const isShort = inner !== undefined && inner.text.length <= MAX_CORPS;
  return isShort && acronymEnd(reading, index) === index + 1 ? index + 1 : index;
}

const DOCTOR = /^dr[gh]?$/u;

/** At most this many words of a body or country before an English office. */
const MAX_BEFORE = 5;

/** The segment before, if it says whom the office at `index` serves. */
function joinsAt(reading: Reading, before: Segment | undefined, index: number): Segment | null {
  return before !== undefined && joinsBefore(reading, before, index) ? before : null;
}

function joinsBefore({ words, lexicon }: Reading, before: Segment, index: number): boolean {
  const word = words[index];
  const length = before.to - before.from;
  if (word === undefined || before.to !== index || length > MAX_BEFORE) return false;
  if (before.kind === 'place' || before.kind === 'body') {
    // `Japan's foreign minister`
    return word.joined || isOwnersGap(word.gap);
  }
  // `A director at Harwick`
  const isArticle = lexicon.stopWords.has(words[before.from]?.folded ?? '');
  if (isArticle || isOfFields({ words, lexicon }, before)) return false;
  // `Acme spokeswoman Jane Roe`, `Harbor Minister Jane Roe`
  const isPerson = words.slice(before.from, before.to).some((own) => lexicon.given.has(own.folded));
  return before.kind === 'name' && length <= 2 && word.joined && !isPerson;
}

/**
 * Index from which nouns before an office are looked for: one that opens the sentence looks like a
 * name.
 */
function nounsBegin(reading: Reading, before: Segment | undefined): number {
  if (before === undefined) return 0;
  const opens = before.to - before.from === 1 && reading.words[before.from]?.opens === true;
  const isNoun = before.kind === 'name' && (opens || isOfFields(reading, before));
  return isNoun ? before.from : before.to;
}

/** `Labor and Welfare Minister`: whether capitals read as a name are only what offices are made of. */
function isOfFields(
  { words, lexicon }: Pick<Reading, 'words' | 'lexicon'>,
  { from, to }: Segment,
): boolean {
  return words.slice(from, to).every(({ folded }) => lexicon.complements.has(folded));
}

/** At most this many nouns before an English office. */
const MAX_NOUNS = 3;

/**
 * `Fire Chief Jane Roe`, `a fishing union leader`: nouns before an office specify it, back to the
 * word at `reach`. Capitalized nouns do so before a capitalized office. Nouns in small letters do
 * when their beginning is clear: the start of the sentence, a comma, an article or a verb;
 * otherwise only nouns that are common in offices do.
 */
function withNouns(reading: Reading, index: number, reach: number): number {
  const { words } = reading;
  const office = words[index];
  const isHigh = office !== undefined && isCapital(office);
  let from = index;
  let sure = index;
  while (from > reach && words[from]?.joined === true) {
    const noun = words[from - 1];
    if (noun === undefined || isCalendarWord(reading, from - 1)) return sure;
    if (!isHigh && opensPhrase(reading, from - 1)) return from;
    if (index - from >= MAX_NOUNS || !saysOfWhat(reading, from - 1, isHigh)) return sure;
    from--;
    if (isHigh || noun.shape === 'capital') sure = from;
    else if (sure === from + 1 && reading.lexicon.complements.has(noun.folded)) sure = from;
  }
  return !isHigh && words[from]?.gap === ', ' ? from : sure;
}

/** Whether a phrase about somebody begins after the word: `the`, `said`, `by`. */
function opensPhrase({ words, lexicon }: Reading, index: number): boolean {
  const word = words[index];
  if (word === undefined || (word.shape !== 'lower' && !word.opens)) return false;
  const { folded } = word;
  return (
    [lexicon.bridges, lexicon.stopWords, lexicon.speech, lexicon.acts].some((known) =>
      known.has(folded),
    ) || lexicon.looksLikeVerb(folded)
  );
}

function saysOfWhat(reading: Reading, index: number, isHigh: boolean): boolean {
  const { words, lexicon } = reading;
  const noun = words[index];
  if (noun === undefined) return false;
  const isOther = [lexicon.stopWords, lexicon.speech, lexicon.given].some((known) =>
    known.has(noun.folded),
  );
  if (isOther || lexicon.looksLikeVerb(noun.folded)) return false;
  if (noun.shape === 'lower') return !isHigh && !endsRole(reading, noun);
  return (
    noun.shape === 'capital' &&
    (isHigh || noun.opens) &&
    lexicon.modifiers.match(words, index) === null
  );
}

/** `Japanese Foreign Minister`: words for a people are not a segment of their own. */
function withDemonym({ words }: Reading, from: number): number {
  for (const length of [2, 1]) {
    const start = from - length;
    if (start < 0 || words[from]?.joined !== true) continue;
    const country = matchCountry(words, start);
    if (country?.isDemonym === true && country.end === from) return start;
  }
  return from;
}
