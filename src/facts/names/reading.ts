/**
 * What the readers of offices, bodies, places and names share: their input, their result, and tests
 * of a word.
 */
import { matchCountry } from '../../language/countries.js';
import type { Span } from '../../language/span.js';
import { isDegree } from '../../language/titles.js';
import type { Lexicon, PlaceLevel } from './lexicon.js';
import type { Localities } from './localities.js';
import { isCapital, type Word } from './word.js';

/** What a stretch of words was read as. */
export type SegmentKind = 'role' | 'rank' | 'honorific' | 'body' | 'place' | 'name';

/** A stretch of words, `from` up to but not including `to`. */
export interface Segment {
  readonly kind: SegmentKind;
  readonly from: number;
  readonly to: number;
  /** Canonical keys of an office. */
  readonly keys?: string;
  /** Of an office: the bodies and places it is held in. */
  readonly parts?: readonly Segment[];
  /** Of a body: whether one can be there. */
  readonly isSite?: boolean;
  /** Of a name: whether it is a part of an address, and so nobody's. */
  readonly isAddress?: boolean;
  /** Of a place: its level when the gazetteer knows it. */
  readonly level?: PlaceLevel;
}

/** What every reader of a kind is given. */
export interface Reading {
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  /** See `Prose`. */
  readonly spoken: ReadonlySet<string>;
  readonly speaking: ReadonlySet<string>;
  readonly setOff: ReadonlySet<string>;
  /** Folded words that occur elsewhere in the article with a capital and alone. */
  readonly alone: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
  /** How often a folded word occurs with a capital in the article. */
  readonly capitals: ReadonlyMap<string, number>;
  /** Folded places that end somebody's name in the article: `Kazuhiro Ishikawa`. */
  readonly surnames: ReadonlySet<string>;
  /** Places known from the article itself. */
  readonly localities: Localities;
  /** Written without a single capital, as questions often are. */
  readonly plain: boolean;
}

/** What is known of the words after a place or a body. */
export interface Following {
  /**
   * An office comes before it, so that the last capitals are likely a person:
   * `Rektor Universitas Arga Budi Santoso`.
   */
  readonly nameFollows?: boolean;
}

/** Whether a name follows such a segment. */
export function isPrefix(kind: SegmentKind): boolean {
  return kind === 'role' || kind === 'rank' || kind === 'honorific';
}

/** A month or weekday with a capital; `April`, `Juni` may still begin a name when a word follows. */
export function isCalendarWord({ words, lexicon }: Reading, index: number): boolean {
  const word = words[index];
  if (word === undefined || !lexicon.calendar.has(word.folded)) return false;
  if (!lexicon.given.has(word.folded)) return true;
  const next = words[index + 1];
  // `Mei-ling`
  if (next?.gap === '-' && next.shape === 'lower') return false;
  const goesOn = next?.shape === 'capital' || lexicon.particles.has(next?.folded ?? '');
  return next?.joined !== true || !goesOn;
}

/** A country, region or city the gazetteer knows, written with capitals, at `index`. */
export function gazetteerPlace({ words, lexicon }: Reading, index: number): Segment | null {
  const word = words[index];
  if (word === undefined) return null;
  const country = matchCountry(words, index);
  const known = lexicon.gazetteer.match(words, index);
  if (country === null && known === null && lexicon.shortPlaces.has(word.text)) {
    return { kind: 'place', from: index, to: index + 1, level: 'region' };
  }
  const found = Math.max(country !== null && !country.isDemonym ? country.end : 0, known?.end ?? 0);
  if (found === 0 || !isCapital(word)) return null;
  const isCountry = country !== null && country.end === found;
  let to = found;
  while (words[to]?.joined === true && words[to]?.shape === 'capital') {
    if (!lexicon.compass.has(words[to]?.folded ?? '')) break;
    to++;
  }
  const level = to > found ? 'region' : isCountry ? 'country' : (known?.value ?? 'city');
  return { kind: 'place', from: index, to, level };
}

/**
 * `Batu Arga`, `Lima Arga`: a town whose name is also another word, followed by one more word that
 * is not, is another place; otherwise `place` itself.
 */
