/**
 * Facts as they may be cut for an answer: a name with or without its title; two people joined by `dan`
 * are one answer to `siapa`.
 */
import type { Facts } from '../../facts/facts.js';
import { fold } from '../../language/fold.js';
import type { Span } from '../../language/span.js';
import type { AddCandidate, Candidate, CandidateSource } from './candidate.js';
import { addDates } from './date-variants.js';
import { ANSWER_EDGES } from './edges.js';
import { firstWordIn, startWith, type Word } from './scene.js';
import { titledName } from './titled-name.js';
import { wholeNumbers } from './whole-numbers.js';

/** Adds every fact and its other cuts. */
export function addFacts(
  text: string,
  words: readonly Word[],
  facts: Facts,
  add: AddCandidate,
): void {
  for (const { start, end, role, roleSpan } of facts.people) {
    add({ start, end }, 'person', { role });
    add(titledName(text, words, { start, end }), 'person-with-title', { role });
    if (roleSpan && roleSpan.end <= start && start - roleSpan.end < MAX_GAP) {
      add({ start: roleSpan.start, end }, 'person-with-role', { role });
    }
  }
  for (const place of facts.places) add(place, 'place');
  for (const group of facts.organizations) add(group, 'group');
  addDates(text, words, facts.dates, add);
  addNumbers(text, words, facts, add);
  for (const span of joinedNeighbors(text, facts.people, isListJoint)) add(span, 'people');
  for (const span of joinedNeighbors(text, facts.organizations, isListJoint)) add(span, 'groups');
  for (const span of joinedNeighbors(text, facts.places)) add(span, 'places');
  for (const place of facts.places) {
    const end = addressEnd(text, words, place, facts.people);
    add({ start: place.start, end }, 'places');
    add({ start: addressStart(words, place), end }, 'places');
  }
  for (const span of joinedNeighbors(text, facts.dates)) add(span, 'dates');
  for (const span of joinedNeighbors(text, facts.numbers)) add(span, 'numbers');
}

/** Units that may be between a role and its name: a rank, a comma. */
const MAX_GAP = 24;

/** A number with and without its unit, its measure, what leads to it and what it counts. */
function addNumbers(
  text: string,
  words: readonly Word[],
  { numbers, people }: Facts,
  add: AddCandidate,
): void {
  for (const { start, end, value, unit } of wholeNumbers(text, numbers)) {
    if (unit === null && isAge(text, start, end, people)) {
      add({ start, end }, 'age', { value });
      continue;
    }
    const { amount, whole } = measuresOf(words, { start, end });
    add({ start, end: amount }, 'number', { value, unit });
    const bare = withoutUnit(text.slice(start, end), unit);
    if (bare < end - start) add({ start, end: start + bare }, 'number-bare', { value, unit });
    const about = startWith(words, start, ANSWER_EDGES.approximators);
    add({ start: about, end: amount }, 'number-about', { value, unit });
    add({ start, end: whole }, 'number-rate', { value, unit });
    const counted = countedEnd(words, end);
    if (counted > end) add({ start, end: counted }, 'number-of', { value, unit });
  }
}

/** Length of `211` in `211 dosen`, of `1,5 juta` in `1,5 juta ton`. */
function withoutUnit(written: string, unit: string | null): number {
  if (unit === null || !fold(written).endsWith(fold(unit))) return written.length;
  return written.slice(0, written.length - unit.length).trimEnd().length;
}

/** `Sutrisno Wijaya (56)`: says how old somebody is, and nothing else. */
function isAge(text: string, start: number, end: number, people: Facts['people']): boolean {
  const isBracketed = text[start - 1] === '(' && text[end] === ')';
  return isBracketed && people.some((person) => start - person.end <= 2 && person.end < start);
}

/** Where a number ends, alone and with its measure: both the same when it has none. */
interface Measures {
  readonly amount: number;
  readonly whole: number;
}

/**
 * `Rp 4.500 per kilogram`, `12 liter per meter kubik`: the measure is part of the amount, unless it was
 * asked for by name, `Berapa liter per meter kubik …?`
 */
function measuresOf(words: readonly Word[], { start, end }: Span): Measures {
  const after = firstWordIn(words, end);
  let per = firstWordIn(words, start) + 1;
  while (per < after && !isRate(words[per])) per++;
  const amount = words[per - 1]?.end ?? end;
  let whole = end;
  let isAsked = false;
  for (let measure = words[per + 1]; isRate(words[per]) && measure?.joinsPrevious; ) {
    const next = words[per + 2];
    const isDimension = next?.joinsPrevious && ANSWER_EDGES.dimensions.has(next.folded);
    whole = Math.max(end, isDimension ? next.end : measure.end);
    isAsked ||= measure.match >= 0;
    per += isDimension ? 3 : 2;
    measure = words[per + 1];
  }
  return { amount: isAsked ? amount : whole, whole };
}

