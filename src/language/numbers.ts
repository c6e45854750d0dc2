/** How a language writes numbers and what it counts with them. */

export interface NumberLexicon {
  /** The mark before decimals; the other of `.` and `,` parts thousands. */
  readonly decimalMark: ',' | '.';
  /** Folded words that multiply, as powers of ten: `juta` is 6. */
  readonly scales: Readonly<Record<string, number>>;
  /** Folded number words that open a number: `dua`, `seratus`. */
  readonly words: Readonly<Record<string, number>>;
  /** Folded words that go on with it: `puluh` multiplies by 10, `belas` adds 10. */
  readonly tens: Readonly<Record<string, { readonly times: number; readonly plus: number }>>;
  /** Words that may stand between the parts of a number written in words: `and`. */
  readonly joints: ReadonlySet<string>;
  /** Money written before the number, lower case: `rp`, `us$`. */
  readonly currencies: readonly string[];
  /** Units of one or more folded words, longest first where they begin alike: `kilometer persegi`. */
  readonly units: readonly string[];
  /** Folded words before a number that make it a name: `pasal 12`, `nomor 5`. */
  readonly nameLeads: ReadonlySet<string>;
  /** Folded words after `satu` or before it with which it counts nothing: `salah satu`. */
  readonly idioms: ReadonlySet<string>;
  /** Whether a folded lower-case word after a number can be what is counted. */
  readonly isCountable: (folded: string) => boolean;
}
