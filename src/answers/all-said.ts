import type { Found } from './answer.js';

/** Whether the headline says all there is to say of the one finding. */
export function isAllSaid({ headline, items }: Found): boolean {
  const [item, ...others] = items;
  if (!item || others.length > 0) return false;
  return item.label === headline && item.detail === null && item.direct === undefined;
}
