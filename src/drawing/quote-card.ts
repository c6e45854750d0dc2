/** A quotation as a picture to share: the words, who said them, and where they stand. */
import { firstLines } from './break-lines.js';
import { startBreathing } from './breathe.js';
import { type Face, openStudio, type Paper, type Studio, type TextStyle } from './canvas.js';
import { clean, shorten } from './clean.js';
import { COLORS, MARGIN, SMALLEST_TEXT, WIDTH } from './design.js';
import { inTurn } from './in-turn.js';
import { layOutQuote } from './quote-layout.js';

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
  /** Label of speech that is told, not quoted. */
  readonly reportedSpeech: string;
  readonly unknownPublisher: string;
  readonly undated: string;
  formatDate(value: string): string;
  paragraph(number: number): string;
  /** On the last page of words that are too many for the pictures. */
  readonly goesOn: string;
}

export interface QuoteCard {
  /** PNG, 1200 pixels wide and at most 1600 high; 1 to 5, all of the same height. */
  readonly pages: readonly Buffer[];
  /** For who cannot see them, the words first; at most 1024 UTF-16 units, as Discord allows. */
  readonly alt: string;
}

const WORDS: Face = { voice: 'serif', weight: 500 };
const SPEAKER: TextStyle = { voice: 'sans', weight: 600, size: 42, color: COLORS.ink };
const ROLE: TextStyle = { voice: 'sans', weight: 400, size: 36, color: COLORS.quiet };
const SOURCE: TextStyle = { voice: 'sans', weight: 400, size: SMALLEST_TEXT, color: COLORS.quiet };
const TITLE: TextStyle = { voice: 'sans', weight: 500, size: SMALLEST_TEXT, color: COLORS.ink };
const LABEL: TextStyle = {
  voice: 'sans',
  weight: 600,
  size: SMALLEST_TEXT,
  color: COLORS.accent,
};

/** Pixels. The words of a card should take at most `height`, so that it is not a tower. */
const ROOM = { width: WIDTH - 2 * MARGIN, height: 400, tallest: 830 } as const;
const LEAST_HEIGHT = 630;
const TOP = 84;
const BOTTOM = 68;
const LEADING = 1.32;

/** More than the pictures hold; what follows is not even looked at. */
const MOST_LETTERS = 20_000;

interface Line {
  readonly text: string;
  readonly style: TextStyle;
  /** Pixels left free above it. */
  readonly gap: number;
}

/** Rejects only when the pictures' parts are not installed. */
export function drawQuoteCard(quote: Quote, texts: QuoteTexts): Promise<QuoteCard> {
  return inTurn(async () => {
    const studio = await openStudio();
    const breathe = startBreathing();
    const words = studio.drawable(inMarks(quote));
    const layout = layOutQuote(words, ROOM, studio.measure(WORDS));
    const count = layout.pages.length;
    const head = quote.direct ? null : studio.drawable(clean(texts.reportedSpeech));
    const foot = attribution(quote, texts, studio);
    const top = TOP + (head === null ? 0 : 66);
    const longest = Math.max(...layout.pages.map((lines) => lines.length), 1);
    const wordsHeight = longest * layout.lineHeight;
    const goesOn = layout.rest === '' ? null : studio.drawable(clean(texts.goesOn));
    const footHeight = heightOf(foot) + (goesOn === null ? 0 : 60);
    const height = Math.max(LEAST_HEIGHT, top + wordsHeight + 52 + footHeight + BOTTOM);
    const slack = height - (top + wordsHeight + 52 + footHeight + BOTTOM);

    await breathe();
    const pages: Buffer[] = [];
    for (const [index, lines] of layout.pages.entries()) {
      const paper = studio.openPaper(height);
      if (head !== null) paper.write(head, MARGIN, TOP + 26, LABEL, ROOM.width);
      const style = { ...WORDS, size: layout.size, color: COLORS.ink };
      const hang = index === 0 && quote.direct ? studio.measure(WORDS)('“') * layout.size : 0;
      for (const [number, line] of lines.entries()) {
        await breathe();
        const y = top + slack / 2 + number * layout.lineHeight + layout.size * 0.86;
        const indent = number === 0 ? hang : 0;
        paper.write(line.trimEnd(), MARGIN - indent, y, style, ROOM.width + indent);
      }
      if (goesOn !== null && index === count - 1)
        paper.write(goesOn, MARGIN, height - BOTTOM - heightOf(foot) - 40, LABEL, ROOM.width);
      writeFoot(paper, foot, height);
      if (count > 1) writePageNumber(paper, studio, `${index + 1}/${count}`, height);
      pages.push(await paper.toPng());
    }
    return { pages, alt: describeQuote(quote, texts) };
  });
}

