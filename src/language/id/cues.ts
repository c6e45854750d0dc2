import { cueLexicon } from '../cues.js';

/** Prepositions and conjunctions of Indonesian by what they announce. */
export const cues = cueLexicon({
  place: 'di ke dari',
  agent: 'oleh',
  copula: 'adalah ialah merupakan yaitu yakni berarti berupa menjadi sebagai',
  naming: 'bernama berjudul disebut dinamakan dinamai dijuluki bergelar dikenal',
  reason:
    'karena sebab akibat lantaran alasan beralasan dalih berdalih disebabkan diakibatkan dipicu dikarenakan gara menyusul menanggapi menyikapi merespons',
  means: 'dengan melalui lewat secara menggunakan berkat',
  purpose: 'untuk agar supaya guna demi bertujuan',
  time: 'pada sejak hingga sampai tanggal tahun',
});
