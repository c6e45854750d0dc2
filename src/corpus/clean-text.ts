/** Text as it is quoted: one spelling of each letter, one kind of line end, nothing invisible. */

const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/**
 * Control characters except tab and newline, byte order marks, and marks that change the direction
 * of the text: an article could use these to garble the message it is quoted in.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff\u202a-\u202e\u2066-\u2069]/g;
/** Halves of a surrogate pair; JSON escapes can smuggle them in, and no message can carry them. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Characters that need no cleaning, which are all that most texts have. */
const PLAIN = /^[\n\t\x20-\x7e]*$/;

/** `text` in NFC with `\n` line ends, without control characters; otherwise unchanged. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(LINE_ENDS, '\n')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATES, '\ufffd')
    .normalize('NFC');
}

/** `text` cleaned and on one line, or null when nothing is left. */
export function cleanLine(text: string): string | null {
  const line = cleanText(text)
    .replace(/[\n\t]/g, ' ')
    .trim();
  return line === '' ? null : line;
}
