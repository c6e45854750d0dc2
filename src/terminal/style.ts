/** How wide and how colorful a stream may be written to. */
import type { RenderOptions } from './pen.js';

/** The part of a stream that distinguishes a terminal from a pipe. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** A file or pipe gets whole lines and no colors, so that what reads it finds the words unchanged. */
export function styleFor(output: Output, noColor: boolean): Omit<RenderOptions, 'messages'> {
  const isScreen = output.isTTY === true;
  return {
    // Some terminals do not know their width and report 0.
    width: isScreen ? output.columns || 80 : Number.POSITIVE_INFINITY,
    colors: isScreen && !noColor,
  };
}
