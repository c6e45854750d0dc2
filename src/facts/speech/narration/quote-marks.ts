/**
 * Where a text has words between quote marks. All double marks are one class, because outlets close with
 * the opening form or open with the closing one (Kompas prints `”…”`), and are paired by position.
 */
import type { Span } from '../../../language/span.js';

/** Words between a pair of marks; the span leaves out marks, outer white space and one last comma. */
export interface MarkedSpan extends Span {
  /** Offset of the opening mark. */
  readonly open: number;
  /** Offset after the closing mark; the length of the text when there is none. */
  readonly close: number;
  /** Whether there is a closing mark in this paragraph. */
  readonly closed: boolean;
}

/** `double`: `"…"`, `“…”`, `«…»`, `''…''`. `single`: `‘…’`, as British papers mark speech. */
export type MarkStyle = 'double' | 'single';

interface Mark extends Span {
  /** What the white space around says: opens, closes, or could be either. */
  readonly side: 'open' | 'close' | 'either';
}

type Pair = readonly [open: Mark, close: Mark | null];

const DOUBLE = /["“”„‟«»]|''|’’|‘‘|``/g;

/** Every marked span of `text`, in order, not overlapping: of nested marks only the outermost. Linear. */
export function pairQuoteMarks(text: string, style: MarkStyle): MarkedSpan[] {
  const pairs = style === 'double' ? pairDoubleMarks(text) : pairSingleMarks(text);
  return pairs
    .map(([open, close]) => spanBetween(text, open, close))
    .filter((span) => span.start < span.end);
}

/** Whether the first thing in `text` is a mark of this style. */
export function beginsWithMark(text: string, style: MarkStyle): boolean {
  return style === 'double' ? /^\s*(?:["“”„‟«»]|''|’’|‘‘|``)/.test(text) : /^\s*[‘']/.test(text);
}

/** Offset of the last unit of what was said, before the mark of a quotation within: `"… ‘Stop!’"`. */
export function lastOf({ start, end }: MarkedSpan, text: string): number {
  const isInner = end - start > 1 && /['’]/.test(text[end - 1] ?? '');
  return isInner ? end - 2 : end - 1;
}

function spanBetween(text: string, open: Mark, close: Mark | null): MarkedSpan {
  let start = open.end;
  let end = close?.start ?? text.length;
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  if (text[end - 1] === ',') end--;
  while (end > start && isSpace(text[end - 1])) end--;
  return { start, end, open: open.start, close: close?.end ?? text.length, closed: close !== null };
}

function pairDoubleMarks(text: string): Pair[] {
  const marks = [...text.matchAll(DOUBLE)].map((match) =>
    markAt(text, match.index, match.index + match[0].length),
  );
  return pairBySide(marks) ?? pairByPosition(marks) ?? pairAfresh(text, marks);
}

function markAt(text: string, start: number, end: number): Mark {
  const before = text[start - 1];
  const after = text[end];
  const opens = before === undefined || isSpace(before) || '([—–-'.includes(before);
  const closes = after === undefined || isSpace(after) || ').,;:!?]—–-'.includes(after);
  const side = opens === closes ? 'either' : opens ? 'open' : 'close';
  return { start, end, side };
}

/**
 * Pairs marks by the white space on their sides, nested marks within their outer pair; null when
 * that does not work out.
 */
function pairBySide(marks: readonly Mark[]): Pair[] | null {
  const pairs: Pair[] = [];
  let outer: Mark | null = null;
  let depth = 0;
  for (const mark of marks) {
    if (mark.side === 'open' || (mark.side === 'either' && depth === 0)) {
      if (depth === 0) outer = mark;
      depth++;
    } else {
      depth--;
      if (depth < 0) return null;
      if (depth === 0 && outer) pairs.push([outer, mark]);
    }
  }
  return depth === 0 ? pairs : null;
}

/** Every two marks a pair; null when their number is odd. */
function pairByPosition(marks: readonly Mark[]): Pair[] | null {
  if (marks.length % 2 === 1) return null;
  const pairs: Pair[] = [];
  for (let index = 0; index + 1 < marks.length; index += 2) {
    const [open, close] = marks.slice(index, index + 2);
    if (open && close) pairs.push([open, close]);
  }
  return pairs;
}

/**
 * Pairs when a mark is missing or too many: a mark that can only open drops the one left open
 * before it, one that can only close is skipped when none is open, and so are inches and seconds
 * (`27"`). The last one may stay open, since speech that goes on in the next paragraph is not
 * closed in this one.
 */
function pairAfresh(text: string, marks: readonly Mark[]): Pair[] {
  const pairs: Pair[] = [];
  let open: Mark | null = null;
  for (const mark of marks) {
    if (open === null) {
      if (mark.side !== 'close' && !/\d/.test(text[mark.start - 1] ?? '')) open = mark;
    } else if (mark.side === 'open') {
      open = mark;
    } else {
      pairs.push([open, mark]);
      open = null;
    }
  }
  if (open) pairs.push([open, null]);
  return pairs;
}

/**
 * `‘…’` and `'…'`. An apostrophe looks like a closing mark (`the workers’ rights`), so the first one
 * after punctuation is preferred, else the last one before the next opening mark.
 */
function pairSingleMarks(text: string): Pair[] {
  const opens = [...text.matchAll(/(?<=^|[\s(“"])['‘](?=\S)/g)].map((match) => match.index);
  const closes = [...text.matchAll(/(?<=\S)['’](?=$|[\s.,;:!?)])/g)].map((match) => match.index);
  const pairs: Pair[] = [];
  let next = 0;
  let from = 0;
  opens.forEach((open, index) => {
    if (open < from) return;
    const limit = opens[index + 1] ?? text.length;
    while (next < closes.length && (closes[next] ?? 0) <= open) next++;
    let close: number | null = null;
    for (; next < closes.length && (closes[next] ?? 0) < limit; next++) {
      close = closes[next] ?? null;
      if (close !== null && /[.,!?…]/.test(text[close - 1] ?? '')) break;
    }
    const mark: Mark = { start: open, end: open + 1, side: 'open' };
    if (close !== null) {
      pairs.push([mark, { start: close, end: close + 1, side: 'close' }]);
      from = close + 1;
    }
  });
  return pairs;
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}
