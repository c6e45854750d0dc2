/** Events with their dates as pictures to share, eight at most on each. */
import { firstLines } from './break-lines.js';
import { startBreathing } from './breathe.js';
import { openStudio, type Paper, type Studio, type TextStyle } from './canvas.js';
import { clean, shorten } from './clean.js';
import { COLORS, MARGIN, MAX_PICTURES, SMALLEST_TEXT, WIDTH } from './design.js';
import { inTurn } from './one-at-a-time.js';
import { drawMarker, drawRail } from './rail.js';
import { type EventTexts, layOutTimeline, type Row, type TimelineRoom } from './timeline-layout.js';

/** What happened, when, and where it is. */
export interface TimelineEvent {
  readonly date: {
    /** As the article writes it. */
    readonly written: string;
    /** `2024-07-28`, `2024-07`, `1951`, an interval `2024-05-01/2024-05-31`, or null. */
    readonly value: string | null;
  };
  /** The article's words on the event. */
  readonly label: string;
  /** Where they are, in a few words. */
  readonly source: string;
}

/** Events under one title. */
export interface Timeline {
  readonly title: string;
  /** Drawn in this order. */
  readonly events: readonly TimelineEvent[];
}

/** What a timeline says beside the events, in the reader's language. */
export interface TimelineTexts {
  formatDate(value: string): string;
  /** On the last picture: how many events did not fit. */
  moreEvents(count: number): string;
}

/** A picture, and its description for those who cannot see it. */
export interface Picture {
  /** 1200 pixels wide and at most 1900 high. */
  readonly png: Buffer;
  /** For those who cannot see it; at most 1024 UTF-16 units, as Discord allows. */
  readonly alt: string;
}

/** Text of several lines. */
interface LineStyle extends TextStyle {
  /** Pixels from one base line to the next. */
  readonly line: number;
}

const SMALL = { voice: 'sans', weight: 400, size: SMALLEST_TEXT, color: COLORS.quiet } as const;
const TITLE: LineStyle = { voice: 'serif', weight: 600, size: 54, line: 66, color: COLORS.ink };
const DATE: LineStyle = { voice: 'sans', weight: 600, size: 36, line: 46, color: COLORS.accent };
const WRITTEN: LineStyle = { ...SMALL, line: 42 };
const LABEL: LineStyle = { voice: 'serif', weight: 500, size: 36, line: 46, color: COLORS.ink };
const SOURCE: LineStyle = { ...SMALL, line: 46 };
const NOTE: TextStyle = { voice: 'sans', weight: 600, size: SMALLEST_TEXT, color: COLORS.accent };

const TOP = 84;
const BOTTOM = 72;
const DATE_WIDTH = 244;
/** Pixels from the left: the line of the markers, and the text beside it. */
const RAIL_X = MARGIN + DATE_WIDTH + 38;
const LABEL_X = RAIL_X + 44;
const LABEL_WIDTH = WIDTH - MARGIN - LABEL_X;
const ROWS = 8;
/** Pixels that all rows of a picture may take, and between two of them. */
const ROWS_HEIGHT = 1440;
const GAP = 42;
/** Below the title. */
const TITLE_GAP = 30;
/** Base line of the first line of a row, and of the title, below its top. */
const BASE = 38;
const TITLE_BASE = 40;
/** How far above that base line the middle of its marker is. */
const MARKER_RISE = 13;
/** For the note at the foot, and how far the rail goes on below the last row. */
const FOOT = 84;
const RAIL_END = 30;
/** Kept free for the number of the picture beside the note. */
const PLACE_WIDTH = 80;
/** Longer titles and labels are cut before they are measured. */
const MOST_LETTERS = 600;
const MAX_ALT = 1024;

/** No events, no picture. Rejects only when a package that pictures need is not installed. */
export function drawTimeline(
  timeline: Timeline,
  texts: TimelineTexts,
): Promise<readonly Picture[]> {
  return inTurn(async () => {
    const studio = await openStudio();
    const breathe = startBreathing();
    const text = (raw: string) => studio.drawable(shorten(raw, MOST_LETTERS));
    const shown = timeline.events.slice(0, ROWS * MAX_PICTURES);
    const { pages, left } = layOutTimeline(
      shown.map((event) => toTexts(event, texts, text)),
      roomOf(studio),
    );
    const missing = left + timeline.events.length - shown.length;
    const title = firstLines(text(timeline.title), {
      width: (WIDTH - 2 * MARGIN) / TITLE.size,
      count: 2,
      measure: studio.measure(TITLE),
    });

    const pictures: Picture[] = [];
    let first = 0;
    for (const [index, rows] of pages.entries()) {
      await breathe();
      const isLast = index === pages.length - 1;
      const note = isLast && missing > 0 ? text(texts.moreEvents(missing)) : null;
      const place = pages.length > 1 ? `${index + 1}/${pages.length}` : null;
      const paper = drawPage(studio, { title, rows, note, place, goesOn: !isLast || missing > 0 });
      const events = shown.slice(first, first + rows.length);
      first += rows.length;
      const alt = describe(place, timeline.title, events, texts);
      pictures.push({ png: await paper.toPng(), alt });
    }
    return pictures;
  });
}

