/** Widths of letters that are all one em wide: layouts can be counted by hand. */
const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });

export function monospace(text: string): number {
  return [...graphemes.segment(text)].length;
}
