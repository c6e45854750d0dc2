import type { Item } from '../answer.js';

/** Runs of items with one resolved value: in a timeline, the items of one date. */
export function groupByValue(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.[0]?.value === item.value) last?.push(item);
    else groups.push([item]);
  }
  return groups;
}
