/** The one-line citation of a passage. */
import type { Passage } from '../answers/answer.js';
import { formatDate } from '../messages/dates.js';
import type { Messages } from '../messages/messages.js';
import { clean } from './clean.js';

/** `Title — Outlet, 23 Jul 2024, ¶8`. */
export function cite(passage: Passage, messages: Messages): string {
  const { publisher, publishedAt } = passage;
  const outlet = publisher === null ? messages.answer.unknownPublisher : clean(publisher);
  const date =
    publishedAt === null
      ? messages.answer.undated
      : clean(formatDate(publishedAt, messages, 'short'));
  return `${clean(passage.title)} — ${outlet}, ${date}, ¶${passage.paragraph}`;
}
