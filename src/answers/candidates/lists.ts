/**
 * Lists of short phrases: `padi, jagung, dan ubi kayu` answers `apa saja`, while a third of it does
 * not.
 */

import type { Span } from '../../language/span.js';
import { ANSWER_EDGES } from './edges.js';
import type { Scene, Word } from './scene.js';

/** The most words that one item of a list has. */
const ITEM_WORDS = 5;

/** Every list of three or more items, from the first word of the first to the last of the last. */
export function lists({ words }: Scene): Span[] {
  const spans: Span[] = [];
  for (let i = 1; i < words.length; i++) {
    if (words[i]?.opening !== 'comma' || isDeed(words[i])) continue;
    const joiner = joinerFrom(words, i);
    if (joiner === null) continue;
    const first = edge(words, i - 1, -1);
    const last = edge(words, joiner + 1, 1);
    if (first !== null && last !== null) {
      spans.push({ start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 });
    }
    i = joiner;
  }
  return spans;
}

/**
 * Where the joiner before the last item is, with only short items between it and the comma before
 * `from`.
 */
function joinerFrom(words: readonly Word[], from: number): number | null {
  let itemStart = from;
  for (let at = from; at < itemStart + ITEM_WORDS + 1; at++) {
    const word = words[at];
    if (!word || word.sentence !== words[from]?.sentence) return null;
    if (ANSWER_EDGES.joiners.has(word.folded)) return at;
    if (word.opening === 'comma') {
      // What `yakni` or `yang` opens is no item, and neither is `disusul Jerman dan Jepang`.
      if (word.isStop || word.cue !== null || isDeed(word)) return null;
      itemStart = at;
    } else if (!word.joinsPrevious) return null;
  }
  return null;
}

function isDeed(word: Word | undefined): boolean {
  return word?.voice === 'active' || word?.voice === 'passive';
}

/** The farthest word, from `at` on, that may belong to the outermost item: no small word, no verb. */
function edge(words: readonly Word[], at: number, step: -1 | 1): number | null {
  let reached: number | null = null;
  for (let count = 0; count < ITEM_WORDS; count++) {
    const word = words[at + count * step];
    if (!word || word.isStop || word.cue !== null || word.voice !== null) break;
    if (count > 0 && !(step > 0 ? word : words[at - count + 1])?.joinsPrevious) break;
    reached = at + count * step;
  }
  return reached;
}
