import type { Answer } from './answer.js';
import type { Library } from './library.js';

export function answerWhere(_library: Library, _query: string): Answer {
  return { kind: 'nothing', topic: 'sentence', missing: [], suggestions: [], nearest: null };
}
