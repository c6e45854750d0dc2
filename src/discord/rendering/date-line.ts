/** One date of a timeline: every wording, what it means, and the sources that tell of it. */
import type { Item } from '../../answers/answer.js';
import { joined } from '../../messages/joined.js';
import type { Messages } from '../../messages/messages.js';
import { type ItemLine, resolvedDate } from './items.js';
import { shorten } from './snippet.js';

/** Characters of a wording at most, and different wordings of one date. */
const WORDING = 60;
const MAX_WORDINGS = 3;

/** `sameDay` holds at least one item; all have the same value. */
export function dateLine(sameDay: readonly Item[], messages: Messages): ItemLine {
  const wordings = [...new Set(sameDay.map(({ label }) => label))].slice(0, MAX_WORDINGS);
  const meanings = sameDay.map((item) =>
    item.value === null ? '' : resolvedDate(item, item.value, messages),
  );
  const numbers = new Set(sameDay.map(({ passage }) => `\\[${passage + 1}\\]`));
  const parts = [
    wordings.map((wording) => `**${shorten(wording, WORDING) || '…'}**`).join(' / '),
    meanings.includes('') ? '' : (meanings[0] ?? ''),
    [...numbers].join(' '),
  ];
  const line = `- ${joined(parts, ' · ')}`;
  return { frame: line.length, want: 0, write: () => line };
}
