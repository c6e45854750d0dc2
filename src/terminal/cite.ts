/** The one-line citation of a passage. */
import type { Passage } from '../answers/answer.js';
import { formatDate } from '../messages/dates.js';
import type { Messages } from '../messages/messages.js';
import { clean } from './clean.js';
import { shorten } from './shorten.js';

/** Longest sub-heading in a citation. */
const HEADING = 60;

/** `Title — Outlet, 23 Jul 2024, ¶8`, and the sub-heading it is under: ` · Fares`. */
export function cite(passage: Passage, messages: Messages): string {
  const { publisher, publishedAt } = passage;
  const outlet = publisher === null ? messages.answer.unknownPublisher : clean(publisher);
  const date =
    publishedAt === null
      ? messages.answer.undated
      : clean(formatDate(publishedAt, messages, 'short'));
  const heading = passage.heading === null ? '' : ` · ${shorten(clean(passage.heading), HEADING)}`;
  return `${clean(passage.title)} — ${outlet}, ${date}, ¶${passage.paragraph}${heading}`;
}
