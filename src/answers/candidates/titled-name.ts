/** A name with all its titles and degrees: `Prof Dr Sri Lestari MSc PhD`. */
import type { Span } from '../../language/span.js';
import { isDegree, NAME_TITLES } from '../../language/titles.js';
import { firstWordIn, startWith, type Word } from './scene.js';

/** The span of a name in `text`, with titles right before it and degrees right after it. */
export function titledName(text: string, words: readonly Word[], { start, end }: Span): Span {
  let last = end;
  for (const word of words.slice(firstWordIn(words, end))) {
    if (!word.joinsPrevious || !isDegree(text.slice(word.start, word.end))) break;
    last = word.end;
  }
  return { start: startWith(words, start, NAME_TITLES), end: last };
}
