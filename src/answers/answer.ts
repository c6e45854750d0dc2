/**
 * What Kutip answers, as plain data: no Markdown, no ANSI, no chat platform. Both renderers switch
 * over `kind` exhaustively. `text` of a passage is verbatim; a cut is shown by the renderer.
 */
import type { Catalog } from './holdings/catalog.js';
import type { Overview } from './overview.js';
import type { Picture } from './picture.js';
import type { Verdict } from './verify/verdict.js';

/** What was asked for; it decides how a renderer lays out the items. */
export type Topic =
  | 'who'
  | 'when'
  | 'where'
  | 'quote'
  | 'number'
  | 'sentence'
  | 'search'
  | 'article'
  | 'articles'
  | 'people'
  | 'timeline'
  | 'verify';

/** Verbatim words of one paragraph, with everything needed to cite them. */
export interface Passage {
  readonly articleId: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  /**
   * Address that opens the article at these words, when `url` is known: the app adds it. See
   * passage-link.ts.
   */
  readonly link?: string;
  /** `2024-07-23`, or null. */
  readonly publishedAt: string | null;
  /** Counts from 1. */
  readonly paragraph: number;
  /** Sub-heading above the paragraph, or null. */
  readonly heading: string | null;
  /** `paragraphText.slice(start, end)`, to the letter. */
  readonly text: string;
  /** UTF-16 offsets of `text` in the paragraph. */
  readonly start: number;
  readonly end: number;
  /** Whether the paragraph continues before and after `text`: the renderer shows a cut there. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** Offset pairs in `text` of the words that matched, in order, not overlapping. */
  readonly highlights: readonly (readonly [number, number])[];
}

/** One finding: a person, a date, a quotation. */
export interface Item {
  /** The finding as written; a substring of its passage. */
  readonly label: string;
  /** Role, speaker with role, or null. */
  readonly detail: string | null;
  /** A date as `2024-07-28`, `2024-07`, `1951`, an interval; a number as digits; else null. */
  readonly value: string | null;
  /** Index into `passages`. */
  readonly passage: number;
  /** Quotations only: who is said to have spoken, where `detail` names both in one. */
  readonly speaker?: { readonly name: string; readonly role: string | null };
  /** Quotations only: false for reported speech, which is never shown in quotation marks. */
  readonly direct?: boolean;
  /** Quotations only: true when the paragraph does not name the speaker, but one near it does. */
  readonly carriedOver?: boolean;
  /** Lists of people only: how often the articles name them. */
  readonly mentions?: number;
  /** The part of a longer answer it belongs to; those of one part come together. */
  readonly part?: ItemPart;
}

/**
 * What the items of `/people` on one person show: offices, words, and where else the person is
 * named.
 */
export type ItemPart = 'roles' | 'quotations' | 'mentions';

/** One person in the articles, in figures. */
export interface Profile {
  /** As most often written in full. */
  readonly name: string;
  /** How often the articles name the person, and how many of them do. */
  readonly mentions: number;
  readonly articles: number;
  readonly quotations: number;
}

/** A word of the question and the word of the article it was matched with across languages. */
export interface GlossaryMatch {
  readonly asked: string;
  readonly found: string;
}

/** Position in a longer list. */
export interface Page {
  /** The page shown; counts from 1. */
  readonly number: number;
  readonly count: number;
  /** Length of the whole list. */
  readonly total: number;
  /** The page asked for, when the list is too short for it and the last one is shown instead. */
  readonly asked?: number;
}

/** The articles answer: findings, each with the passage it is in. */
export interface Found {
  readonly kind: 'found';
  readonly topic: Topic;
  /** The short answer, a substring of one of the passages; null when there is none. */
  readonly headline: string | null;
  readonly items: readonly Item[];
  readonly passages: readonly Passage[];
  /** Words of the question that no article contains. */
  readonly missing: readonly string[];
  readonly suggestions: readonly string[];
  /** Cross-language matches that helped to find the passages. */
  readonly glossary: readonly GlossaryMatch[];
  /**
   * True when articles give different answers: all are shown, newest first, and none is preferred.
   */
  readonly disagreement: boolean;
  readonly page: Page;
  /**
   * `/article` only: these may all be meant, and one is to be chosen; the suggestions are the ids
   * of those that only an id distinguishes.
   */
  readonly isChoice?: true;
  /** `/article` only: what the article is, and its facts at a glance. The passages are its text. */
  readonly overview?: Overview;
  /** `/people` on one person only. */
  readonly profile?: Profile;
  /** `/verify` only: one for each sentence, the worst first. */
  readonly verdicts?: readonly Verdict[];
  /** What is to be shown as a picture beside it: `/timeline`, and `/quote` when it is wanted. */
  readonly picture?: Picture;
}

/** The articles do not say. */
export interface Nothing {
  readonly kind: 'nothing';
  readonly topic: Topic;
  /** Words of the question that no article contains. */
  readonly missing: readonly string[];
  /** Likely names for a misspelt one, or what can be asked instead. */
  readonly suggestions: readonly string[];
  /** At most one passage near the question, always shown as "not an answer". */
  readonly nearest: Passage | null;
  /** No word of it is in any article, as with `hello`: the asker may not know what can be asked. */
  readonly isUnheard?: true;
  /** Similar questions that the articles do answer, as they would be typed. */
  readonly instead?: readonly string[];
  /** `/articles` only: what the filters can be set to. */
  readonly catalog?: Catalog;
}

/** A message from Kutip itself (help, a finished reload), in the asker's language. */
export interface Notice {
  readonly kind: 'notice';
  readonly title: string;
  readonly lines: readonly string[];
  /** What can be done next with one press. */
  readonly action?: NoticeAction;
  /** What does not fit in a message, as a file. */
  readonly attachment?: NoticeAttachment;
}

/** A command that can be run next, with its arguments. */
export interface NoticeAction {
  /** On the button. */
  readonly label: string;
  readonly command: string;
  readonly arguments: Readonly<Record<string, string | number | boolean>>;
  /** The same as it is typed, where there are no buttons. */
  readonly typed: string;
}

/** A text file that goes with a notice. */
export interface NoticeAttachment {
  readonly name: string;
  readonly text: string;
}

/** The request could not be carried out; the message says what happened and what to do next. */
export interface Failure {
  readonly kind: 'error';
  readonly code: 'usage' | 'fault';
  readonly message: string;
  /** Valid commands or options near what was typed. */
  readonly suggestions: readonly string[];
}

/** Everything a command can result in. */
export type Answer = Found | Nothing | Notice | Failure;
