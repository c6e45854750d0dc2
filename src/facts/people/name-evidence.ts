/** How likely a run of capitals names a person, judged by its words and by what is next to it. */
import { isFollowedByAge } from '../../language/stated-age.js';
import type { Lexicon } from '../names/lexicon.js';
import type { Names } from '../names/names.js';
import { gazetteerPlace, isPrefix, type Segment } from '../names/reading.js';
import { isCapital, type Word } from '../names/word.js';
import {
  afterBrackets,
  followsSource,
  type NameView,
  PARTY,
  type PrefixFound,
} from './name-roles.js';

/** At least this much makes a person. */
export const ENOUGH = 2;

/** What is known of a run of capitals besides where it is. */
export interface Circumstances {
  readonly names: Names;
  /** Of the paragraph. */
  readonly text: string;
  readonly isTitled: boolean;
  readonly prefix: PrefixFound;
  /** The office said of it. */
  readonly role: Segment | null;
}

/**
 * The sum of what speaks for a person (an office 3, an age 3, a given name 2, a verb of speech 2 …) and
 * against one (`di` before it, words of bodies in it, the noun of a thing before it).
 */
export function evidenceOf(view: NameView, circumstances: Circumstances): number {
  const { names, text, isTitled, prefix, role } = circumstances;
  const words = view.words.slice(view.segment.from, view.segment.to);
  const [first] = words;
  if (first === undefined) return 0;
  const isAddress = role === null && words.length === 1 && isOffice(view, first);
  const hasOffice = role !== null || (prefix.hasTitle && !isAddress);
  if (words.length === 1 && (first.shape === 'upper' || first.text.length === 1)) {
    return ofInitials(view, circumstances, first);
  }
  if (isClubOf(view, role, first) || isMereAddress(view.lexicon, words)) return -1;
  const office = hasOffice ? (isOneOfMany(view, role, first) ? 1 : 3) : 0;
  return (
    office -
    (isAddress ? 2 : 0) +
    (hasAge(view, text) ? 3 : 0) +
    (hasDegree(view) ? 2 : 0) +
    ofWords(view, names, words) +
    ofWordBefore(view, words.length) +
    ofWordsAfter(view, names, words.length) -
    (hasOffice ? 0 : ofThing(view, names)) +
    (isAside(view) ? 1 : 0) +
    (isMate(view) ? 1 : 0) -
    (isTitled && role === null && !view.lexicon.given.has(first.folded) ? 1 : 0) -
    (isInMarks(text, words) ? 2 : 0)
  );
}

/** At most this many letters of a name that the police withhold. */
const MAX_INITIALS = 3;

/**
 * `AS (34)`, `pria berinisial D`, `tersangka RS`: one word of capitals is a body, a country or a
 * term more often than a person whose name is withheld.
 */
function ofInitials(view: NameView, { text, prefix, role }: Circumstances, first: Word): number {
  const { words, segment, lexicon } = view;
  const hasOffice = role !== null || prefix.hasTitle;
  const title = view.segments[view.at - 1];
  const isOfficer = title?.kind === 'rank' && title.to === segment.from;
  const evidence = (hasOffice ? 1 : 0) + (isOfficer ? 1 : 0) + (hasAge(view, text) ? 2 : 0);
  if (first.text.length > MAX_INITIALS) return evidence;
  const before = words[segment.from - 1];
  if (first.joined && lexicon.namedBy.has(before?.folded ?? '')) return evidence + 2;
  if (first.text.length === 1 || lexicon.notBodies.has(first.text)) return evidence;
  const isParty = role !== null && role.to === segment.from && PARTY.test(role.keys ?? '');
  // `Istri tersangka, NH, menangis`
  const isKin = [2, 1].some((back) => lexicon.kin.has(words[segment.from - back]?.folded ?? ''));
  if (isKin && isAside(view)) return evidence + 2;
  return evidence + (isParty || (hasOffice && isAside(view)) ? 1 : 0);
}

