/**
 * Words at the edge of a fact that a reader may or may not want in the answer: `tahun 2003` or
 * `2003`, `lebih dari 500 orang` or `500 orang`.
 */
export interface AnswerEdges {
  /** Folded nouns before a date: `tahun`, `bulan`. */
  readonly timeNouns: ReadonlySet<string>;
  /** Folded words, alone or in a row, before a number: `sekitar`, `lebih dari`. */
  readonly approximators: ReadonlySet<string>;
  /** Folded words between an amount and its measure: `per`. */
  readonly rates: ReadonlySet<string>;
  /** Folded words that turn the measure before into another: `meter kubik`. */
  readonly dimensions: ReadonlySet<string>;
  /** Folded words that add a smaller amount to a larger: `26 menit dan 17 detik`. */
  readonly sums: ReadonlySet<string>;
  /** Folded words between the ends of a range: `600 hingga 900`. */
  readonly ranges: ReadonlySet<string>;
  /** Folded words that join two facts of a kind into one answer: `dan`, `hingga`. */
  readonly joiners: ReadonlySet<string>;
}
