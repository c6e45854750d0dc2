/** How a language says that an amount became another: `dari Rp 3.000 menjadi Rp 4.500`. */
export interface ChangeLexicon {
  /** Folded words before what it was. */
  readonly from: ReadonlySet<string>;
  /** Folded words before what it became. */
  readonly to: ReadonlySet<string>;
  /** Folded words that ask for what was before, or call it so. */
  readonly earlier: ReadonlySet<string>;
}
