/**
 * Makes text from the corpus or from a question inert: in Discord it can neither format, link, ping
 * nor break a message. The guard against pings is `allowed_mentions`; this keeps the looks right too.
 */

/** Bidi controls, zero-width characters and the like; an emoji keeps the joiner it is made with. */
const INVISIBLE =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|(?!\u200D)\p{Cf}/gu;
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
const LONE_SURROGATES = /\p{Cs}/gu;
/** By far most text, with nothing in it to remove. */
const ASCII = /^[ -~]*$/;

/**
 * The text as it is shown, before Markdown: on one line, since most of Discord's constructs begin at
 * the start of a line; composed (NFC), without control, bidi and zero-width characters.
 */
export function plain(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .replace(LONE_SURROGATES, '\uFFFD')
    .replace(INVISIBLE, '')
    .replace(CONTROLS, ' ')
    .normalize('NFC');
}

/** What any of the steps below begins with; most text has none of it. */
const SPECIAL = /[\\`*_~|[\]<>#@:]|^\s*(?:[-+]|\d+[.)])|discord/i;

/**
 * Plain text → Markdown that shows exactly that text. A backslash does not stop an address from
 * becoming a link, nor `@everyone` from being looked at; a zero-width space does both.
 */
export function escapeText(plainText: string): string {
  if (!SPECIAL.test(plainText)) return plainText;
  return plainText
    .replace(/[\\`*_~|[\]<>#@]/g, '\\$&')
    .replace(/^(\s*)([-+])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replace(/@(?=everyone|here)/gi, '@\u200B')
    .replace(/:(?=\/\/)/g, ':\u200B')
    .replace(/(discord(?:app)?\.)(?=gg|com|gift|media|new)/gi, '$1\u200B')
    .replace(/:(?=[a-z0-9+-]{1,40}:)/gi, '\\:');
}
