/** What people say in Indonesian to Kutip itself: `halo kak`, `siapa namamu`. */
import type { SmallTalkWords } from '../questions.js';
import { phraseList, wordSet } from '../word-list.js';

/** Who made Kutip, in what comes before and after the one who is asked: `siapa yang buat kamu`. */
const MADE = phraseList(`
  yang membuat, yang menciptakan, yang memiliki, yang buat, yg buat, siapa buat, yang bikin, yg bikin, siapa bikin
  yang punya, yg punya, siapa punya, pembuat, pencipta, pemilik, buatan siapa, dibuat siapa, dibuat oleh siapa
`);
const YOU = ['kamu', 'anda', 'lu', 'lo', 'kutip', 'bot ini'];

/** Greetings, thanks, complaints and questions about Kutip. */
export const smallTalk: SmallTalkWords = {
  phrases: {
    greeting: phraseList(
      'halo, hallo, hlo, hloo, haloo, hai, hei, hey, assalamualaikum, selamat pagi, selamat siang, selamat sore, selamat malam, apa kabar, permisi, met pagi, met siang, met malam',
    ),
    thanks: phraseList(
      'terima kasih, terimakasih, makasih, makasi, mksh, trims, trimakasih, tengkyu, suwun, matur nuwun, nuhun, hatur nuhun, mantap, oke, sip, bagus, pintar, pinter, keren, hebat, kerja bagus',
    ),
    complaint: phraseList(
      'bodoh, goblok, tolol, bego, jelek, payah, ngaco, ngawur, tidak berguna, ga guna, gak guna, tidak membantu, salah terus',
    ),
    maker: [
      ...MADE.flatMap((made) => YOU.flatMap((you) => [`${made} ${you}`, `${you} ${made}`])),
      ...phraseList('membuatmu, menciptakanmu, pembuatmu, penciptamu, pemilikmu'),
    ],
    self: phraseList(
      'siapa kamu, kamu siapa, siapa anda, anda siapa, lu siapa, siapa lu, siapa lo, lo siapa, siapa namamu, namamu siapa, siapa nama kamu, nama kamu siapa, siapa nama anda, nama anda siapa, siapa nama lu, nama lu siapa, siapa namanya bot ini, kamu bot, kamu robot, kamu manusia, kamu bisa apa, bisa apa, apa yang bisa kamu lakukan, kamu bisa ngapain, bisa ngapain, apa itu kutip, kutip itu apa, bantu aku, tolong bantu, cara pakainya gimana, gimana cara pakainya',
    ),
  },
  around: wordSet(
    'ya yah sih deh lah siapa siapakah apakah yang kamu anda lu lo banyak sekali banget kak kakak min admin bro bang mas mbak gan sis bot kutip semua semuanya dong nih juga atas bantuannya infonya jawabannya aja saja',
  ),
};
