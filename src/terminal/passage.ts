/** A passage with its citation, its matched words in bold. */
import type { Passage } from '../answers/answer.js';
import { cite } from './cite.js';
import { clean } from './clean.js';
import { type Colors, lines, type Pen } from './pen.js';

/** `mark` precedes the citation: `[1] `, or nothing. */
export function renderPassage(passage: Passage, mark: string, pen: Pen): string {
  const before = passage.cutBefore ? '… ' : '';
  const after = passage.cutAfter ? ' …' : '';
  return lines([
    // Indented except for its first line, so that its number stands out.
    pen.wrap(pen.colors.cyan(`${mark}${cite(passage, pen.messages)}`), 4).trimStart(),
    pen.wrap(`${before}${highlight(passage, pen.colors)}${after}`, 4),
    passage.url === null ? '' : pen.colors.dim(`    ${clean(passage.url)}`),
  ]);
}

/** The passage's text with the matched words in bold. Cleaned piece by piece: offsets must hold. */
function highlight({ text, highlights }: Passage, colors: Colors): string {
  let result = '';
  let from = 0;
  for (const [start, end] of highlights) {
    result += clean(text.slice(from, start)) + colors.bold(clean(text.slice(start, end)));
    from = end;
  }
  return result + clean(text.slice(from));
}
