/** How large the words of a quotation are set, and on how many pages. */
import { wholeEnd } from '../whole-character.js';
import { type Measure, toTokens, wrap, wrapEvenly } from './break-lines.js';
import { MAX_PICTURES } from './design.js';

/** Pixels, largest first. The smallest is 12 on a phone. */
const SIZES = [88, 80, 72, 64, 58, 52, 46, 40] as const;
const SMALLEST = 40;
/** Line height as a share of the size: small letters on long lines need more air. */
const LEADING = { large: 1.22, small: 1.38 } as const;
/** More than five pages can hold; the rest is not even measured. */
const MOST_LETTERS = 12_000;

/** The words of a card, laid out. */
export interface QuoteLayout {
  /** Pixels. */
  readonly size: number;
  /** Pixels from one line to the next. */
  readonly lineHeight: number;
  /** Lines of each page; together with `rest` they are the text. */
  readonly pages: readonly (readonly string[])[];
  /** What did not fit; empty unless there are thousands of letters. */
  readonly rest: string;
}

/** Pixels: the width of a line, the height a card should have, and the height it may have. */
export interface QuoteRoom {
  readonly width: number;
  readonly height: number;
  readonly tallest: number;
}

/** The largest size at which `text` fits into the room; else the smallest one, over several pages. */
export function layOutQuote(text: string, room: QuoteRoom, measure: Measure): QuoteLayout {
  const end = text.length > MOST_LETTERS ? wholeEnd(text, MOST_LETTERS) : text.length;
  const tokens = toTokens(text.slice(0, end), measure);
  for (const size of SIZES) {
    const lineHeight = lineHeightOf(size);
    const width = room.width / size;
    const fits = Math.floor((size === SMALLEST ? room.tallest : room.height) / lineHeight);
    if (wrap(tokens, width).length > fits) continue;
    if (end < text.length) break;
    return { size, lineHeight, pages: [wrapEvenly(tokens, width)], rest: '' };
  }
  const lineHeight = lineHeightOf(SMALLEST);
  const lines = wrap(tokens, room.width / SMALLEST);
  const most = Math.max(1, Math.floor(room.tallest / lineHeight));
  const count = Math.min(MAX_PICTURES, Math.ceil(lines.length / most));
  const onEach = Math.min(most, Math.ceil(lines.length / count));
  const pages = Array.from({ length: count }, (_, page) =>
    lines.slice(page * onEach, (page + 1) * onEach),
  ).filter((page) => page.length > 0);
  const rest = lines.slice(count * onEach).join('') + text.slice(end);
  return { size: SMALLEST, lineHeight, pages, rest };
}

function lineHeightOf(size: number): number {
  return Math.round(size * (size > 50 ? LEADING.large : LEADING.small));
}
