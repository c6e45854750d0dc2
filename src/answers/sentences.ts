import type { Found } from './answer.js';

/** Whether what was found is nothing but sentences, which stand in the passages as they are. */
export function areSentences({ topic, headline }: Found): boolean {
  return topic === 'sentence' && headline === null;
}
