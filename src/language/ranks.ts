/** How a language singles out one of many: `rapat terakhir`, `danau terbesar`, `tahap kedua`. */

/** All words are folded. */
export interface RankLexicon {
  /** The last of its kind; also of a time, `tahun terakhir`, when it singles out nothing. */
  readonly last: ReadonlySet<string>;
  /** Words before one that make it mean this, where it may also be a verb; null where it may not. */
  readonly lastAfter: ReadonlySet<string> | null;
  /** The most or the least of its kind in some way: `terbesar`, `paling`. */
  readonly utmost: ReadonlySet<string>;
  /** The second and further ones, with the number of each. */
  readonly ordinals: ReadonlyMap<string, number>;
}
