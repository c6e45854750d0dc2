/** What an outlet's pages write around the text of an article. */

/** A kind of line that does not belong to an article. */
export interface BoilerplateRule {
  /** Shown in the report on the corpus. */
  readonly name: BoilerplateName;
  /** Anchored at both ends: it must match the whole line. */
  readonly matches: RegExp;
}

/** Any of the names that the report uses. */
export type BoilerplateName =
  | 'advertisement'
  | 'byline'
  | 'caption'
  | 'channel'
  | 'contribution'
  | 'copyright'
  | 'credit'
  | 'editors-pick'
  | 'embed'
  | 'fact-check'
  | 'initials'
  | 'origin'
  | 'ornament'
  | 'paging'
  | 'read-also'
  | 'related-link'
  | 'scroll'
  | 'share'
  | 'subscribe';

/** Each string is alternatives of a pattern, separated by `|`. */
export interface PageLexicon {
  /** Before the names in a byline: `Oleh`. */
  readonly by: string;
  /** Before the last of these names: `dan`. */
  readonly and: string;
  /** Before an outlet, a comma and whoever wrote the article: `Laporan Wartawan`. */
  readonly reportedBy: string;
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
  /** What is written in capitals before a dash without being a place: `BREAKING`. */
  readonly labels: string;
  /** Before the credit of a picture, in the brackets that end its caption: `Foto`. */
  readonly pictures: string;
  /**
   * Lines that are not part of an article, in the order in which they are tried. A rule that begins
   * with a common verb requires a sign that the line is a link (a colon, `selengkapnya`, no sentence
   * end), so that `Simak juga kecemasan warga.` stays.
   */
  readonly boilerplate: readonly BoilerplateRule[];
}