export function longerPlace(reading: Reading, place: Segment): Segment {
  const { words, lexicon } = reading;
  const [first, next, after] = [words[place.from], words[place.to], words[place.to + 1]];
  if (first === undefined || place.to > place.from + 1 || first.opens) return place;
  const before = words[place.from - 1];
  const isInside = first.joined && before !== undefined && isCapital(before) && !before.opens;
  if (!lexicon.ambiguousPlaces.has(first.folded) || isInside) return place;
  const goesOn =
    next?.gap === ' ' &&
    next.shape === 'capital' &&
    !lexicon.given.has(next.folded) &&
    !isOrdinary(reading, next) &&
    !isCalendarWord(reading, place.to) &&
    lexicon.prefixes.match(words, place.to) === null;
  const isLast = after?.joined !== true || (after.gap === ' ' && !isCapital(after));
  return goesOn && isLast ? { kind: 'place', from: place.from, to: place.to + 1 } : place;
}

/** Whether a word with a capital names nobody: a stop word, a common noun. */
export function isOrdinary({ lexicon }: Reading, word: Word): boolean {
  if (word.text.length === 1 || word.shape === 'upper') return false;
  // `Said menolak`: a name in one language may be an ordinary word of another.
  if (lexicon.isOwnName(word.folded)) return false;
  return (
    lexicon.common.has(word.folded) ||
    lexicon.ownStopWords.has(word.folded) ||
    lexicon.isCommonNoun(word.folded)
  );
}

/**
 * `Budi Santoso, S.H., M.Si.`, `Budi Santoso MSc PhD`: index past the degrees that follow commas or
 * a name.
 */
export function afterDegrees(
  reading: Pick<Reading, 'words' | 'lexicon'>,
  from: number,
  isAfterName: boolean,
): number {
  let index = from;
  while (isAfterName && isJoinedDegree(reading.words[index])) index++;
  for (;;) {
    const after = afterDegree(reading, index);
    if (after === index) return index;
    index = after;
  }
}

function isJoinedDegree(word: Word | undefined): boolean {
  return word?.joined === true && isDegree(word.text);
}

function afterDegree(
  { words, lexicon }: Pick<Reading, 'words' | 'lexicon'>,
  index: number,
): number {
  const word = words[index];
  if (word === undefined || !isCapital(word)) return index;
  if (!/^\)?\.?,/u.test(word.gap)) return index;
  // `S.Tr.K.`, `M.Hum.`: short words with nothing but dots between them
  let dotted = index;
  while (isDotted(words[dotted + 1])) dotted++;
  if (dotted > index && word.text.length <= MAX_PART_LETTERS) return afterGrade(words, dotted + 1);
  // `Budi Santoso, SpB,`
  if (isDegree(word.text)) return afterGrade(words, index + 1);
  if (word.shape !== 'upper' && word.text.length > 1) return index;
  return lexicon.degrees.match(words, index)?.end ?? index;
}

/** `Sp.OG(K)`: a consultant physician's degree has a letter in brackets. */
function afterGrade(words: readonly Word[], index: number): number {
  const word = words[index];
  return word?.gap === '(' && word.text.length === 1 && isCapital(word) ? index + 1 : index;
}

/** At most this many letters of one part of a degree. */
const MAX_PART_LETTERS = 4;

function isDotted(word: Word | undefined): boolean {
  return word?.gap === '.' && isCapital(word) && word.text.length <= MAX_PART_LETTERS;
}

/** Abbreviations for the younger or the elder bearer of a name. */
const GENERATION = / [JS]r$/u;

/** Where a segment is in the text; a bracket opened inside it is closed (`Jenderal (Purn)`). */
export function spanOfSegment(segment: Segment, text: string, words: readonly Word[]): Span {
  const start = words[segment.from]?.start ?? 0;
  const end = words[segment.to - 1]?.end ?? start;
  const inner = text.slice(start, end);
  const isOpen = inner.lastIndexOf('(') > inner.lastIndexOf(')');
  // `Jenderal (Purn.)`
  const closing = /^\.?\)/u.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  // `Robert Zimmer Jr.`
  const isJunior = segment.kind === 'name' && GENERATION.test(inner) && text[end] === '.';
  return { start, end: isOpen ? end + closing : isJunior ? end + 1 : end };
}
