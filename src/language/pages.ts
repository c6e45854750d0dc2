/** What an outlet's pages write around the text of an article. */

/** Each list is alternatives of a pattern, separated by `|`. */
export interface PageLexicon {
  /** Before the names in a byline: `Oleh`. */
  readonly by: string;
  /** Before the last of these names: `dan`. */
  readonly and: string;
  /** Before a colon and whoever wrote the article; an editor, a photographer, a translator is no author. */
  readonly credits: string;
  /** Before the day on which it came out: `Diterbitkan`. */
  readonly published: string;
  /** Before the day on which it was changed: `Diperbarui`. */
  readonly updated: string;
  /** Between these, or an outlet, and the day: `pada`. */
  readonly on: string;
  /** Before the outlet from which a report was taken over: `dikutip`, `as reported by`. */
  readonly takenFrom: string;
}
