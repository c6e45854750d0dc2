/** What a language writes between somebody and what is said of them. */

/**
 * What is no set of words is alternatives of a pattern, separated by `|`; empty when there are
 * none.
 */
export interface PersonLinks {
  /** Between what somebody is to somebody and that one's name: `dari`, `of`. */
  readonly of: string;
  /** Between a name and the body that somebody serves: `dari`, `at`. */
  readonly serving: string;
  /** Between a name and what somebody is: `adalah`, `is`. */
  readonly is: string;
  /** What may follow any of these: `the`. */
  readonly article: string;
  /** Before the place that somebody is from: `asal`. */
  readonly from: string;
  /** Before the place that a body is in: `di`, `in`. */
  readonly within: string;
  /** Folded words that ask, beside such a word, for that place: `kota`, `come`. */
  readonly askingFrom: ReadonlySet<string>;
  /** Before a name: `bernama`. */
  readonly named: string;
  /** After a description of somebody spoken of before: `itu`. */
  readonly pointers: string;
}
