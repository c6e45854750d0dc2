import type { CorpusAdminMessages } from './corpus-admin-messages.js';
import { list } from './list.js';

/** After names of which `more` are left out. */
export const andMore = (more: number) => (more > 0 ? ` … dan ${more} lagi` : '');

const KEPT = 'Artikel yang lama tetap dipakai.';

function ago(minutes: number): string {
  if (minutes < 1) return 'baru saja';
  if (minutes < 120) return `${minutes} menit yang lalu`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} jam yang lalu` : `${Math.round(hours / 24)} hari yang lalu`;
}

/** What admins are told in Indonesian. */
export const corpusAdminId: CorpusAdminMessages = {
  reading: (articles, paragraphs, percent) =>
    `Membaca artikel: ${percent}% (${articles} artikel, ${paragraphs} paragraf)`,
  waiting: 'Perubahan artikel lain sedang berjalan; yang ini menyusul.',
  reloaded: 'Artikel sudah dibaca ulang.',
  changes: (added, changed, removed) => `${added} baru, ${changed} berubah, ${removed} hilang`,
  added: 'Baru',
  changed: 'Berubah',
  removed: 'Hilang',
  more: (count) => `… dan ${count} lagi`,
  took: (seconds, files) => `${seconds.replace('.', ',')} detik; ${files} berkas perlu dibaca.`,
  problems: (errors, warnings, files) =>
    `${errors} galat dan ${warnings} peringatan dalam ${files} berkas`,
  noProblems: 'Tidak ada masalah: semua berkas terpakai.',
  problemsWhere: '"/korpus masalah" memuat semuanya.',
  problemsHint: 'Mohon perbaiki atau singkirkan berkas itu, lalu "/korpus muat-ulang".',
  problemsTitle: 'Masalah pada artikel',
  statusTitle: 'Artikel yang menjadi sumber jawaban Kutip',
  holdings: (articles, paragraphs, files) =>
    `${articles} artikel, ${paragraphs} paragraf dari ${files} berkas`,
  languages: (counts) =>
    `Bahasa: ${list(counts.map(([code, count]) => `${code === 'id' ? 'Indonesia' : 'Inggris'} ${count}`))}`,
  found: (people, quotations) => `${people} orang disebut, ${quotations} kutipan`,
  outlets: (names, more) => `Media: ${list(names)}${andMore(more)}`,
  days: (from, to) => `Bertanggal ${from} sampai ${to}`,
  age: (minutes) => `Dibaca ${ago(minutes)}`,
  memory: (held, limit) => `Memori terpakai: ${held} MB dari ${limit} MB`,
  memoryIsTight:
    'Saat dibaca ulang, artikel lama dan baru sama-sama ada di memori: itu mungkin melebihi yang tersedia. Mohon beri Kutip memori lebih banyak, atau kurangi artikelnya.',
  isReloading: 'Saat ini artikel sedang dibaca ulang.',
  lastReload: (minutes, changes) => `Pembacaan ulang terakhir ${ago(minutes)}: ${changes}`,
  examined: 'Ini yang akan ditambahkan:',
  examinedUnusable: 'Tidak ada yang bisa dipakai dari berkas ini.',
  examinedKnown: 'Tidak ada yang perlu ditambahkan: teks ini sudah ada di antara artikel.',
  knownAs: (title, id) =>
    `Sudah ada sebagai “${title}” (${id}); teks yang sama tidak ditambahkan dua kali.`,
  needsFile: 'Mohon isi "berkas" (.txt, .md, .html, atau .jsonl) atau "teks".',
  paragraphs: (count) => `${count} paragraf`,
  who: (names) => `Siapa: ${list(names)}`,
  when: (dates) => `Kapan: ${list(dates)}`,
  where: (places) => `Di mana: ${list(places)}`,
  add: 'Tambahkan',
  addTyped: (code) => `/korpus tambah kode:${code}`,
  addHint: 'Belum ada yang ditambahkan.',
  changedFile: (act, file) =>
    ({
      added: `Ditambahkan sebagai ${file}.`,
      removed: `Dipindahkan ke tempat sampah: ${file}. "/korpus batal" mengembalikannya.`,
      restored: `Dikembalikan: ${file}.`,
      withdrawn: `Dikeluarkan lagi: ${file}.`,
    })[act],
  notYet: (reason) => `Tetapi artikel tidak bisa dibaca ulang: ${reason}`,
  refused: {
    busy: () => `Artikel sedang dibaca ulang. ${KEPT} Mohon tunggu sampai selesai.`,
    missing: () => `Folder artikel tidak ada. ${KEPT}`,
    empty: () => `Tidak ada artikel di folder artikel. ${KEPT}`,
    unusable: () => `Tidak ada berkas yang bisa dipakai. ${KEPT} "kutip check" menjelaskannya.`,
    shrunk: (share) =>
      `Hanya ${share} dari artikel yang lama masih ada, mungkin ini keliru. ${KEPT} Untuk tetap memakai yang ada: "/korpus muat-ulang paksa:ya".`,
    'bad-kind': () =>
      'Hanya berkas .txt, .md, .html, dan .jsonl yang diterima. Tidak ada yang ditambahkan.',
    'too-large': () =>
      'Berkas itu terlalu besar: di sini paling besar 8 MB. Tidak ada yang ditambahkan. Berkas yang lebih besar dapat diletakkan langsung di folder artikel, lalu "/korpus muat-ulang".',
    'not-fetched': () =>
      'Berkasnya tidak dapat diambil dari Discord. Tidak ada yang ditambahkan. Mohon kirim lagi.',
    known: () => 'Berkas yang sama persis sudah ada di antara artikel.',
    'unknown-code': () =>
      'Tidak ada berkas seperti itu yang menunggu ditambahkan. Mohon kirim lagi berkasnya.',
    'unknown-article': () =>
      'Tidak ada artikel dengan judul atau id itu. Tidak ada yang dikeluarkan.',
    'several-articles': (ids) => `Ada beberapa artikel yang cocok. Mohon pilih salah satu: ${ids}`,
    'shared-file': (file) =>
      `Berkasnya (${file}) juga berisi artikel lain, jadi tidak dikeluarkan. Mohon hapus dari berkas itu, lalu "/korpus muat-ulang".`,
    'nothing-to-undo': () => 'Tidak ada yang bisa dibatalkan.',
    'no-folder': () =>
      'Korpus ini bukan folder, jadi tidak ada yang bisa ditambahkan atau dikeluarkan di sini.',
    'not-written': (code) =>
      `Folder artikel tidak bisa ditulisi${code === '' ? '' : ` (${code})`}. Tidak ada yang berubah.`,
    fault: () => `Maaf, ada gangguan dan sudah dicatat. ${KEPT}`,
  },
};
