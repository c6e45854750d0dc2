/** The findings of an answer, one line each: what was found, beside it what is known of it. */
import type { Found, Item } from '../../answers/answer.js';
import { unsaid } from '../../answers/telling/unsaid.js';
import { formatDate } from '../../messages/dates.js';
import { joined } from '../../messages/joined.js';
import type { Messages } from '../../messages/messages.js';
import { isWrittenOut } from '../../messages/written-out.js';
import { shorten } from './snippet.js';
import { dayStamp } from './timestamp.js';

/** At most this many characters of what is next to a finding. */
const DETAIL = 120;

/** A finding, of which the label may be cut. */
export interface ItemLine {
  /** Characters of everything but the label. */
  readonly frame: number;
  /** Characters of the label when nothing is cut. */
  readonly want: number;
  write(labelLength: number): string;
}

/** A line of the answer that refers to its passage by number; the first of a part has its head above. */
export function itemLine(
  item: Item,
  { topic, headline }: Pick<Found, 'topic' | 'headline'>,
  messages: Messages,
  previous?: Item,
): ItemLine {
  const left = unsaid(item, { headline });
  const label = left.label ?? left.detail ?? '';
  const rest = [
    left.label === null || left.detail === null ? '' : shorten(left.detail, DETAIL),
    item.value === null || topic !== 'when' ? '' : resolvedDate(item, item.value, messages),
    item.direct === false ? messages.answer.reportedSpeech : '',
    item.mentions === undefined ? '' : messages.browse.mentions(item.mentions),
    item.carriedOver === true ? messages.answer.carriedOver : '',
    `\\[${item.passage + 1}\\]`,
  ];
  const tail = joined(rest, ' · ');
  const [open, close] = marks(item);
  const isNewPart = item.part !== undefined && item.part !== previous?.part;
  const head = isNewPart && item.part ? `-# ${messages.browse.parts[item.part]}\n` : '';
  const write = (length: number) =>
    `${head}- ${open}${shorten(label, length) || '…'}${close} · ${tail}`;
  return {
    frame: write(0).length,
    want: shorten(label, Number.POSITIVE_INFINITY).length,
    write,
  };
}

/** Where else somebody is named: only the numbers of the passages. */
export function mentionsLine(items: readonly Item[], { browse }: Messages): ItemLine {
  const numbers = new Set(items.map(({ passage }) => `\\[${passage + 1}\\]`));
  const line = `-# ${browse.parts.mentions} ${[...numbers].join(' ')}`;
  return { frame: line.length, want: 0, write: () => line };
}

/** Quotation marks say that these were the very words: reported speech never gets them. */
function marks(item: Item): readonly [string, string] {
  if (item.direct === true) return ['“', '”'];
  if (item.direct === false) return ['', ''];
  return ['**', '**'];
}

/** What the written date means, unless it is written out in full. */
export function resolvedDate(item: Item, value: string, messages: Messages): string {
  if (isWrittenOut(item.label, value)) return '';
  const stamp = dayStamp(value);
  if (stamp !== value) return stamp;
  const written = formatDate(value, messages);
  return /^[\d/-]+$/.test(value) ? shorten(written, DETAIL) : '';
}