function isRate(word: Word | undefined): boolean {
  return word?.joinsPrevious === true && ANSWER_EDGES.rates.has(word.folded);
}

/** Words of a noun after the one that is counted: `29 anak buah kapal`. */
const COUNTED_WORDS = 3;

/** Where the counted noun ends that the question has too; `end` itself when no more of it follows. */
function countedEnd(words: readonly Word[], end: number): number {
  let last = end;
  const from = firstWordIn(words, end);
  for (const word of words.slice(from, from + COUNTED_WORDS)) {
    const isNoun = word.match >= 0 && word.voice === null && !word.isCapitalized;
    if (!word.joinsPrevious || !isNoun) break;
    last = word.end;
  }
  return last;
}

/** Where an address begins whose first name is in no list: `di Bawang, Banjarnegara`. */
function addressStart(words: readonly Word[], { start }: Span): number {
  const known = firstWordIn(words, start);
  if (words[known]?.opening !== 'comma') return start;
  let at = known - 1;
  while (words[at]?.isCapitalized && words[at]?.joinsPrevious) at--;
  // The word that announces it is not part of it.
  const isAnnounced = words[at]?.cue === 'place' && at < known - 1;
  return isAnnounced ? (words[at + 1]?.start ?? start) : start;
}

/**
 * Where the name ends that follows a place and a comma: `Halifax, West Yorkshire`; but somebody
 * named there is not part of it: `penjaga Pasar Lama, Wirya`.
 */
function addressEnd(
  text: string,
  words: readonly Word[],
  place: Span,
  people: Facts['people'],
): number {
  let end = place.end;
  for (let at = firstWordIn(words, place.end); ; at++) {
    const word = words[at];
    const isNext = word?.isCapitalized && /^(?:, | )$/.test(text.slice(end, word.start));
    if (!word || !isNext || people.some(({ start }) => start === word.start)) return end;
    end = word.end;
  }
}

/** Two or more facts of a kind with only a comma or a joiner between: one answer of several. */
function joinedNeighbors(
  text: string,
  facts: readonly Span[],
  isLastJoint: (between: string) => boolean = isJoint,
): Span[] {
  const joined: Span[] = [];
  let first = facts[0];
  let last = first;
  for (const fact of facts.slice(1)) {
    const between = text.slice(last?.end, fact.start);
    if (first && last && isJoint(between)) {
      last = fact;
      if (isLastJoint(between)) joined.push({ start: first.start, end: fact.end });
    } else {
      first = fact;
      last = fact;
    }
  }
  return joined;
}

/** Before the last of several; `Rekan Gunawan, Rizal,` is one person, mentioned twice. */
function isListJoint(between: string): boolean {
  return isJoint(between) && !/^(?: ?\(\d{1,3}\))?, ?$/.test(between);
}

/** The age after a name. */
const AGE = /^ ?\(\d{1,3}\)/;

/** A space, a mark, a joiner, or, before the last of several, a comma and a joiner. */
function isJoint(between: string): boolean {
  // `Raka Aditya (24) dan Yoga Permana (26)`.
  const joint = between.replace(AGE, '').trim().toLowerCase();
  return (
    between.length <= 12 &&
    (joint === '' || /^[,/–-]+$/.test(joint) || ANSWER_EDGES.joiners.has(joint.replace(/^, /, '')))
  );
}

const UNTRIMMED: ReadonlySet<CandidateSource> = new Set(['phrase', 'clause', 'person-with-role']);

/** What is left of names without the question's own words and small words at their edges. */
export function trimmed(candidates: readonly Candidate[], words: readonly Word[]): Span[] {
  return candidates.flatMap(({ source, first, last }) => {
    // Of an office and a name the name alone is already known.
    if (UNTRIMMED.has(source)) return [];
    const isKept = (at: number) => (words[at]?.match ?? 0) < 0 && words[at]?.isStop === false;
    let from = first;
    let to = last;
    while (from < to && !isKept(from)) from++;
    while (to > from && !isKept(to)) to--;
    if ((from === first && to === last) || !isKept(from)) return [];
    return [{ start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 }];
  });
}

/** `Bendungan Randu di Kabupaten Lembah`, asked where the dam is: only what follows answers. */
export function opensWithAsked(
  { source, first, last }: Candidate,
  words: readonly Word[],
): boolean {
  if (source !== 'place' && source !== 'places') return false;
  let at = first;
  while (at <= last && (words[at]?.match ?? -1) >= 0) at++;
  return at > first && at < last && words[at]?.cue === 'place';
}
