import type { ChangeLexicon } from '../changes.js';
import { wordSet } from '../word-list.js';

/** How an amount became another, in Indonesian. */
export const changes: ChangeLexicon = {
  from: wordSet('dari'),
  to: wordSet('menjadi jadi ke'),
  earlier: wordSet('sebelum sebelumnya semula awalnya dulu dulunya lama tadinya'),
};
