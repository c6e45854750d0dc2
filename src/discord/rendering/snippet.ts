/**
 * Text → Markdown within a number of characters, counted after escaping. There is at most one cut at
 * each end, at the edge of a word or grapheme; nothing is ever left out between.
 */
import { wholeEnd } from '../../whole-character.js';
import { escapeText, plain } from './escape.js';

/** Offset pair of a word to stand out. */
export type Highlight = readonly [number, number];

/** A text, and which of it is to stand out. */
export interface SnippetText {
  readonly text: string;
  /** In order, not overlapping; offsets in `text`. */
  readonly highlights?: readonly Highlight[];
  /** Whether the source continues before and after `text`; a cut is shown there in any case. */
  readonly cutBefore?: boolean;
  readonly cutAfter?: boolean;
}

const CUT = '…';
const SPACE = /\s/;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A snippet of at most `limit` UTF-16 units, with the highlighted words in bold. */
export function snippet(source: SnippetText, limit: number): string {
  const shown = prepare(source);
  const whole = markdown(shown, 0, shown.text.length);
  if (whole.length <= limit) return whole;
  let start = wordStart(shown.text, windowStart(shown, limit));
  // Escaping never makes a text shorter: no more than `limit` units need be tried.
  const ceiling = Math.min(shown.text.length, start + limit);
  let end = largest(start, ceiling, (to) => markdown(shown, start, to).length <= limit);
  if (end === shown.text.length && start > 0) {
    const floor = Math.max(0, end - limit);
    start = -largest(-start, -floor, (from) => markdown(shown, -from, end).length <= limit);
    start = wordStart(shown.text, start);
  }
  if (end < shown.text.length) end = wordEnd(shown.text, start, end);
  const cut = markdown(shown, start, end);
  return cut.length <= limit ? cut : CUT.slice(0, limit);
}

/** A short text (title, name) from its start, of at most `limit` units. */
export function shorten(text: string, limit: number): string {
  return snippet({ text: plain(text).trim() }, limit);
}

type Prepared = Required<SnippetText>;

/**
 * Makes the text plain, moving the highlights along; words separated by a space only become one.
 */
function prepare(source: SnippetText): Prepared {
  const highlights: [number, number][] = [];
  let text = '';
  let read = 0;
  for (const [from, to] of source.highlights ?? []) {
    if (from < read || to <= from) continue;
    const before = text.length;
    text += plain(source.text.slice(read, from));
    const start = text.length;
    text += plain(source.text.slice(from, to));
    read = to;
    const last = highlights.at(-1);
    if (last?.[1] === before && text.slice(before, start).trim() === '') last[1] = text.length;
    else if (text.slice(start).trim() !== '') highlights.push([start, text.length]);
  }
  text += plain(source.text.slice(read));
  return {
    text,
    highlights,
    cutBefore: source.cutBefore ?? false,
    cutAfter: source.cutAfter ?? false,
  };
}

function markdown(source: Prepared, start: number, end: number): string {
  let result = '';
  if (start > 0) result = CUT;
  else if (source.cutBefore) result = SENTENCE_START.test(source.text) ? `${CUT} ` : CUT;
  let read = start;
  for (const [from, to] of source.highlights) {
    const bold = source.text.slice(Math.max(from, start), Math.min(to, end));
    if (to <= start || from >= end || bold.trim() === '') continue;
    result += `${escapeText(source.text.slice(read, Math.max(from, start)))}**${escapeText(bold)}**`;
    read = Math.min(to, end);
  }
  result += escapeText(source.text.slice(read, end));
  if (end < source.text.length) return `${result}${CUT}`;
  return source.cutAfter ? `${result}${SENTENCE_END.test(source.text) ? ' ' : ''}${CUT}` : result;
}

/**
 * With a space between, the mark of omission seems to belong neither to the full stop before it
 * (`.…`) nor to the word after it, which begins a sentence and lacks nothing.
 */
const SENTENCE_START = /^["'“‘«(]*\p{Lu}/u;
const SENTENCE_END = /[.!?…]["'”’»)]*$/;

/** Where to begin so that most highlighted words are seen, with some words before the first. */
function windowStart({ text, highlights }: Prepared, limit: number): number {
  const reach = Math.floor(limit * 0.6);
  let best = 0;
  let most = 0;
  let last = 0;
  highlights.forEach(([from], first) => {
    while ((highlights[last]?.[1] ?? Number.POSITIVE_INFINITY) <= from + reach) last += 1;
    if (last - first <= most) return;
    most = last - first;
    best = from;
  });
  return best <= reach ? 0 : Math.min(best - Math.floor(limit / 4), text.length);
}

/** The largest number from `low` to `high` that fits; `low` when none does. */
function largest(low: number, high: number, fits: (value: number) => boolean): number {
  let best = low;
  let ceiling = high;
  while (best < ceiling) {
    const middle = Math.ceil((best + ceiling) / 2);
    if (fits(middle)) best = middle;
    else ceiling = middle - 1;
  }
  return best;
}

/** The first start of a word at or after `from`, or of a grapheme in a script without spaces. */
function wordStart(text: string, from: number): number {
  if (from <= 0) return 0;
  if (SPACE.test(text[from - 1] ?? '')) return from;
  const space = text.slice(from, from + 40).search(SPACE);
  if (space !== -1) return from + space + 1;
  const grapheme = graphemes.segment(text).containing(from);
  return grapheme === undefined || grapheme.index === from
    ? from
    : grapheme.index + grapheme.segment.length;
}

/** The last end of a word at or before `to`; a word longer than half the snippet is cut itself. */
function wordEnd(text: string, start: number, to: number): number {
  if (SPACE.test(text[to] ?? ' ')) return to;
  let space = to - 1;
  while (space >= start && !SPACE.test(text[space] ?? '')) space -= 1;
  if (space - start > (to - start) / 2) return space;
  const grapheme = graphemes.segment(text).containing(to);
  if (grapheme !== undefined && grapheme.index > start) return grapheme.index;
  return wholeEnd(text, to);
}