/** The words as they stand on the card; marks that the text brings itself are not doubled. */
function inMarks({ text, direct }: Quote): string {
  const words = shorten(text, MOST_LETTERS);
  if (!direct) return words;
  const [, inside = words] = /^["“”„](.*)["“”]$/u.exec(words) ?? [];
  return `“${inside}”`;
}

function attribution(quote: Quote, texts: QuoteTexts, studio: Studio): readonly Line[] {
  const lines: Line[] = [];
  const add = (text: string, style: TextStyle, gap: number, count: number, width = ROOM.width) => {
    const fitted = firstLines(studio.drawable(shorten(text, 400)), {
      width: width / style.size,
      count,
      measure: studio.measure(style),
    });
    fitted.forEach((line, index) => {
      lines.push({ text: line, style, gap: index === 0 ? gap : 0 });
    });
  };
  if (quote.speaker !== null) add(quote.speaker, SPEAKER, 0, 2);
  if (quote.role !== null) add(quote.role, ROLE, 2, 2);
  add(quote.title, TITLE, lines.length === 0 ? 0 : 40, 2);
  add(sourceOf(quote, texts), SOURCE, 2, 2, ROOM.width - 90);
  return lines;
}

function sourceOf({ publisher, date, paragraph }: Quote, texts: QuoteTexts): string {
  return [
    shorten(publisher ?? texts.unknownPublisher, 80),
    date === null ? texts.undated : texts.formatDate(date),
    texts.paragraph(paragraph),
  ].join(' · ');
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { style, gap }) => sum + gap + Math.round(style.size * LEADING), 0);
}

/** From the bottom up: who spoke, a rule, and where it stands. */
function writeFoot({ context, write }: Paper, lines: readonly Line[], height: number): void {
  let y = height - BOTTOM - heightOf(lines);
  for (const { text, style, gap } of lines) {
    if (gap > 10) {
      context.fillStyle = COLORS.rule;
      context.fillRect(MARGIN, y + gap / 2 + 1, ROOM.width, 2);
    }
    y += gap + Math.round(style.size * LEADING);
    write(text, MARGIN, y - style.size * 0.34, style, ROOM.width);
  }
}

function writePageNumber(paper: Paper, studio: Studio, text: string, height: number): void {
  const width = studio.measure(LABEL)(text) * LABEL.size;
  paper.write(text, WIDTH - MARGIN - width, height - BOTTOM - LABEL.size * 0.34, LABEL);
}

/** Longest alternative text Discord takes (docs: resources/message, attachment `description`). */
const MAX_ALT = 1024;

function describeQuote(quote: Quote, texts: QuoteTexts): string {
  const said = [quote.speaker, quote.role].filter((part) => part !== null);
  const where = [
    said.length === 0 ? '' : ` — ${shorten(said.join(', '), 200)}`,
    quote.direct ? '' : ` (${texts.reportedSpeech})`,
    `. ${shorten(quote.title, 150)}. ${shorten(sourceOf(quote, texts), 150)}`,
  ].join('');
  return `${shorten(inMarks(quote), MAX_ALT - where.length)}${where}`;
}
