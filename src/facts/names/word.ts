/** A word of an article with what marks it as a name: its capitals, and what precedes it. */
import type { Token } from '../../language/tokenizer.js';

/** `upper` has two capitals or more and no small letter: `WHO`, `U.S.`. */
export type Shape = 'lower' | 'capital' | 'upper' | 'number';

/** A token, and how it is written. */
export interface Word extends Token {
  readonly shape: Shape;
  /** The text between the word before (or the start) and this one. */
  readonly gap: string;
  /**
   * Whether it continues from the word before: only space, a hyphen or the dot of an initial
   * between.
   */
  readonly joined: boolean;
  /** Whether it opens a sentence, where a capital means nothing. */
  readonly opens: boolean;
}

/** Whether a word is written like a name. */
export function isCapital(word: Word): boolean {
  return word.shape === 'capital' || word.shape === 'upper';
}
