import type { RankLexicon } from '../ranks.js';
import { wordSet } from '../word-list.js';

/** Words that single out one of many in Indonesian. */
export const ranks: RankLexicon = {
  last: wordSet('terakhir'),
  lastAfter: null,
  utmost: wordSet(`
    paling terbesar terkecil tertinggi terendah tertua termuda terpanjang terpendek terbanyak tersedikit
    tercepat terlambat terkuat terlemah terluas terkaya termiskin terbaru terbaik terburuk terdalam
    terberat teringan terjauh terdekat terlama terpadat termahal termurah terpopuler terlaris terparah terhebat terdahsyat
  `),
};
