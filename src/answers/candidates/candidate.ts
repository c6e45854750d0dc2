/** A stretch of a paragraph that could be the answer, and what it was found as. */
import type { Span } from '../../language/span.js';

/** What a candidate was found as. */
export const CANDIDATE_SOURCES = [
  'person',
  'person-with-title',
  'person-with-role',
  /** Several joined by commas and `dan`. */
  'people',
  'group',
  'groups',
  /** Who does the deed asked about, described and not named: `tim SAR gabungan`. */
  'doer',
  'place',
  'places',
  'date',
  /** From one date to another, written as one: `28-30 Juli`. */
  'date-range',
  /** The numeric day alone: `26/8`. */
  'date-core',
  /** With the noun before it: `tahun 2003`. */
  'date-with-noun',
  /** Without weekday, without `lalu`: `3 September`. */
  'date-plain',
  /** The year of a full date, when a year is asked for. */
  'date-year',
  /** The first and the last of a range, when its beginning or its end is asked for. */
  'date-start',
  'date-end',
  'dates',
  /** A time of day: all that answers `jam berapa`. */
  'clock',
  'number',
  /** The number in brackets after a name, when years are asked for. */
  'age',
  /** Without the unit. */
  'number-bare',
  /** With `sekitar`, `lebih dari` before it. */
  'number-about',
  /** With its measure, even though the question says that: `4 ton per hektar`. */
  'number-rate',
  /** With all of the noun that the question counts: `29 anak buah kapal`. */
  'number-of',
  'numbers',
  /** A run of capitalized words. */
  'name',
  /** Short phrases joined by commas and, before the last, a joiner, when all there are were asked for. */
  'list',
  /** Words in quotation marks. */
  'quoted',
  /** Words in parentheses. */
  'parenthesis',
  /** A short run of words between punctuation and small words. */
  'phrase',
  /** From after a small word (`adalah`) to the end of the clause, or of the sentence. */
  'clause',
  'sentence-rest',
  /** The same with the small word: `karena …`. */
  'clause-with-cue',
  /** What is left of a name without the question's own words. */
  'trimmed',
] as const;

/** Any of `CANDIDATE_SOURCES`. */
export type CandidateSource = (typeof CANDIDATE_SOURCES)[number];

/** What a candidate that is somebody was found as. */
export const PEOPLE: ReadonlySet<CandidateSource> = new Set([
  'person',
  'person-with-title',
  'person-with-role',
  'people',
]);

/** Where a stretch is in its scene: the positions of its first and of its last word. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/** A stretch of words that could be the answer. */
export interface Candidate extends Span, Place {
  readonly source: CandidateSource;
  /** Resolved date or written digits. */
  readonly value: string | null;
  /** Role of a person. */
  readonly role: string | null;
  /** Unit of a number, as written. */
  readonly unit: string | null;
}

/** What is known of a candidate besides its span. */
type CandidateDetails = Partial<Pick<Candidate, 'value' | 'role' | 'unit'>>;

/** Takes a candidate, unless its span is already known. */
export type AddCandidate = (
  span: Span,
  source: CandidateSource,
  details?: CandidateDetails,
) => void;
