import type { Answer } from './answer.js';
import type { Library } from './library.js';

/** `page` counts from 1; ten passages a page. */
export function answerSearch(_library: Library, _query: string, _page: number): Answer {
  return { kind: 'nothing', topic: 'search', missing: [], suggestions: [], nearest: null };
}
