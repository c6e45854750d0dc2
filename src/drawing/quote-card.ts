/** A quotation as a picture to share: the words, who said them, and where they are. */
import { firstLines } from './break-lines.js';
import { startBreathing } from './breathe.js';
import { type Face, openStudio, type Paper, type Studio, type TextStyle } from './canvas.js';
import { clean, shorten } from './clean.js';
import { COLORS, MARGIN, SMALLEST_TEXT, WIDTH } from './design.js';
import { inTurn } from './one-at-a-time.js';
import { describeQuote, inMarks, type Quote, type QuoteTexts, sourceOf } from './quote.js';
import { layOutQuote, type QuoteLayout } from './quote-layout.js';

/** A card as pictures, and in words. */
export interface QuoteCard {
  /** PNG, 1200 pixels wide and at most 1600 high; 1 to 5, all of the same height. */
  readonly pages: readonly Buffer[];
  /** For those who cannot see them, the words first; at most 1024 UTF-16 units, as Discord allows. */
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

/** Pixels. The words of a card should take at most `height`, so that it does not become a tower. */
const ROOM = { width: WIDTH - 2 * MARGIN, height: 400, tallest: 830 } as const;
const LEAST_HEIGHT = 630;
const TOP = 84;
const BOTTOM = 68;
const LEADING = 1.32;
/** Between the words and who said them. */
const GAP = 52;
/** A gap as wide as this has a rule in it. */
const RULE_GAP = 40;
const HEAD_HEIGHT = 66;
const NOTE_HEIGHT = 60;

interface Line {
  readonly text: string;
  readonly style: TextStyle;
  /** Pixels left free above it. */
  readonly gap: number;
}

/** Rejects only when a package that pictures need is not installed. */
export function drawQuoteCard(quote: Quote, texts: QuoteTexts): Promise<QuoteCard> {
  return inTurn(async () => {
    const studio = await openStudio();
    const breathe = startBreathing();
    const plan = planCard(studio, quote, texts);
    const pages: Buffer[] = [];
    for (const [index, lines] of plan.layout.pages.entries()) {
      await breathe();
      const paper = studio.openPaper(plan.height);
      writeFrame(paper, plan, index);
      for (const [number, line] of lines.entries()) {
        await breathe();
        const hang = index === 0 && number === 0 ? plan.hang : 0;
        const y = plan.top + number * plan.layout.lineHeight + plan.layout.size * 0.86;
        paper.write(line.trimEnd(), MARGIN - hang, y, plan.style, ROOM.width + hang);
      }
      pages.push(await paper.toPng());
    }
    return { pages, alt: describeQuote(quote, texts) };
  });
}

/** What all pages of a card share; pixels. */
interface Plan {
  readonly layout: QuoteLayout;
  readonly style: TextStyle;
  /** How far the opening mark hangs out into the margin, so that the words are in one line. */
  readonly hang: number;
  readonly head: string | null;
  readonly foot: readonly Line[];
  /** On the last page alone. */
  readonly goesOn: string | null;
  readonly pageNumbers: readonly { readonly text: string; readonly width: number }[];
  /** Where the words begin. */
  readonly top: number;
  readonly height: number;
}

function planCard(studio: Studio, quote: Quote, texts: QuoteTexts): Plan {
  const measure = studio.measure(WORDS);
  const layout = layOutQuote(studio.drawable(inMarks(quote)), ROOM, measure);
  const foot = attribution(quote, texts, studio);
  const goesOn = layout.rest === '' ? null : studio.drawable(clean(texts.goesOn));
  const top = TOP + (quote.direct ? 0 : HEAD_HEIGHT);
  const lines = layout.pages.reduce((most, page) => Math.max(most, page.length), 1);
  const below = GAP + (goesOn === null ? 0 : NOTE_HEIGHT) + heightOf(foot) + BOTTOM;
  const height = top + lines * layout.lineHeight + below;
  const count = layout.pages.length;
  const numbers = count > 1 ? layout.pages.map((_, index) => `${index + 1}/${count}`) : [];
  const measureLabel = studio.measure(LABEL);
  return {
    layout,
    style: { ...WORDS, size: layout.size, color: COLORS.ink },
    hang: quote.direct ? measure('“') * layout.size : 0,
    head: quote.direct ? null : studio.drawable(clean(texts.reportedSpeech)),
    foot,
    goesOn,
    pageNumbers: numbers.map((text) => ({ text, width: measureLabel(text) * LABEL.size })),
    top: top + Math.max(0, LEAST_HEIGHT - height) / 2,
    height: Math.max(LEAST_HEIGHT, height),
  };
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
  add(quote.title, TITLE, lines.length === 0 ? 0 : RULE_GAP, 2);
  add(sourceOf(quote, texts), SOURCE, 2, 2, ROOM.width - 90);
  return lines;
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { style, gap }) => sum + gap + Math.round(style.size * LEADING), 0);
}

/** All but the words: who spoke, a rule, and where it is. */
function writeFrame({ context, write }: Paper, plan: Plan, page: number): void {
  const { head, foot, goesOn, height, pageNumbers } = plan;
  if (head !== null) write(head, MARGIN, TOP + 26, LABEL, ROOM.width);
  let y = height - BOTTOM - heightOf(foot);
  if (goesOn !== null && page === plan.layout.pages.length - 1)
    write(goesOn, MARGIN, y - 40, LABEL, ROOM.width);
  for (const { text, style, gap } of foot) {
    if (gap >= RULE_GAP) {
      context.fillStyle = COLORS.rule;
      context.fillRect(MARGIN, y + gap / 2 + 1, ROOM.width, 2);
    }
    y += gap + Math.round(style.size * LEADING);
    write(text.trimEnd(), MARGIN, y - style.size * 0.34, style, ROOM.width);
  }
  const number = pageNumbers[page];
  if (number !== undefined)
    write(number.text, WIDTH - MARGIN - number.width, y - LABEL.size * 0.34, LABEL);
}
