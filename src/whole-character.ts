/** UTF-16 keeps some characters in two units; a cut between them leaves half a character. */

/** `end`, or one less where it would fall between the two units of a character of `text`. */
export function wholeEnd(text: string, end: number): number {
  return end < text.length && /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
}