/** The evidence in the words of the name themselves. */
function ofWords(view: NameView, names: Names, words: readonly Word[]): number {
  const { lexicon } = view;
  const [first] = words;
  if (first === undefined) return 0;
  const count = words.length;
  const isGiven = (word: Word) => lexicon.given.has(word.folded);
  let evidence = 0;
  if (isGiven(first)) evidence += count > 1 ? 2 : 1;
  else if (count > 1 && words.some(isGiven)) evidence += 2;
  const isParticle = (word: Word, at: number) => at > 0 && lexicon.particles.has(word.folded);
  if (words.some((word, at) => word.shape === 'lower' || isParticle(word, at))) evidence += 1;
  if (count > 1 && words.some((word) => INITIAL.test(word.text))) evidence += 1;
  // Two or three plain words, as most names are.
  const isPlain = words.every((word) => word.shape === 'capital');
  const isSpaced = words.some((word, index) => index > 0 && word.gap !== '-');
  if (isSpaced && count < 4 && isPlain) evidence += 1;
  const isAllUpper = words.every((word) => word.shape === 'upper' && word.text.length > 2);
  if (count > 1 && isAllUpper) evidence += 1;
  if (words.some((word) => isOfBodies(word, lexicon))) evidence -= 2;
  // `Hurricane Ian`
  if (count > 1 && lexicon.things.has(first.folded) && !isGiven(first)) evidence -= 4;
  if (count > 1 && !isGiven(first) && holdsPlace(view, names)) evidence -= 1;
  if (count === 1 && first.opens && names.small.has(first.folded)) evidence -= 2;
  return evidence;
}

const INITIAL = /^(?:\p{Lu}{1,2}|(?:\p{Lu}\.)+)$/u;

function isOfBodies(word: Word, lexicon: Lexicon): boolean {
  const { folded } = word;
  const isUsual = lexicon.bodyWords.has(folded) || lexicon.bodySuffixes.has(folded);
  return isUsual && !lexicon.given.has(folded);
}

/** `Universiade Izmir`: a known place after the first word. */
function holdsPlace({ words, segment }: NameView, names: Names): boolean {
  const reading = { ...names, words, plain: false };
  for (let index = segment.from + 1; index < segment.to; index++) {
    if (gazetteerPlace(reading, index) !== null) return true;
  }
  return false;
}

/** `Pak Hakim`, `Bu Guru`: an office after a form of address is nobody's name. */
function isOffice({ words, segment, lexicon }: NameView, first: Word): boolean {
  const office = lexicon.prefixes.match(words, segment.from, segment.to);
  return (office?.value.kind === 'role' || lexicon.common.has(first.folded)) && !first.opens;
}

/**
 * `warga Arga`, `pejuang Gayo`, `warga Muara-Arga`: after a word for one of many, one unknown word names where
 * they live.
 */
function isOneOfMany(view: NameView, role: Segment | null, first: Word): boolean {
  const { words, segment, lexicon } = view;
  const [next, count] = [words[segment.from + 1], segment.to - segment.from];
  return (
    role !== null &&
    MANY.test(role.keys ?? '') &&
    role.to === segment.from &&
    first.joined &&
    role.to - role.from === 1 &&
    (count === 1 ||
      (count === 2 &&
        next?.gap === '-' &&
        lexicon.gazetteer.match(words, segment.from + 1) !== null)) &&
    !lexicon.given.has(first.folded)
  );
}

/**
 * `gelandang Macan Muara itu`: an office in small letters that points back refers to somebody named
 * before, and the capitals within it are the body it serves.
 */
function isClubOf(
  { words, segment, lexicon }: NameView,
  role: Segment | null,
  first: Word,
): boolean {
  const [noun, next] = [words[role?.from ?? -1], words[segment.to]];
  return (
    role?.to === segment.from &&
    SERVED.test(role.keys ?? '') &&
    (noun?.shape === 'lower' || noun?.opens === true) &&
    next?.joined === true &&
    lexicon.pointers.has(next.folded) &&
    !lexicon.given.has(first.folded)
  );
}

/** Offices that point back to their holder with the body they serve: a club, a party, a show. */
const SERVED = /(?:athlete|captain|coach|member|artist|manager|student|writer)$/u;

/** `Pak`, `Beliau`: a form of address or a pronoun by itself, which a quotation writes with a capital. */
function isMereAddress({ honorifics, pronouns, given }: Lexicon, words: readonly Word[]): boolean {
  const [{ folded } = { folded: '' }] = words;
  const isAddress = honorifics.has(folded) && !given.has(folded);
  return words.length === 1 && (isAddress || pronouns.has(folded));
}

