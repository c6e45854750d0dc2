/** How a language singles out one of many: `rapat terakhir`, `danau terbesar`. */

/** All words are folded. */
export interface RankLexicon {
  /** The last of its kind; also of a time, `tahun terakhir`, when it singles out nothing. */
  readonly last: ReadonlySet<string>;
  /** Words before one that make it mean this, where it may also be a verb; null where it may not. */
  readonly lastAfter: ReadonlySet<string> | null;
  /** The most or the least of its kind in some way: `terbesar`, `paling`. */
  readonly utmost: ReadonlySet<string>;
}
