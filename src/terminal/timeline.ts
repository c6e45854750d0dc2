/**
 * Dated sentences in order: each date as written with what it means, and below it the sentences
 * that have it.
 */
import type { Found, Item } from '../answers/answer.js';
import { groupByValue } from '../answers/telling/same-value.js';
import { clean } from './clean.js';
import { renderPassage } from './passage.js';
import { lines, type Pen } from './pen.js';
import { resolvedDate } from './resolved-date.js';

/** One block for each date; a sentence is written out only where it first occurs. */
export function timelineBlocks({ items, passages }: Found, pen: Pen): string[] {
  const shown = new Set<number>();
  return groupByValue(items).map((sameDay) => {
    const cited = [...new Set(sameDay.map(({ passage }) => passage))];
    const fresh = cited.filter((at) => !shown.has(at));
    for (const at of fresh) shown.add(at);
    const numbers = cited.map((at) => `[${at + 1}]`).join(' ');
    return lines([
      pen.wrap(`${pen.colors.bold(dateLine(sameDay, pen))} ${numbers}`),
      ...fresh.map((at) => {
        const passage = passages[at];
        return passage ? renderPassage(passage, `[${at + 1}] `, pen) : '';
      }),
    ]);
  });
}

/** `bulan lalu / Mei = May 2024`: every wording once, then what they mean unless one says it in full. */
function dateLine(sameDay: readonly Item[], { messages }: Pen): string {
  const wordings = [...new Set(sameDay.map(({ label }) => label))];
  const meanings = sameDay.map(({ label, value }) =>
    value === null ? '' : resolvedDate(label, value, messages),
  );
  const meaning = meanings.includes('') ? '' : (meanings[0] ?? '');
  return wordings.map(clean).join(' / ') + meaning;
}
