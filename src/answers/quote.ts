import type { Answer } from './answer.js';
import type { Library } from './library.js';

export interface QuoteQuery {
  readonly speaker: string | null;
  readonly about: string | null;
}

export function answerQuote(_library: Library, _query: QuoteQuery): Answer {
  return { kind: 'nothing', topic: 'quote', missing: [], suggestions: [], nearest: null };
}