const MANY = /(?:resident|activist|official|member|victim|athlete|student|cleric|rebel)$/u;

function hasAge({ words, segment }: NameView, text: string): boolean {
  return isFollowedByAge(text, words[segment.to - 1]?.end ?? 0);
}

/** `Budi Santoso, S.H., M.Si.`, `Anwar PhD`. */
function hasDegree({ words, segment, lexicon }: NameView): boolean {
  const word = words[segment.to];
  if (word === undefined || !isCapital(word) || !/^,? ?$/u.test(word.gap)) return false;
  return lexicon.degrees.match(words, segment.to) !== null;
}

function ofWordBefore({ words, segment, at, segments, lexicon }: NameView, count: number): number {
  const word = words[segment.from];
  const last = words[segment.from - 1];
  if (word === undefined || last === undefined) return 0;
  const { folded } = last;
  if (!/^[\s"“”']*$/u.test(word.gap)) {
    // `putra sulungnya, Abdullah`; `badan itu (BAN) Arga Wiratama`
    const isKin = lexicon.kin.has(folded) || lexicon.kin.has(words[segment.from - 2]?.folded ?? '');
    if (word.gap === ', ') return isKin ? 2 : 0;
    return /^\)\s$/u.test(word.gap) && last.shape === 'upper' && count > 1 ? 1 : 0;
  }
  const isNamed = lexicon.namedBy.has(folded);
  if (lexicon.speech.has(folded) || lexicon.kin.has(folded) || isNamed) return 2;
  if (isNounOfKin(words, segment.from - 1, lexicon)) return 2;
  if (lexicon.passiveSpeech.has(folded) || followsSource(words, segment.from, lexicon)) return 2;
  const neighbor = segments[at - 1];
  // `Kolonel Laut Budi`: the last word of a title says nothing by itself; small, it may be the thing
  // that is named, as in `warga desa Arga`.
  const isTitled = neighbor?.to === segment.from && isPrefix(neighbor.kind);
  // `sopir bus Budi`, but `penumpang bus Arga Sari`, `PO Bus Arga Sari`
  const isAboard = isTitled && last.shape === 'lower' && CREW.test(neighbor.keys ?? '');
  if (lexicon.vehicles.has(folded)) return isAboard ? 0 : -4;
  if (isTitled && last.shape !== 'lower') return 0;
  if (lexicon.things.has(folded)) return -2;
  if (last.shape === 'lower') {
    // `takluk dari Budi Arga`, `lost to Jane Roe`
    const isBeaten = lexicon.beaten.has(words[segment.from - 2]?.folded ?? '');
    if (count > 1 && isBeaten && lexicon.beatenBy.has(folded)) return 2;
    if (lexicon.locatives.has(folded)) return -3;
    if (lexicon.prepositions.has(folded)) return -1;
    // `digarap JB Kristanto`: a passive verb is followed by its doer.
    if (count > 1 && (lexicon.agents.has(folded) || lexicon.isPassive(folded))) return 2;
    return lexicon.introducers.has(folded) || lexicon.agents.has(folded) ? 1 : 0;
  }
  if (neighbor?.to === segment.from && !isTitled) return count > 1 ? -1 : -2;
  // `Festival Arga`: a noun with a capital inside a sentence is part of a title.
  const isNoun = isCapital(last) && lexicon.prefixes.match(words, segment.from - 1) === null;
  return isNoun && !last.opens ? -1 : 0;
}

/** Offices that are held aboard. */
const CREW = /(?:driver|conductor|captain|pilot)$/u;

/** `ibu angkat Sarmi`, `kakak kandung Budi`: whether the small word at `index` says what kind of relative. */
function isNounOfKin(words: readonly Word[], index: number, lexicon: Lexicon): boolean {
  const [kin, noun] = [words[index - 1], words[index]];
  if (kin === undefined || noun?.shape !== 'lower' || !noun.joined) return false;
  if (kin.shape !== 'lower' && !kin.opens) return false;
  const { folded } = noun;
  const isOther = [lexicon.stopWords, lexicon.prepositions, lexicon.pointers, lexicon.things].some(
    (known) => known.has(folded),
  );
  return lexicon.kin.has(kin.folded) && !isOther && !lexicon.looksLikeVerb(folded);
}

