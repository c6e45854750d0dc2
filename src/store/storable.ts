/** Text in the form in which it comes back from the database unchanged. */
import { wholeEnd } from '../whole-character.js';

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const REPLACEMENT = '\uFFFD';

/**
 * Replaces what would not come back as it was: half a surrogate pair has no UTF-8, and the client
 * reads a text only up to a NUL. Cut to `limit` UTF-16 units, never inside a surrogate pair.
 */
export function storable(text: string, limit: number = Number.POSITIVE_INFINITY): string {
  const cut = text.slice(0, wholeEnd(text, limit));
  return cut.replaceAll('\0', REPLACEMENT).replace(LONE_SURROGATE, REPLACEMENT);
}