function toTexts(
  { date, label, source }: TimelineEvent,
  { formatDate }: TimelineTexts,
  text: (raw: string) => string,
): EventTexts {
  const written = text(date.written);
  const resolved = date.value === null ? written : text(formatDate(date.value));
  return {
    date: resolved,
    written: saysTheSame(resolved, written) ? null : written,
    label: text(label),
    source: text(source),
    value: date.value,
  };
}

/** `Mar 2024` and `Maret 2024` do. */
function saysTheSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((date) => date.toLowerCase().split(' '));
  if (a === undefined || b === undefined || a.length !== b.length) return false;
  return a.every((word, index) => {
    const twin = b[index] ?? '';
    return word.startsWith(twin) || twin.startsWith(word);
  });
}

function roomOf(studio: Studio): TimelineRoom {
  const part = (style: LineStyle) => ({
    size: style.size,
    line: style.line,
    measure: studio.measure(style),
  });
  return {
    dateWidth: DATE_WIDTH,
    labelWidth: LABEL_WIDTH,
    height: ROWS_HEIGHT,
    rows: ROWS,
    date: part(DATE),
    written: part(WRITTEN),
    label: part(LABEL),
    source: part(SOURCE),
    gap: GAP,
  };
}

interface Page {
  readonly title: readonly string[];
  readonly rows: readonly Row[];
  readonly note: string | null;
  readonly place: string | null;
  /** Whether events follow that are on another picture, or on none. */
  readonly goesOn: boolean;
}

function drawPage(studio: Studio, { title, rows, note, place, goesOn }: Page): Paper {
  const rowsTop = TOP + title.length * TITLE.line + TITLE_GAP;
  const rowsHeight = rows.reduce((sum, row) => sum + row.height + GAP, 0) - GAP;
  const footHeight = note !== null || place !== null ? FOOT : 0;
  const height = rowsTop + rowsHeight + footHeight + BOTTOM;
  const paper = studio.openPaper(height);
  title.forEach((line, index) => {
    paper.write(
      line.trimEnd(),
      MARGIN,
      TOP + TITLE_BASE + index * TITLE.line,
      TITLE,
      WIDTH - 2 * MARGIN,
    );
  });
  let y = rowsTop;
  rows.forEach((row, index) => {
    const marker = y + BASE - MARKER_RISE;
    const next = y + row.height + GAP + BASE - MARKER_RISE;
    if (index < rows.length - 1) drawRail(paper.context, RAIL_X, [marker, next], row);
    else if (goesOn) drawRail(paper.context, RAIL_X, [marker, y + row.height + RAIL_END], row);
    drawMarker(paper.context, RAIL_X, marker, row.precision);
    writeRow(paper, row, y + BASE);
    y += row.height + GAP;
  });
  const base = height - BOTTOM;
  if (note !== null) paper.write(note, LABEL_X, base, NOTE, LABEL_WIDTH - PLACE_WIDTH);
  if (place !== null) {
    const width = studio.measure(NOTE)(place) * NOTE.size;
    paper.write(place, WIDTH - MARGIN - width, base, NOTE);
  }
  return paper;
}

function writeRow({ write }: Paper, row: Row, base: number): void {
  const column = (
    x: number,
    width: number,
    parts: readonly (readonly [lines: readonly string[], style: LineStyle])[],
  ) => {
    let y = base;
    for (const [lines, style] of parts)
      for (const line of lines) {
        write(line.trimEnd(), x, y, style, width);
        y += style.line;
      }
  };
  column(MARGIN, DATE_WIDTH, [
    [row.date, DATE],
    [row.written, WRITTEN],
  ]);
  column(LABEL_X, LABEL_WIDTH, [
    [row.label, LABEL],
    [row.source, SOURCE],
  ]);
}

/** The title, then each event; all are named, long ones in short. */
function describe(
  place: string | null,
  title: string,
  events: readonly TimelineEvent[],
  { formatDate }: TimelineTexts,
): string {
  const head = `${shorten(title, 120)}${place === null ? '' : ` (${place})`}`;
  const share = Math.floor((MAX_ALT - head.length - 2) / Math.max(1, events.length)) - 2;
  const parts = events.map(({ date, label }) => {
    const day = date.value === null ? date.written : formatDate(date.value);
    return shorten(`${clean(day)}: ${label}`, share);
  });
  return `${head}: ${parts.map((part) => part.replace(/[.;]$/, '')).join('; ')}`;
}
