import type { Passage } from '../../answers/answer.js';
import { joined } from '../../messages/joined.js';
import type { Messages } from '../../messages/messages.js';
import { shorten } from './snippet.js';
import { dayStamp } from './timestamp.js';

/** At most this many characters of an outlet's name. */
const PUBLISHER = 60;

/**
 * Where cited words are: outlet, day, paragraph, and the sub-heading above, of so many characters.
 */
export function placeText(
  {
    publisher,
    publishedAt,
    paragraph,
    heading,
  }: Pick<Passage, 'publisher' | 'publishedAt' | 'paragraph' | 'heading'>,
  maxHeading: number,
  { answer }: Messages,
): string {
  return joined(
    [
      shorten(publisher ?? answer.unknownPublisher, PUBLISHER),
      publishedAt === null ? answer.undated : dayStamp(publishedAt),
      answer.paragraph(paragraph),
      heading === null ? '' : shorten(heading, maxHeading),
    ],
    ' • ',
  );
}
