/**
 * Dates as they may be cut for an answer. `Jumat (26/8)` is one date, but asked for the day a reader
 * says `26/8`.
 */
import { isDayOfSource } from '../../corpus/building/publication-day.js';
import type { Facts } from '../../facts/facts.js';
import { DATE_DIRECTION, DATE_RANGE, DATE_WEEKDAY } from '../../language/dates/parts.js';
import type { Span } from '../../language/span.js';
import type { AddCandidate, CandidateSource } from './candidate.js';
import { ANSWER_EDGES } from './edges.js';
import { firstWordIn, type Word } from './scene.js';

/** Adds every date that is not the source's own, and its other cuts. */
export function addDates(
  text: string,
  words: readonly Word[],
  dates: Facts['dates'],
  add: AddCandidate,
): void {
  addRangeEnds(text, dates, add);
  for (const { start, end, value } of dates) {
    if (isDayOfSource(text.slice(0, start)) && !isAskedBefore(words, start)) continue;
    const written = withoutDirection(text.slice(start, end));
    for (const cut of dateCuts(written, value)) {
      add({ start: start + cut.start, end: start + cut.end }, cut.source, {
        value: cut.value ?? value,
      });
    }
    const noun = words[firstWordIn(words, start) - 1];
    if (noun && ANSWER_EDGES.timeNouns.has(noun.folded)) {
      add({ start: noun.start, end: start + written.length }, 'date-with-noun', { value });
    }
  }
}

/** Words before the day of a source that name the source and what it did. */
const SOURCE_WORDS = 8;

/** Whether the source itself is asked about: `Kapan AP melansir berita itu?` */
function isAskedBefore(words: readonly Word[], offset: number): boolean {
  const at = firstWordIn(words, offset);
  return words.slice(Math.max(0, at - SOURCE_WORDS), at).some(({ match }) => match >= 0);
}

interface Cut extends Span {
  readonly source: CandidateSource;
  /** Resolved, when it differs from that of the whole. */
  readonly value?: string | null;
}

/** The day inside `Jumat (26/8)` or `Sabtu (20/8/2005) malam`. */
const NUMERIC_DAY = /(?<=\()\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?(?=\))/;
const YEAR = /(?<![\d/.-])(?:1\d|20)\d\d(?![\d/-])/;

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
  if (DATE_RANGE.exec(between)?.[0].length === between.length) return true;
  return (
    LIFETIME.test(between) &&
    OPEN_BRACKET.test(text.slice(Math.max(0, first.start - 90), first.start))
  );
}

/** Between birth and death, in brackets: a dash or a semicolon among the places. */
const LIFETIME = /^[^()]{0,40}[-–—;][^()]{0,40}$/;
const OPEN_BRACKET = /\([^()]{0,80}$/;

/**
 * `17 Agustus lalu` as readers repeat it; too little of `tahun lalu` or `Maret mendatang` would be
 * left.
 */
function withoutDirection(written: string): string {
  const rest = written.slice(0, DATE_DIRECTION.exec(written)?.index);
  return DAY_OR_YEAR.test(rest) ? rest : written;
}

/** A day with its month, or a year. */
const DAY_OR_YEAR = /\d{1,2} \p{Lu}|\d[/-]\d|(?<!\d)\d{4}(?!\d)/u;

/** A date in full and as it may be shortened; offsets in `written`. */
function dateCuts(written: string, value: string | null): Cut[] {
  const range = DATE_RANGE.exec(written);
  const isRange = range !== null && range.index > 0;
  const cuts: Cut[] = [{ start: 0, end: written.length, source: isRange ? 'date-range' : 'date' }];
  const core = NUMERIC_DAY.exec(written);
  if (core) {
    cuts.push({ start: core.index, end: core.index + core[0].length, source: 'date-core' });
  }
  const start = DATE_WEEKDAY.exec(written)?.[0].length ?? 0;
  const end = DATE_DIRECTION.exec(written)?.index ?? written.length;
  if (start < end) cuts.push({ start, end, source: 'date-plain' });
  const year = YEAR.exec(written);
  if (year) {
    cuts.push({ start: year.index, end: year.index + 4, source: 'date-year', value: year[0] });
  }
  if (isRange) {
    const [first = null, last = null] = value?.split('/') ?? [];
    const after = range.index + range[0].length;
    cuts.push({ start: 0, end: range.index, source: 'date-start', value: first });
    cuts.push({ start: after, end: written.length, source: 'date-end', value: last });
  }
  return cuts;
}
