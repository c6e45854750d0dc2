/** Writes text for a terminal: wrapping, colors, and the reader's language. */
import pc from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import { joined } from '../messages/joined.js';
import type { Messages } from '../messages/messages.js';

/** The reader a text is written for. */
export interface RenderOptions {
  readonly messages: Messages;
  /** Columns to wrap at; Infinity when the output is not a screen. */
  readonly width: number;
  readonly colors: boolean;
  /** What was asked, to be typed with another page after it; null when it has no pages. */
  readonly paged?: string | null;
}

/** Functions that color a text, or leave it as it is. */
export type Colors = ReturnType<typeof pc.createColors>;

/** Ready to write. */
export interface Pen {
  readonly messages: Messages;
  readonly colors: Colors;
  readonly paged: string | null;
  /** Wraps a line, indented by so many columns. */
  wrap(text: string, indent?: number): string;
}

/** Narrower than this, words would become columns of letters. */
const MIN_WIDTH = 20;

/** Wraps and colors as the options say. */
export function createPen({ messages, width, colors, paged = null }: RenderOptions): Pen {
  return {
    messages,
    paged,
    colors: pc.createColors(colors),
    wrap(text, indent = 0) {
      const columns = Math.max(MIN_WIDTH, width - indent);
      const lines = Number.isFinite(width) ? wrapAnsi(text, columns, { hard: true }) : text;
      return lines.replace(/^/gm, ' '.repeat(indent));
    },
  };
}

/** The parts that say something, one below the other. */
export function lines(parts: readonly string[]): string {
  return joined(parts, '\n');
}

/** The same with an empty line between them. */
export function blocks(parts: readonly string[]): string {
  return joined(parts, '\n\n');
}
