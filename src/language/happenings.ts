/** How a language refers back to what happened: to whom, and when. */
export interface HappeningLexicon {
  /** Folded words that lead from one thing that happened to another: `usai`, `after`. */
  readonly otherOccasions: ReadonlySet<string>;
  /** What happened, as a text that has reported it goes on to say when: `Aksi itu terjadi`. */
  readonly itHappened: RegExp;
  /** Ends the folded noun for whoever does something, where its voice does not show it: `founder`. */
  readonly doerEnding: RegExp | null;
  /** The opening of a sentence that names those whom the text mentioned before: `Mereka adalah`. */
  readonly theyAre: RegExp;
}
