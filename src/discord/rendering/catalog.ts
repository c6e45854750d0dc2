import type { Catalog } from '../../answers/holdings/catalog.js';
import { joined } from '../../messages/joined.js';
import type { Messages } from '../../messages/messages.js';
import { shorten } from './snippet.js';
import { dayStamp } from './timestamp.js';

/** At most this many characters of a name. */
const NAME = 40;

/** What the filters of a list can be set to: at most some 1,000 characters. */
export function catalogText(catalog: Catalog, { browse }: Messages): string {
  const { outlets, moreOutlets, tags, moreTags, from, to } = catalog;
  const short = (names: readonly string[]) => names.map((name) => shorten(name, NAME));
  const day = (value: string) => {
    const stamp = dayStamp(value);
    return stamp === value ? shorten(value, NAME) : stamp;
  };
  const lines = [
    outlets.length > 0 ? browse.outlets(short(outlets), moreOutlets) : '',
    tags.length > 0 ? browse.tags(short(tags), moreTags) : '',
    from === null || to === null ? '' : browse.days(day(from), day(to)),
  ];
  return joined(lines, '\n');
}
