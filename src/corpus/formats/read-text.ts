/** Plain text, with or without front matter. */
import { cleanText } from '../clean-text.js';
import type { Draft, Reading } from '../draft.js';
import { problem } from '../problem.js';
import { readFrontMatter } from './front-matter.js';

/** Reads the text of a `.txt` file. */
export function readText(source: string): Reading {
  const lines = cleanText(source).split('\n');
  const front = readFrontMatter(lines);
  if (front === null) return unclosed();
  const draft: Draft = {
    metadata: front.metadata,
    layout: 'plain',
    record: null,
    lines: lines.slice(front.lineCount).map((text, index) => ({
      text,
      number: front.lineCount + index + 1,
      isHeading: false,
      isSetOff: false,
    })),
  };
  return { drafts: [draft], problems: front.problems };
}

/**
 * For a file whose front matter is never closed, so that it is unknown where the article begins.
 */
export function unclosed(): Reading {
  return { drafts: [], problems: [problem('error', 'front-matter-unclosed', 1)] };
}
