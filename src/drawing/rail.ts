/** The line of a timeline and the marks on it, which show how exactly each date is known. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { COLORS } from './design.js';
import type { Precision, Row } from './timeline-layout.js';

const STROKE = 5;

/** Whole between dates near each other, broken where a year or more is left out, dotted if unknown. */
export function drawRail(
  context: SKRSContext2D,
  x: number,
  [top, bottom]: readonly [top: number, bottom: number],
  { longGap, knownGap }: Pick<Row, 'longGap' | 'knownGap'>,
): void {
  context.strokeStyle = COLORS.rule;
  context.lineWidth = STROKE;
  context.lineCap = 'round';
  context.setLineDash(longGap ? [16, 16] : knownGap ? [] : [1, 14]);
  context.beginPath();
  context.moveTo(x, top);
  context.lineTo(x, bottom);
  context.stroke();
  context.setLineDash([]);
}

/** A day is a dot, a month a ring, a year a larger ring, a span a capsule; unknown, a small ring. */
export function drawMarker(
  context: SKRSContext2D,
  x: number,
  y: number,
  precision: Precision,
): void {
  context.beginPath();
  if (precision === 'span') context.roundRect(x - 10, y - 12, 20, 44, 10);
  else context.arc(x, y, RADII[precision], 0, 2 * Math.PI);
  context.fillStyle = precision === 'day' ? COLORS.accent : COLORS.paper;
  context.fill();
  context.strokeStyle = precision === 'unknown' ? COLORS.quiet : COLORS.accent;
  context.lineWidth = STROKE;
  context.stroke();
}

const RADII = { day: 11, month: 11, year: 15, unknown: 8 } as const;
