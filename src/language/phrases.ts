/** Phrases (words joined by one space) among the folded words of a question or a sentence. */

/** Where a phrase stands: the indexes of its first and of its last word. */
export interface PhrasePlace {
  readonly first: number;
  readonly last: number;
}

/** The place of the earliest of `phrases`, in their order, that stands among `words`; null when none does. */
export function findPhrase(
  words: readonly string[],
  phrases: Iterable<string>,
): PhrasePlace | null {
  for (const phrase of phrases) {
    const parts = phrase.split(' ');
    const first = words.findIndex((_, at) => parts.every((part, i) => words[at + i] === part));
    if (first >= 0) return { first, last: first + parts.length - 1 };
  }
  return null;
}

/** Whether any of `phrases` stands among `words`. */
export function hasPhrase(words: readonly string[], phrases: Iterable<string>): boolean {
  return findPhrase(words, phrases) !== null;
}
