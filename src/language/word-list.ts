/** Word lists as plain text, so that a table reads like prose rather than punctuation. */
import { fold } from './fold.js';

/** The folded words of a text separated by white space. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean).map(fold));
}

/** The phrases of a text separated by commas or line ends, as written. */
export function phraseList(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
