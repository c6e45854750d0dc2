/** Words that tell the name of a person from other words written with a capital. */

export interface NameLexicon {
  readonly code: string;
  /** Folded common given names: a hint where a name begins, never a list of who exists. */
  readonly givenNames: ReadonlySet<string>;
  /** Folded words written small inside a name: `bin`, `van`, `de`. */
  readonly particles: ReadonlySet<string>;
  /** Folded words that are written with a capital (first in a sentence, in a title) but name nobody. */
  readonly commonWords: ReadonlySet<string>;
  /** Endings of folded words that are nouns and not names: `pembangun-an`, `informa-si`. */
  isCommonNoun(folded: string): boolean;
  /** Folded words for what people do or undergo: `lahir`, `menikah`. They follow a name. */
  readonly acts: ReadonlySet<string>;
  /** Whether a folded lower-case word looks like a verb whose subject may stand before it. */
  looksLikeVerb(folded: string): boolean;
  /** Folded words that lead to a person: `oleh`, `bersama`, `bernama`. */
  readonly introducers: ReadonlySet<string>;
  /** Folded words for relatives; what follows is another person than the one before. */
  readonly kin: ReadonlySet<string>;
  /** Folded words before the name of a work or thing: `film`, `novel`, `kapal`. */
  readonly things: ReadonlySet<string>;
  /** Folded names of weekdays and months. */
  readonly calendar: ReadonlySet<string>;
}
