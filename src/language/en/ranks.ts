import type { RankLexicon } from '../ranks.js';
import { wordSet } from '../word-list.js';

/** Words that single out one of many in English. */
export const ranks: RankLexicon = {
  last: wordSet('last'),
  lastAfter: wordSet('the its his her their'),
  utmost: wordSet(`
    most least largest biggest smallest highest tallest lowest oldest youngest longest shortest
    fastest slowest strongest weakest richest poorest newest latest best worst deepest heaviest
    lightest farthest nearest busiest deadliest costliest hottest coldest wettest driest
  `),
};
