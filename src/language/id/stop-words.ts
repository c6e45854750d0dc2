/** Indonesian words that occur everywhere and say nothing about what is asked. */
import { stopwords } from '@orama/stopwords/indonesian';
import { fold } from '../fold.js';

/** In the public list, but carrying meaning in the news. */
const MEANINGFUL: ReadonlySet<string> = new Set([
  'kecil', // usaha kecil, pulau kecil
  'depan', // garis depan, Front; "bulan depan" is read by the date grammar
  'lama', // Kota Lama, pejabat lama
  'antara', // the news agency, Selat and Bandara of that name
  'wong', // a surname
  'bersama', // pernyataan bersama, latihan bersama
  'dahulu',
  'semula',
]);

/** Words that only ask, and the ways of asking that leave out a space. */
const ASKING = [
  ...['adakah', 'siapa', 'siapakah', 'apa', 'apakah', 'apanya', 'berapa', 'berapakah', 'keberapa'],
  ...['kapan', 'kapankah', 'mana', 'manakah', 'dimana', 'dimanakah', 'kemana', 'kemanakah'],
  ...['darimana', 'darimanakah', 'mengapa', 'mengapakah', 'bagaimana', 'bagaimanakah', 'kenapakah'],
  ...['sebut', 'sebutkan', 'sebutkanlah', 'tolong', 'jelaskan', 'jelaskanlah', 'ceritakan'],
  ...['beritahu', 'beritahukan', 'tunjukkan', 'carikan', 'tahukah', 'tolonglah', 'mohon', 'ya'],
];

/** As people type in a chat. */
const CHAT = [
  ...['yg', 'dgn', 'utk', 'krn', 'tsb', 'dlm', 'pd', 'dr', 'dg', 'thd', 'spt', 'sbg', 'bhw', 'kpd'],
  ...['tdk', 'gak', 'nggak', 'ngga', 'ga', 'enggak', 'blm', 'belom', 'udah', 'sdh', 'udh', 'aja'],
  ...['jg', 'lg', 'tp', 'klo', 'kalo', 'jd', 'hrs', 'bgt', 'banget', 'gmn', 'gimana', 'knp', 'brp'],
  ...['dmn', 'dmna', 'kpn', 'sp', 'siapa2', 'apaan', 'gitu', 'kayak', 'nih', 'sih', 'deh', 'dong'],
];

/** Orama's list, folded, with what only asks or chats and without what means something in the news. */
export const stopWords: ReadonlySet<string> = new Set(
  [...stopwords.map(fold), ...ASKING, ...CHAT].filter((word) => !MEANINGFUL.has(word)),
);