/** How much it counts against a person that the article shows a place or a body. */
function ofThing({ words, segment }: NameView, { localities, inferredBodies }: Names): number {
  const { from, to } = segment;
  const isPlace = localities.match(words, from)?.end === to;
  const isBody = inferredBodies.match(words, from)?.end === to;
  return (isPlace ? 2 : 0) + (isBody ? 3 : 0);
}

/** Words skipped before a verb: `Blinken juga akan mengatakan`. */
const MAX_FILLERS = 2;

function ofWordsAfter({ words, segment, lexicon }: NameView, names: Names, count: number): number {
  let index = afterBrackets(words, segment.to);
  let word = words[index];
  if (word === undefined) return 0;
  const isAfterBrackets = index > segment.to;
  if (!isAfterBrackets && !/^(?:[\s"”']*|,\s)$/u.test(word.gap)) return 0;
  const isDirect = word.joined;
  const isTold = words[segment.from]?.opens === true && isDoer(word, lexicon);
  if (!isDirect && (isTold || speaksAfterAside(words, index, lexicon))) return 2;
  // `Roe, who owns a shop`
  if (lexicon.personal.has(word.folded)) return 2;
  for (let skipped = 0; skipped < MAX_FILLERS; skipped++) {
    if (word === undefined || !lexicon.fillers.has(word.folded)) break;
    word = words[++index];
  }
  if (word?.shape !== 'lower') return 0;
  const { folded } = word;
  // `the Arga stadium`
  if (isDirect && lexicon.placeSuffixes.has(folded)) return -2;
  // `Sabri, seorang pekerja`; `Galileo (1564-1642) adalah seorang`; `Omi Komariah, istrinya`
  const next = words[index + 1]?.folded ?? '';
  const isArticle = !isDirect && count > 1 && lexicon.beastly.has(folded);
  if (isArticle && isOfSomebody(words, index + 1, lexicon)) return 2;
  // `the Adam Sky jetliner`
  if (isDirect && lexicon.crafts.has(folded)) return -2;
  if (lexicon.personal.has(folded)) return 2;
  // `Hendrawan alias Oce`
  if (isDirect && lexicon.namedBy.has(folded) && lexicon.orWords.has(folded)) return 2;
  if (lexicon.copulas.has(folded) && lexicon.personal.has(next)) return 2;
  if (!isDirect && lexicon.kin.has(folded)) return 2;
  if (isAfterBrackets) return 0;
  if (lexicon.speech.has(folded)) return isDirect || count > 1 ? 2 : 1;
  const isRepeated = count > 1 || (names.capitals.get(words[segment.from]?.folded ?? '') ?? 0) > 1;
  if (lexicon.lifeEvents.has(folded)) return isDirect ? 2 : 1;
  if (lexicon.acts.has(folded)) return isDirect && isRepeated ? 2 : 1;
  if (!isDirect || count === 1) return 0;
  // `Erupsi Semeru pada …`: a small word after a capital that opens the sentence may belong to a
  // noun.
  const isLinked = lexicon.links.has(folded) && words[segment.from]?.opens !== true;
  return lexicon.looksLikeVerb(folded) || isLinked ? 1 : 0;
}

/** `Sutri, penyapu jalan yang …`: whether an aside begins with a noun formed to name a doer. */
function isDoer(word: Word, lexicon: Lexicon): boolean {
  const isAside = word.gap === ', ' && word.shape === 'lower';
  // `Demam, penyakit yang …`
  const isThing =
    lexicon.things.has(word.folded) ||
    lexicon.common.has(word.folded) ||
    lexicon.isCommonNoun(word.folded);
  return isAside && !isThing && lexicon.isAgentNoun(word.folded);
}

/** At most this many words of an aside between a name and its verb. */
const ASIDE_WORDS = 8;
/** At most this many words after a name until somebody is quoted. */
const QUOTED_WITHIN = 40;

/**
 * `Sarnata, gurandil asal Lebak, mengaku …`: whether an aside in small letters begins at `index` and a verb
 * of speech follows it, or another word and soon what is said; what the noun is need not be known, unless
 * it is a thing's or a body's.
 */
function speaksAfterAside(words: readonly Word[], index: number, lexicon: Lexicon): boolean {
  const noun = words[index];
  if (noun?.gap !== ', ' || noun.shape !== 'lower' || lexicon.looksLikeVerb(noun.folded))
    return false;
  const isOther = [lexicon.stopWords, lexicon.prepositions, lexicon.things, lexicon.companies].some(
    (known) => known.has(noun.folded),
  );
  if (isOther) return false;
  let to = index + 1;
  while (to <= index + ASIDE_WORDS && words[to]?.joined === true) to++;
  const verb = words[to];
  if (verb?.gap !== ', ' || verb.shape !== 'lower') return false;
  return (
    lexicon.speech.has(verb.folded) || (words[index - 1]?.opens === true && isQuoted(words, to))
  );
}

function isQuoted(words: readonly Word[], from: number): boolean {
  return words.slice(from, from + QUOTED_WITHIN).some(({ gap }) => /["“”]/.test(gap));
}

/** Words of a description among which one for a person makes it theirs. */
const DESCRIPTION_WORDS = 6;

/** `, a former spy`, `, the father of two`, `, a British caver who …`: whether what follows an article is a person. */
function isOfSomebody(words: readonly Word[], from: number, lexicon: Lexicon): boolean {
  const first = words[from]?.folded ?? '';
  if (lexicon.lifelike.has(first) || lexicon.kin.has(first)) return true;
  for (let index = from; index < from + DESCRIPTION_WORDS; index++) {
    const word = words[index];
    if (word?.joined !== true) return false;
    if (lexicon.personal.has(word.folded)) return true;
  }
  return false;
}

/** `Kurator itu, Oscar Motuloh, menulis`: between commas, with a verb after or an office before. */
function isAside({ words, segment, segments, at, lexicon }: NameView): boolean {
  const first = words[segment.from];
  const next = words[segment.to];
  if (first?.gap !== ', ' || next?.gap !== ', ') return false;
  const isInitials = first.shape === 'upper' && first.text.length <= MAX_INITIALS;
  if (segment.to - segment.from < 2 && !isInitials) return false;
  const { folded } = next;
  const isVerb =
    lexicon.speech.has(folded) || lexicon.acts.has(folded) || lexicon.looksLikeVerb(folded);
  return isVerb || segments[at - 1]?.kind === 'role';
}

/** Words around a pair among which one says that two play together. */
const PAIR_WORDS = 30;

/** `ganda putra … Arga Wirya/Lema Tama`: one of two who play together, by their whole names. */
function isMate({ words, segment, segments, at, lexicon }: NameView): boolean {
  const joins = (one: Segment | undefined, other: Segment | undefined) =>
    one?.kind === 'name' &&
    other?.kind === 'name' &&
    one.to === other.from &&
    words[other.from]?.gap === '/' &&
    Math.min(one.to - one.from, other.to - other.from) > 1;
  if (!joins(segments[at - 1], segment) && !joins(segment, segments[at + 1])) return false;
  return words
    .slice(Math.max(0, segment.from - PAIR_WORDS), segment.to + PAIR_WORDS)
    .some(({ folded }) => lexicon.pairs.has(folded));
}

/** At most this many UTF-16 units of a title around a name. */
const TITLE_UNITS = 30;
/** A few words with capitals up to a mark, with nothing that separates them from the name. */
const TITLE_BEFORE = /["“”'‘]\s?(?:\p{Lu}[\p{L}'’]*\s){0,3}$/u;
const TITLE_AFTER = /^(?:['’]s)?(?:\s\p{L}+){0,3}\s?["“”'’]/u;

/**
 * `lagu "Dewi Malam"`, `" The Sun Also Rises "`: words in quotation marks of their own are a title
 * or a term.
 */
function isInMarks(text: string, words: readonly Word[]): boolean {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  return (
    TITLE_BEFORE.test(text.slice(Math.max(0, start - TITLE_UNITS), start)) &&
    TITLE_AFTER.test(text.slice(end, end + TITLE_UNITS))
  );
}
