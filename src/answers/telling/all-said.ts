/** Whether what is shown above the items of an answer already says everything in them. */
import type { Found } from '../answer.js';
import { unsaid } from './unsaid.js';

/** Whether the headline says all there is to say of the one finding. */
export function isAllSaid(found: Found): boolean {
  const [item, ...others] = found.items;
  if (!item || others.length > 0 || item.direct !== undefined) return false;
  return item.label === found.headline && unsaid(item, found).detail === null;
}

/** Whether what was found is only sentences, which the passages show as they are. */
export function areSentences({ topic, headline }: Found): boolean {
  return topic === 'sentence' && headline === null;
}
