import type { DenialLexicon } from '../denials.js';
import { wordSet } from '../word-list.js';

const VERBS = 'membantah menyangkal menampik menepis menolak enggan gagal batal urung';

/** What denies in Indonesian. */
export const denials: DenialLexicon = {
  words: wordSet(`tidak tak tdk bukan bukanlah belum tanpa ${VERBS}`),
  verbs: wordSet(VERBS),
  softeners: wordSet('hanya cuma sekadar sekedar saja semata lain kurang sedikit jarang mustahil'),
  corrections: wordSet('melainkan tetapi tapi namun'),
};
