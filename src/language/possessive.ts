/** The ending that says whose something is, in English. */
const POSSESSIVE = /['’]s$/u;

/** `Gerald's` → `Gerald`: a word as written, without that ending. */
export function withoutPossessive(word: string): string {
  return word.replace(POSSESSIVE, '');
}
