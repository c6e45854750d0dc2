import type { ChangeLexicon } from '../changes.js';
import { wordSet } from '../word-list.js';

/** How an amount became another, in English. */
export const changes: ChangeLexicon = {
  from: wordSet('from'),
  to: wordSet('to'),
  earlier: wordSet('before previous previously earlier original originally old once formerly'),
};
