/** The result of comparing a sentence with the articles, as plain data. */

/**
 * How a sentence relates to the articles, worst first: in none of them; said by somebody else; with
 * words changed, which may turn what it says; in other capitals only; word for word (marks, spaces
 * and hyphens aside).
 */
export type VerdictKind = 'absent' | 'other-speaker' | 'differs' | 'capitals' | 'exact';

/** A run of words: in both, only in the sentence asked about, or only in the article. */
export interface WordChange {
  readonly kind: 'kept' | 'added' | 'missing';
  /** As written; a `kept` one as the article writes it. */
  readonly text: string;
}

/** The result for one sentence, or for one quotation in it. */
export interface Verdict {
  readonly kind: VerdictKind;
  /** The sentence as it was given. */
  readonly text: string;
  /** In reading order; empty for an absent sentence. */
  readonly words: readonly WordChange[];
  /** Numbers and dates that the article has differently, in reading order. */
  readonly figures: readonly FigureChange[];
  /**
   * Whom the sentence gives a figure to that is all it has in common with an article that does not name them
   * there; null otherwise.
   */
  readonly unnamed: string | null;
  /**
   * Index into the answer's passages: where it is, or the nearest one, which is no answer; or null.
   */
  readonly passage: number | null;
  /**
   * When words were attributed: to whom, and to whom the article attributes them (null: it does not
   * say).
   */
  readonly speaker: { readonly claimed: string; readonly said: string | null } | null;
}

/** A number or a date that replaces another, each as it is written there. */
export interface FigureChange {
  readonly claimed: string;
  readonly held: string;
}

/** Worst first. */
export const VERDICT_KINDS: readonly VerdictKind[] = [
  'absent',
  'other-speaker',
  'differs',
  'capitals',
  'exact',
];
