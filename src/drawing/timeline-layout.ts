/**
 * Where the events of a timeline go. Rows follow each other closely, and the rail between them
 * shows how much time lies there: on a true scale days would need no space and 70 years a wall.
 */
import { firstLines, type Measure } from './break-lines.js';
import { MAX_PICTURES } from './design.js';

/** How exactly a date was written; a year alone is not a day. */
export type Precision = 'day' | 'month' | 'year' | 'span' | 'unknown';

const FORMS: readonly (readonly [RegExp, Precision])[] = [
  [/^\d{1,4}-\d{2}-\d{2}$/, 'day'],
  [/^\d{1,4}-\d{2}$/, 'month'],
  [/^\d{1,4}$/, 'year'],
  [/^\d{1,4}(?:-\d{2}){0,2}\/\d{1,4}(?:-\d{2}){0,2}$/, 'span'],
];

/** By the form of a resolved value; `unknown` for null. */
export function precisionOf(value: string | null): Precision {
  return FORMS.find(([form]) => value !== null && form.test(value))?.[1] ?? 'unknown';
}

/** Years from the end of one date to the start of the next, whichever is first; null when unknown. */
export function yearsBetween(one: string | null, other: string | null): number | null {
  const [a, b] = [ends(one), ends(other)];
  if (a === null || b === null) return null;
  return Math.max(0, a[0] > b[1] ? a[0] - b[1] : b[0] - a[1]);
}

function ends(value: string | null): readonly [first: number, last: number] | null {
  if (value === null || precisionOf(value) === 'unknown') return null;
  const [first = '', last = first] = value.split('/');
  return [inYears(first, 0), inYears(last, 1)];
}

/** Years as a number; `edge` 0 takes the start of a month or a year, 1 its end. */
function inYears(date: string, edge: 0 | 1): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + edge;
  if (day === undefined) return year + (month - 1 + edge) / 12;
  return year + (month - 1) / 12 + (day - 1) / 372;
}

/** Texts of one event as they are drawn, already made drawable. */
export interface EventTexts {
  /** The date in the reader's form. */
  readonly date: string;
  /** The date as the article writes it; null when that says the same. */
  readonly written: string | null;
  readonly label: string;
  readonly source: string;
  readonly value: string | null;
}

/** An event, laid out. */
export interface Row {
  readonly date: readonly string[];
  readonly written: readonly string[];
  readonly label: readonly string[];
  readonly source: readonly string[];
  readonly precision: Precision;
  /** Pixels. */
  readonly height: number;
  /** Whether a year or more lies between this event and the next. */
  readonly longGap: boolean;
  /** Whether it is known how much lies there. */
  readonly knownGap: boolean;
}

/** The rows of each picture. */
export interface TimelineLayout {
  readonly pages: readonly (readonly Row[])[];
  /** Events that did not fit. */
  readonly left: number;
}

/** Sizes in pixels, and how wide the letters of each text are. */
export interface TimelineRoom {
  readonly dateWidth: number;
  readonly labelWidth: number;
  /** Of all rows of a picture. */
  readonly height: number;
  readonly rows: number;
  readonly date: { readonly size: number; readonly line: number; readonly measure: Measure };
  readonly written: { readonly size: number; readonly line: number; readonly measure: Measure };
  readonly label: { readonly size: number; readonly line: number; readonly measure: Measure };
  readonly source: { readonly size: number; readonly line: number; readonly measure: Measure };
  readonly gap: number;
}

const MOST_LINES = { date: 3, written: 3, label: 9, source: 1 } as const;

/** Rows in the order given, on as few pictures as their height allows, spread evenly over them. */
export function layOutTimeline(events: readonly EventTexts[], room: TimelineRoom): TimelineLayout {
  const rows = events.map((event, index) => layOutRow(event, events[index + 1] ?? null, room));
  let pages = paginate(rows, room.height, room);
  for (let height = room.height * 0.95; height > room.height / 3; height *= 0.95) {
    const lower = paginate(rows, height, room);
    if (lower.length > pages.length) break;
    pages = lower;
  }
  const shown = pages.slice(0, MAX_PICTURES);
  return { pages: shown, left: rows.length - shown.flat().length };
}

function paginate(
  rows: readonly Row[],
  height: number,
  room: TimelineRoom,
): readonly (readonly Row[])[] {
  const pages: Row[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const page = pages.at(-1);
    if (page === undefined || page.length === room.rows || used + row.height > height) {
      pages.push([row]);
      used = 0;
    } else page.push(row);
    used += row.height + room.gap;
  }
  return pages;
}

function layOutRow(event: EventTexts, next: EventTexts | null, room: TimelineRoom): Row {
  const lines = (part: keyof typeof MOST_LINES, text: string, width: number) =>
    firstLines(text, {
      width: width / room[part].size,
      count: MOST_LINES[part],
      measure: room[part].measure,
    });
  const date = lines('date', event.date, room.dateWidth);
  const written = event.written === null ? [] : lines('written', event.written, room.dateWidth);
  const label = lines('label', event.label, room.labelWidth);
  const source = lines('source', event.source, room.labelWidth);
  const years = next === null ? null : yearsBetween(event.value, next.value);
  return {
    date,
    written,
    label,
    source,
    precision: precisionOf(event.value),
    height: Math.max(
      date.length * room.date.line + written.length * room.written.line,
      label.length * room.label.line + source.length * room.source.line,
    ),
    longGap: years !== null && years >= 1,
    knownGap: years !== null,
  };
}
