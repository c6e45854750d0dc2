/**
 * What a reader makes of a source: its lines and what it says about itself, before anything is
 * decided.
 */
import type { LanguageCode } from '../language/language.js';
import type { Problem } from './report.js';

/** What a source says about an article, checked; null where it says nothing. */
export interface Metadata {
  readonly id: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** Local day as written, `2024-07-23`. */
  readonly publishedAt: string | null;
  readonly language: LanguageCode | null;
  readonly tags: readonly string[];
}

/** For a source that says nothing about itself. */
export const NO_METADATA: Metadata = {
  id: null,
  title: null,
  url: null,
  publisher: null,
  author: null,
  publishedAt: null,
  language: null,
  tags: [],
};

/** A line of a source, or what a format has in its place. */
export interface SourceLine {
  /** Empty for a blank line. */
  readonly text: string;
  /** Counts from 1 in the file; null where a format has no lines to speak of. */
  readonly number: number | null;
  /** Marked as a heading by the source (`##`, `<h2>`). */
  readonly isHeading: boolean;
  /**
   * Set off from the prose by the source: an item of a list, a row of a table, a quotation. Never
   * taken for a heading by its looks: `- 40,000 books were lost` does not head what follows it.
   */
  readonly isSetOff: boolean;
  /** Set off as what somebody said (`>`, `<blockquote>`). */
  readonly isQuotation?: boolean;
  /** Above a row of a table: the heads of its columns, where they are a row of their own. */
  readonly tableHead?: string;
}

/**
 * What adjacent lines without a blank line between them are: always separate paragraphs, or decided
 * by the text (Markdown leans towards one paragraph, plain text towards several).
 */
export type Layout = 'lines' | 'plain' | 'markdown';

/** One article as its source has it. */
export interface Draft {
  readonly metadata: Metadata;
  readonly layout: Layout;
  readonly lines: readonly SourceLine[];
  /** Where this record is in a file of several; null when the file is one article. */
  readonly record: number | null;
}

/** What a reader gives for a file or for one record of it. */
export interface Reading {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}
