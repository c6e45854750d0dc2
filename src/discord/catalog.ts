import type { Catalog } from '../answers/catalog.js';
import type { Messages } from '../messages/messages.js';
import { shorten } from './snippet.js';
import { dayStamp } from './timestamp.js';

const NAME = 40;

/** What the filters of a list can be set to: at most some 1,000 characters. */
export function catalogText({ outlets, tags, from, to }: Catalog, { browse }: Messages): string {
  const short = (names: readonly string[]) => names.map((name) => shorten(name, NAME));
  return [
    outlets.length > 0 ? browse.outlets(short(outlets)) : '',
    tags.length > 0 ? browse.tags(short(tags)) : '',
    from === null || to === null ? '' : browse.days(dayStamp(from), dayStamp(to)),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
