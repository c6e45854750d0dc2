/** How a language writes numbers and what it counts with them. Words are lower case. */

/** The words and marks of a language's numbers. */
export interface NumberLexicon {
  /** The mark before decimals; the other of `.` and `,` parts thousands. */
  readonly decimalMark: ',' | '.';
  /** Number words that stand for themselves: `dua`, `seratus`. */
  readonly words: Readonly<Record<string, number>>;
  /** Every number up to 100 in words: `tiga puluh lima`, `thirty-five`. */
  readonly counting: Readonly<Record<string, number>>;
  /** `kedua`, `second`. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** What a word does to the digit before it: `puluh` multiplies by 10, `belas` adds 10. */
  readonly tens: Readonly<Record<string, { readonly times: number; readonly plus: number }>>;
  /** Words that multiply what precedes them, as powers of ten: `juta` is 6. */
  readonly scales: Readonly<Record<string, number>>;
  /** Short scales, written after money alone: `£45bn`, `Rp 10 M`, as written. */
  readonly moneyScales: Readonly<Record<string, number>>;
  /** Words for a part of what follows: `setengah miliar`, `seperempat abad`. */
  readonly parts: Readonly<Record<string, string>>;
  /**
   * What a hyphen after a number joins to it, in the first group: `27-year-old`; null when nothing does.
   */
  readonly compound: RegExp | null;
  /** Endings of a number in digits that make a rank of it, as alternatives of a pattern: `th`. */
  readonly rankEndings: string;
  /** What may be between number words, as a pattern: `(?:and )?`. */
  readonly joint: string;
  /** Money written before the number: `rp`, `us$`. */
  readonly currencies: readonly string[];
  /** Words for `%`. */
  readonly percent: readonly string[];
  /** Other units, of one or more words: `kilometer persegi`. */
  readonly units: readonly string[];
  /** Words before a number that make it a name or a time of day: `pasal 12`, `pukul 14.30`. */
  readonly nameLeads: ReadonlySet<string>;
  /** Words next to a number word that keep it from counting: `salah satu`. */
  readonly idioms: ReadonlySet<string>;
  /** Words next to `one` alone that keep it from counting: `one of them`, but `seven of them`. */
  readonly idiomsOfOne: ReadonlySet<string>;
  /** Words before a number that only counts when a noun follows: `menjadi satu`. */
  readonly becoming: ReadonlySet<string>;
  /**
   * What the noun of several ends in, where adjectives stand before it: `five giant tortoises`; null where the
   * noun comes first.
   */
  readonly plural: RegExp | null;
  /** Whether a lower-case word after a number can be what is counted. */
  readonly isCountable: (word: string) => boolean;
}
