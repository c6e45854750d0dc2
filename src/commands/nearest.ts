/** "Did you mean": the valid names near a mistyped one. */
import { distance } from 'fastest-levenshtein';

/** Longer words are not typing errors; measuring them would only cost time. */
const MAX_LENGTH = 64;

/**
 * Names at most a third of the word's letters (but at least two edits) away, nearest first; names
 * of which the word is a beginning count as one edit away. Empty when nothing is near.
 */
export function nearest(word: string, names: Iterable<string>): string[] {
  const typed = word.toLowerCase();
  if (typed === '' || typed.length > MAX_LENGTH) return [];
  const limit = Math.max(2, Math.floor(typed.length / 3));
  return [...new Set(names)]
    .map((name) => ({ name, edits: edits(typed, name.toLowerCase()) }))
    .filter(({ name, edits }) => edits <= limit && edits < name.length)
    .sort((a, b) => a.edits - b.edits)
    .map(({ name }) => name);
}

function edits(typed: string, name: string): number {
  if (typed.length > 1 && name.startsWith(typed)) return 1;
  return distance(typed, name);
}
