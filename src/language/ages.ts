/**
 * How a language asks for ages and states them. Strings are alternatives of a pattern, or empty.
 */
export interface AgeLexicon {
  /** Folded words that ask for an age: `umur Sari berapa`, `how old`. */
  readonly asking: ReadonlySet<string>;
  /** Right before an age: `berusia`, `aged`. */
  readonly leads: string;
  /** Between such a word and the age: `sekitar`. */
  readonly about: string;
  /** Between a name and its age or the word that leads to it: `yang`, `kini`. */
  readonly links: string;
  /** Between the person spoken of and a name or an age: `bernama`. */
  readonly naming: string;
  /** What an age ends with when a reader of numbers takes it for a unit: `tahun`. */
  readonly years: string;
  /** The same as it follows a bare number, from the space on. */
  readonly unit: string;
  /** Before an age that is joined to what follows it: the `a` of `a 33-year-old baker`. */
  readonly articles: string;
  /** What is joined to an age: `-year-old`. */
  readonly compound: string;
  /** After a number, what makes it an age: `years old`; from the space on. */
  readonly old: string;
  /** An age as it comes right after a name, with the mark before it: ` (62)`, `, aged 54,`. */
  readonly afterName: string;
  /** Whether an age belongs to somebody mentioned before, judged by what is around it. */
  isOfKnown(around: AroundAge): boolean;
}

/** What is around a number that may be an age. */
export interface AroundAge {
  /** The text before it, up to some words. */
  readonly before: string;
  readonly after: string;
  /** Whether its unit is years. */
  readonly isYears: boolean;
  /** Whether people are called by a folded noun, as by a trade. */
  isTrade(noun: string): boolean;
}
