import type { Profile } from '../../answers/answer.js';
import type { Messages } from '../../messages/messages.js';
import { shorten } from './snippet.js';

/** At most this many characters of the name. */
const NAME = 120;

/** Who it is and how often the articles name them: at most some 300 characters. */
export function profileText(profile: Profile, messages: Messages): string {
  const { name, mentions, articles, quotations } = profile;
  const counts = messages.browse.profile(mentions, articles, quotations);
  return `### ${shorten(name, NAME)}\n-# ${counts}`;
}
