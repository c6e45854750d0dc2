import type { Catalog } from '../../answers/holdings/catalog.js';
import { joined } from '../../messages/joined.js';
import type { Messages } from '../../messages/messages.js';
import { shorten } from './snippet.js';
import { dayStamp } from './timestamp.js';

/** Characters of a name at the most, and names of a kind. */
const NAME = 40;
const MAX_NAMES = 10;

/** What the filters of a list can be set to: at most some 1,000 characters. */
export function catalogText({ outlets, tags, from, to }: Catalog, { browse }: Messages): string {
  const short = (names: readonly string[]) =>
    names.slice(0, MAX_NAMES).map((name) => shorten(name, NAME));
  const day = (value: string) => {
    const stamp = dayStamp(value);
    return stamp === value ? shorten(value, NAME) : stamp;
  };
  const lines = [
    outlets.length > 0 ? browse.outlets(short(outlets)) : '',
    tags.length > 0 ? browse.tags(short(tags)) : '',
    from === null || to === null ? '' : browse.days(day(from), day(to)),
  ];
  return joined(lines, '\n');
}
