/** Makes corpus text harmless to a terminal: it may hold escape sequences that move, color or type. */

/** Line ends and tabs, which separate words. */
const SPACES = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** Control characters, and marks that change the direction of the text after them. */
const UNSAFE = /[\p{Cc}\p{Bidi_Control}\ufeff]/gu;

/** The text on one line, without control characters and direction marks. */
export function clean(text: string): string {
  return text.replace(SPACES, ' ').replace(UNSAFE, '');
}
