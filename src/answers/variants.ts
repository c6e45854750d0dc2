/**
 * Facts as they may be cut for an answer. `Jumat (26/8)` is one date, but asked for the day a reader
 * says `26/8`; two people joined by `dan` are one answer to `siapa`.
 */
import { isDayOfSource } from '../corpus/publication-day.js';
import type { Facts } from '../facts/facts.js';
import { ANSWER_EDGES } from '../language/answer-edges.js';
import { fold } from '../language/fold.js';
import type { Span } from '../language/span.js';
import { NAME_TITLES } from '../language/titles.js';
import type { AddCandidate, Candidate, CandidateSource } from './candidate.js';
import { firstWordIn, type Word } from './scene.js';
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
    const titled = startWith(words, start, NAME_TITLES);
    add({ start: titled, end }, 'person-with-title', { role });
    if (roleSpan && roleSpan.end <= start && start - roleSpan.end < MAX_GAP) {
      add({ start: roleSpan.start, end }, 'person-with-role', { role });
    }
  }
  for (const place of facts.places) add(place, 'place');
  for (const group of facts.organizations) add(group, 'group');
  addRangeEnds(text, facts.dates, add);
  for (const { start, end, value } of facts.dates) {
    if (isDayOfSource(text.slice(0, start)) && !isAskedBefore(words, start)) continue;
    for (const cut of dateCuts(text.slice(start, end), value)) {
      add({ start: start + cut.start, end: start + cut.end }, cut.source, {
        value: cut.value ?? value,
      });
    }
    const noun = wordBefore(words, start);
    if (noun && ANSWER_EDGES.timeNouns.has(noun.folded)) {
      add({ start: noun.start, end }, 'date-with-noun', { value });
    }
  }
  for (const { start, end, value, unit } of wholeNumbers(text, facts.numbers)) {
    add({ start, end }, 'number', { value, unit });
    const bare = withoutUnit(text.slice(start, end), unit);
    add({ start, end: start + bare }, 'number-bare', { value, unit });
    const about = startWith(words, start, ANSWER_EDGES.approximators);
    add({ start: about, end }, 'number-about', { value, unit });
    add({ start, end: rateEnd(words, end) }, 'number-rate', { value, unit });
    add({ start, end: countedEnd(words, end) }, 'number-of', { value, unit });
  }
  joinNeighbors(text, facts.people, 'people', add);
  joinNeighbors(text, facts.organizations, 'groups', add);
  joinNeighbors(text, facts.places, 'places', add);
  for (const place of facts.places) {
    const end = addressEnd(text, words, place);
    add({ start: place.start, end }, 'places');
    add({ start: addressStart(words, place), end }, 'places');
  }
  joinNeighbors(text, facts.dates, 'dates', add);
  joinNeighbors(text, facts.numbers, 'numbers', add);
}

/** Words before the day of a source that name the source and what it did. */
const SOURCE_WORDS = 8;

/** Whether the source itself is asked about: `Kapan AP melansir berita itu?` */
function isAskedBefore(words: readonly Word[], offset: number): boolean {
  const at = firstWordIn(words, offset);
  return words.slice(Math.max(0, at - SOURCE_WORDS), at).some(({ match }) => match >= 0);
}

/** Units that may stand between a role and its name: a rank, a comma. */
const MAX_GAP = 24;

interface Cut extends Span {
  readonly source: CandidateSource;
  /** Resolved, when it is another than that of the whole. */
  readonly value?: string | null;
}

/** The day inside `Jumat (26/8)` or `Sabtu (20/8/2005) malam`. */
const NUMERIC_DAY = /(?<=\()\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?(?=\))/;
/** `Sabtu` of `Sabtu 3 September`, but never the month of `April 2024`. */
const WEEKDAY = /^\p{L}+,? (?:tanggal )?(?=\d{1,2} \p{L})/u;
const DIRECTION = /(?: yang)? (?:lalu|silam|mendatang|nanti|kemarin|ini|last|ago|next)$/;
const YEAR = /(?<![\d/.-])(?:1\d|20)\d\d(?![\d/-])/;
const RANGE = /(?: ?[-–—] ?| (?:hingga|sampai|dan|to|until|and) )/;

/** `384 SM – 322 SM`, `(Pati, 1907 – Solo, 1948)`: two dates that are the ends of one stretch of time. */
function addRangeEnds(text: string, dates: Facts['dates'], add: AddCandidate): void {
  dates.forEach((first, i) => {
    const last = dates[i + 1];
    if (!last || !isLifetime(text, first, last)) return;
    add(first, 'date-start', { value: first.value });
    add(last, 'date-end', { value: last.value });
  });
}

function isLifetime(text: string, first: Span, last: Span): boolean {
  const between = text.slice(first.end, last.start);
  if (RANGE.exec(between)?.[0].length === between.length) return true;
  return (
    LIFETIME.test(between) &&
    OPEN_BRACKET.test(text.slice(Math.max(0, first.start - 90), first.start))
  );
}

