/**
 * What a picture beside an answer shows, as plain data; the adapter that shows the answer has it
 * drawn. It holds only the articles' own words: what a member typed must never look like something
 * the articles say.
 */

/** One quotation, with who said it and where it was published. */
export interface QuotePicture {
  readonly kind: 'quote';
  readonly quote: {
    /** Verbatim, without quotation marks around it. */
    readonly text: string;
    readonly speaker: string | null;
    readonly role: string | null;
    readonly publisher: string | null;
    /** `2024-07-23`, or null. */
    readonly date: string | null;
    readonly title: string;
    /** Counts from 1. */
    readonly paragraph: number;
    readonly direct: boolean;
  };
}

/** Dated events to be drawn in order. */
export interface TimelinePicture {
  readonly kind: 'timeline';
  /** Of the article when all events are from one, else null. */
  readonly title: string | null;
  readonly events: readonly {
    readonly date: { readonly written: string; readonly value: string | null };
    /** The sentence that says it. */
    readonly label: string;
    readonly source: {
      readonly publisher: string | null;
      /** `2024-07-23`, or null. */
      readonly publishedAt: string | null;
      /** Counts from 1. */
      readonly paragraph: number;
    };
  }[];
}

/** What is to be drawn beside an answer. */
export type Picture = QuotePicture | TimelinePicture;
