import type { PageLexicon } from '../pages.js';

/** What the pages of Indonesian outlets write around a text. */
export const pages: PageLexicon = {
  by: '[Oo]leh|OLEH',
  and: 'dan',
  credits: 'penulis|reporter|pewarta|wartawan',
  published: 'diterbitkan|dipublikasikan|dimuat|terbit|tayang',
  updated: 'diperbarui|diperbaharui',
  on: 'pada',
  takenFrom: 'dikutip|dilansir|mengutip|melansir|diberitakan',
  labels: 'FOTO|VIDEO|INFOGRAFIS|OPINI|KOLOM|ANALISIS|ADVERTORIAL|EDITORIAL|EKSKLUSIF',
  pictures: 'foto|dok|dokumentasi|istimewa',
  boilerplate: [
    { name: 'read-also', matches: /^(?:baca|simak|lihat|tonton|saksikan) (?:juga|pula)\s*:?$/i },
    {
      name: 'related-link',
      matches:
        /^(?:baca|simak|lihat|tonton|saksikan) (?:juga|pula|selengkapnya)(?: di sini| artikel| berita| video)?\s?:.*$/i,
    },
    {
      name: 'related-link',
      matches:
        /^(?:baca|simak|lihat|tonton|saksikan) (?:juga|pula|selengkapnya|artikel|berita|video|foto)\b.*[^.?!…"”’)]$/i,
    },
    { name: 'related-link', matches: /^\[?baca\s?: .+$/i },
    {
      name: 'advertisement',
      matches: /^[[(]?(?:iklan|advertorial|konten bersponsor)[\])]?$/i,
    },
    {
      name: 'scroll',
      matches: /^(?:(?:advertisement )?scroll|gulir) (?:ke|untuk) .{1,40}[^.?!]$/i,
    },
    {
      name: 'paging',
      matches:
        /^(?:halaman(?: (?:selanjutnya|berikutnya|sebelumnya)| \d+(?: dari \d+)?)|selanjutnya|berikutnya)[\s:»>]*$/i,
    },
    { name: 'share', matches: /^(?:perbesar|bagikan|salin tautan|komentar|cetak)$/i },
    {
      name: 'credit',
      matches:
        /^(?:foto|video|infografis|sumber|editor|reporter|penulis|kontributor|pewarta|penerjemah|penyunting|tags?|topik)\s*:.{1,120}$/i,
    },
    { name: 'copyright', matches: /^hak cipta.{0,120}$/i },
    { name: 'fact-check', matches: /^\*\s?fakta atau hoaks\?.*$/i },
    {
      // The English words as well: Indonesian pages write `Follow saluran kami`.
      name: 'channel',
      matches:
        /^(?:ikuti|gabung|dapatkan|follow|join|subscribe)\b.*(?:whatsapp|telegram|google news|channel|newsletter|saluran|kanal|app store|play store).*$/i,
    },
    {
      name: 'origin',
      matches: /^artikel ini (?:telah|sudah) (?:tayang|terbit|dimuat) (?:di|pada)\b.*$/i,
    },
    { name: 'contribution', matches: /^.{1,120} berkontribusi dalam penulisan artikel ini\.?$/i },
    {
      name: 'editors-pick',
      matches: /^(?:pilihan editor|terpopuler|berita terkait|artikel terkait)\s*:?$/i,
    },
    { name: 'subscribe', matches: /^baca berita dengan sedikit iklan, klik di sini\.?$/i },
  ],
};
