/** The one ending that most English words take, as plural or third person. */

/** `resident` → `residents`, `clash` → `clashes`, `spy` → `spies`. */
export function withS(phrase: string): string {
  if (/[^aeiou]y$/.test(phrase)) return `${phrase.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(phrase) ? `${phrase}es` : `${phrase}s`;
}
