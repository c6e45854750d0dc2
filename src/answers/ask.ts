import type { Answer } from './answer.js';
import type { Library } from './library.js';

export function answerAsk(_library: Library, _question: string): Answer {
  return { kind: 'nothing', topic: 'sentence', missing: [], suggestions: [], nearest: null };
}
