import { tokenize } from './tokenizer.js';

/** The words of `text` in the spelling under which words are compared. */
export function foldWords(text: string): string[] {
  return tokenize(text).map((token) => token.folded);
}
