/** Words at the edges of Indonesian dates and amounts. */
import type { AnswerEdges } from '../answer-edges.js';
import { wordSet } from '../word-list.js';

/** What may be left out of an answer in Indonesian, or joins two of them. */
export const answerEdges: AnswerEdges = {
  timeNouns: wordSet('tahun bulan tanggal hari abad'),
  approximators: wordSet(
    'sekitar kira lebih kurang dari hampir sedikitnya setidaknya sampai mencapai rata',
  ),
  rates: wordSet('per'),
  dimensions: wordSet('kubik persegi'),
  sums: wordSet('dan'),
  ranges: wordSet('hingga sampai atau'),
  joiners: wordSet('dan hingga sampai atau'),
};
