import type { Page } from '../answer.js';

/** Passages on a page of `/search` and `/articles`, whose numbers continue from page to page. */
export const LIST_PAGE = 10;

/** The part of `list` on the page asked for, counted from 1; past the end it is the last page. */
export function cutPage<Entry>(
  list: readonly Entry[],
  size: number,
  asked: number,
): { readonly shown: readonly Entry[]; readonly page: Page } {
  const count = Math.max(1, Math.ceil(list.length / size));
  const number = Math.min(Math.max(1, asked), count);
  return {
    shown: list.slice((number - 1) * size, number * size),
    page: { number, count, total: list.length, ...(asked > count && { asked }) },
  };
}
