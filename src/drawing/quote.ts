/** A quotation in words: what is on its card, and its description for those who cannot see it. */
import { shorten } from './clean.js';

/** What a card shows. */
export interface Quote {
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
  /** Only direct speech is put in quotation marks. */
  readonly direct: boolean;
}

/** What the card says beside the quotation, in the reader's language. */
export interface QuoteTexts {
  /** Label of speech that is reported, not quoted. */
  readonly reportedSpeech: string;
  readonly unknownPublisher: string;
  readonly undated: string;
  formatDate(value: string): string;
  paragraph(number: number): string;
  /** On the last page, when there are more words than the pictures hold. */
  readonly goesOn: string;
}

/** More than the pictures hold; the rest is not even looked at. */
const MOST_LETTERS = 20_000;

/** The words as they are on the card; marks that the text brings itself are not doubled. */
export function inMarks({ text, direct }: Quote): string {
  const words = shorten(text, MOST_LETTERS);
  if (!direct) return words;
  const [, inside = words] = /^["“”„](.*)["“”]$/u.exec(words) ?? [];
  return `“${inside}”`;
}

/** Outlet, day and paragraph. */
export function sourceOf({ publisher, date, paragraph }: Quote, texts: QuoteTexts): string {
  return [
    shorten(publisher ?? texts.unknownPublisher, 80),
    date === null ? texts.undated : texts.formatDate(date),
    texts.paragraph(paragraph),
  ].join(' · ');
}

/** Longest alternative text Discord takes (docs: resources/message, attachment `description`). */
const MAX_ALT = 1024;

/** The words first, then who said them and where they are. */
export function describeQuote(quote: Quote, texts: QuoteTexts): string {
  const said = [quote.speaker, quote.role].filter((part) => part !== null);
  const where = [
    said.length === 0 ? '' : ` — ${shorten(said.join(', '), 200)}`,
    quote.direct ? '' : ` (${texts.reportedSpeech})`,
    `. ${shorten(quote.title, 150)}. ${shorten(sourceOf(quote, texts), 150)}`,
  ].join('');
  return `${shorten(inMarks(quote), MAX_ALT - where.length)}${where}`;
}
