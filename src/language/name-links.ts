import { wordSet } from './word-list.js';

/**
 * Small words that may be inside the name of anything, in any language: `Universitas of`,
 * `Ludwig van`.
 */
export const NAME_LINKS: ReadonlySet<string> = wordSet(
  'of de van von bin binti al el da di dan the for la le du y',
);
