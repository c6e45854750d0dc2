/** Phrases (words joined by one space) among the folded words of a question or a sentence. */

/** Where a phrase is: the indexes of its first and of its last word. */
export interface PhrasePlace {
  readonly first: number;
  readonly last: number;
}

/**
 * The place of the earliest of `phrases`, in their order, that is among `words`; null when none is.
 */
export function findPhrase(
  words: readonly string[],
  phrases: Iterable<string>,
): PhrasePlace | null {
  // One string is searched quicker than a list, and most phrases of a long table are nowhere.
  const text = ` ${words.join(' ')} `;
  for (const phrase of phrases) {
    const at = text.indexOf(` ${phrase} `);
    if (at < 0) continue;
    const first = text.slice(0, at).split(' ').length - 1;
    return { first, last: first + phrase.split(' ').length - 1 };
  }
  return null;
}

/** Whether any of `phrases` is among `words`. */
export function hasPhrase(words: readonly string[], phrases: Iterable<string>): boolean {
  return findPhrase(words, phrases) !== null;
}
