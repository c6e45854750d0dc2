/** The look all pictures share. They bring their own background: Discord's is dark or light. */

/** Pixels; Discord shows a picture up to 550 wide on a desktop and about 360 on a phone. */
export const WIDTH = 1200;

/** Pixels from an edge to the text. */
export const MARGIN = 96;

/** Pixels. Smaller letters cannot be read on a phone, which shows them at three tenths. */
export const SMALLEST_TEXT = 32;

/** Every text color has on the paper a contrast of 4.5 : 1 or more (WCAG 2.2, 1.4.3). */
export const COLORS = {
  paper: '#fbf6ec',
  /** Around the paper, which would melt into Discord's light theme. */
  edge: '#e4d9c5',
  ink: '#211c17',
  /** What is said about the words: role, outlet, date. */
  quiet: '#665b4e',
  accent: '#a8321d',
  /** Lines that carry nothing. */
  rule: '#d3c5ad',
} as const;

/** A question with a long answer gets this many pictures; the last one says what it leaves out. */
export const MAX_PICTURES = 5;
