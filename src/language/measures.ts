/** What can be measured, and a language's words for it. */

/** What can be measured; only units of one dimension are comparable. */
export const DIMENSIONS = [
  'length',
  'area',
  'volume',
  'mass',
  'money',
  'time',
  'temperature',
  'speed',
  'share',
  'power',
  'people',
] as const;

/** One of them. */
export type Dimension = (typeof DIMENSIONS)[number];

/** Folded words for one dimension, separated by spaces. */
export interface MeasureWords {
  /** What is asked for: `luas`, `length`. */
  readonly quantities: string;
  /** What it is given in, and what may be counted as well: `berapa hektar`. */
  readonly units: string;
}

/** Units of time, the longest first. */
export const TIMES = [
  'century',
  'decade',
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
] as const;

/** One of them. */
export type TimeUnit = (typeof TIMES)[number];

/** How a language speaks of measures. */
export interface MeasureLexicon {
  readonly dimensions: Readonly<Record<Dimension, MeasureWords>>;
  /** Folded words for an amount of whatever it is, separated by spaces: `uang`, `sum`. */
  readonly anyAmount: string;
  /** Folded words after a number that counts some of those mentioned: `tiga di antaranya`, `nine of the`. */
  readonly partLeads: ReadonlySet<string>;
  /** The words for each unit of time, separated by spaces. */
  readonly times: Readonly<Record<TimeUnit, string>>;
}
