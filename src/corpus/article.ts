/** What the readers make of a file: articles, split into sections and numbered paragraphs. */
import type { LanguageCode } from '../language/language.js';
import type { Span } from '../language/span.js';

/** One news item. A value: never changed after it was read. */
export interface Article {
  /** Unique in the corpus; from the source when it gives one, else made from file name and place. */
  readonly id: string;
  /** As the source gives it, else the first sentence of the text. */
  readonly title: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** Day of publication, `2024-07-23`, or null when neither the source nor the text gives it. */
  readonly publishedAt: string | null;
  readonly language: LanguageCode;
  readonly tags: readonly string[];
  /** Place of reporting from the dateline (`Tokyo`), never taken for the place of an event. */
  readonly datelinePlace: string | null;
  /** At least one; the first has no heading unless the text begins with one. */
  readonly sections: readonly Section[];
  /** At least one, in order; `paragraphs[i].number === i + 1`. */
  readonly paragraphs: readonly Paragraph[];
  /** File the article was read from, relative to the corpus folder, with `/`. */
  readonly file: string;
}

/** A story or chapter within an article. */
export interface Section {
  /** The sub-heading as written, or null for the opening section. */
  readonly heading: string | null;
}

/** The unit that is indexed and cited. */
export interface Paragraph {
  /** Counts from 1 within the article; boilerplate and headings are not counted. */
  readonly number: number;
  /** As written, on one line, trimmed; never rewritten, so that it can be quoted verbatim. */
  readonly text: string;
  /** Index into the article's sections. */
  readonly section: number;
  /** The dateline at the start of the text (`Liputan6.com, Tokyo - `), kept out of facts and quotes. */
  readonly dateline: Span | null;
  /** Set off by the source as a quotation, without quotation marks of its own. */
  readonly isQuotation?: boolean;
}