/** Between birth and death, in brackets: a dash or a semicolon among the places. */
const LIFETIME = /^[^()]{0,40}[-–—;][^()]{0,40}$/;
const OPEN_BRACKET = /\([^()]{0,80}$/;

/** A date whole and as it may be shortened; offsets in `written`. */
function dateCuts(written: string, value: string | null): Cut[] {
  const range = RANGE.exec(written);
  const isRange = range !== null && range.index > 0;
  const cuts: Cut[] = [{ start: 0, end: written.length, source: isRange ? 'date-range' : 'date' }];
  const core = NUMERIC_DAY.exec(written);
  if (core) {
    cuts.push({ start: core.index, end: core.index + core[0].length, source: 'date-core' });
  }
  const start = WEEKDAY.exec(written)?.[0].length ?? 0;
  const end = written.length - (DIRECTION.exec(written)?.[0].length ?? 0);
  if (start < end) cuts.push({ start, end, source: 'date-plain' });
  const year = YEAR.exec(written);
  if (year) {
    cuts.push({ start: year.index, end: year.index + 4, source: 'date-year', value: year[0] });
  }
  if (isRange) {
    const [first = null, last = null] = value?.split('/') ?? [];
    const behind = range.index + range[0].length;
    cuts.push({ start: 0, end: range.index, source: 'date-start', value: first });
    cuts.push({ start: behind, end: written.length, source: 'date-end', value: last });
  }
  return cuts;
}

/** Length of `211` in `211 dosen`, of `1,5 juta` in `1,5 juta ton`. */
function withoutUnit(written: string, unit: string | null): number {
  if (unit === null || !fold(written).endsWith(fold(unit))) return written.length;
  return written.slice(0, written.length - unit.length).trimEnd().length;
}

function wordBefore(words: readonly Word[], offset: number): Word | undefined {
  return words[firstWordIn(words, offset - 1)]?.end === undefined
    ? undefined
    : words[firstWordIn(words, offset) - 1];
}

/** Where the words of `list` begin that stand right before `offset`; `offset` itself if none does. */
function startWith(words: readonly Word[], offset: number, list: ReadonlySet<string>): number {
  let start = offset;
  for (let at = firstWordIn(words, offset) - 1; at >= 0; at--) {
    const word = words[at];
    if (!word || !words[at + 1]?.joinsPrevious || !list.has(word.folded)) break;
    start = word.start;
  }
  return start;
}

/** Where the measure ends that a number is told for: `Rp 4.500 per kilogram`, `12 liter per meter kubik`. */
function rateEnd(words: readonly Word[], end: number): number {
  const per = firstWordIn(words, end);
  const measure = words[per + 1];
  if (!ANSWER_EDGES.rates.has(words[per]?.folded ?? '') || !measure?.joinsPrevious) return end;
  const next = words[per + 2];
  const isWhole = next?.joinsPrevious !== true || !ANSWER_EDGES.dimensions.has(next.folded);
  return isWhole ? measure.end : next.end;
}

/** Words of a noun behind the one that is counted: `29 anak buah kapal`. */
const COUNTED_WORDS = 3;

/** Where the counted noun ends that the question has too; `end` itself when no more of it follows. */
function countedEnd(words: readonly Word[], end: number): number {
  let last = end;
  const from = firstWordIn(words, end);
  for (const word of words.slice(from, from + COUNTED_WORDS)) {
    if (!word.joinsPrevious || word.match < 0 || word.isCapitalized) break;
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

/** Where the name ends that stands behind a place and a comma: `Halifax, West Yorkshire`. */
function addressEnd(text: string, words: readonly Word[], place: Span): number {
  let end = place.end;
  for (let at = firstWordIn(words, place.end); ; at++) {
    const word = words[at];
    if (!word?.isCapitalized || !/^(?:, | )$/.test(text.slice(end, word.start))) return end;
    end = word.end;
  }
}

/** Two or more facts of a kind with only a comma or a joiner between: one answer of several. */
function joinNeighbors(
  text: string,
  facts: readonly Span[],
  source: CandidateSource,
  add: AddCandidate,
): void {
  let first = facts[0];
  let last = first;
  for (const fact of facts.slice(1)) {
    if (first && last && isJoint(text.slice(last.end, fact.start))) {
      last = fact;
      add({ start: first.start, end: fact.end }, source);
    } else {
      first = fact;
      last = fact;
    }
  }
}

/** The age behind a name. */
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

/** What names keep when the question's own words and small words at their edges are taken off. */
export function trimmed(candidates: readonly Candidate[], words: readonly Word[]): Span[] {
  return candidates.flatMap(({ source, first, last }) => {
    if (source === 'phrase' || source === 'clause') return [];
    const isKept = (at: number) => (words[at]?.match ?? 0) < 0 && words[at]?.isStop === false;
    let from = first;
    let to = last;
    while (from < to && !isKept(from)) from++;
    while (to > from && !isKept(to)) to--;
    if ((from === first && to === last) || !isKept(from)) return [];
    return [{ start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 }];
  });
}

/** `Bendungan Randu di Kabupaten Lembah`, asked where the dam stands: only what follows answers. */
export function opensWithAsked(
  { source, first, last }: Candidate,
  words: readonly Word[],
): boolean {
  if (source !== 'place' && source !== 'places') return false;
  let at = first;
  while (at <= last && (words[at]?.match ?? -1) >= 0) at++;
  return at > first && at < last && words[at]?.cue === 'place';
}
