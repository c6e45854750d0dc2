import type { PageLexicon } from '../pages.js';

/** What the pages of Indonesian outlets write around a text. */
export const pages: PageLexicon = {
  by: '[Oo]leh|OLEH',
  and: 'dan',
  credits: 'penulis|reporter|pewarta|wartawan',
  reportedBy: 'laporan (?:wartawan|reporter|kontributor)',
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
        /^(?:foto|video|infografis|sumber|editor|reporter|penulis|kontributor|pewarta|penerjemah|penyunting|redaktur|redaktur (?:&|dan) reporter|tags?|topik)\s*:.{1,120}$/i,
    },
    { name: 'credit', matches: /^tim redaksi$/i },
    {
      name: 'caption',
      matches: /^[^"“”:]{1,250}[.)] (?:foto|sumber foto|dok)\s?: ?[^"“”:.]{1,60}(?:\.com|\.id)?$/i,
    },
    {
      name: 'share',
      matches: /^bagaimana tanggapan (?:anda|kamu) .{1,40}(?:artikel|berita) ini\?$/i,
    },
    { name: 'share', matches: /^(?:waktu baca )?\d{1,2} menit(?: membaca)?$/i },
    {
      name: 'channel',
      matches:
        /^(?:simak|dapatkan|ikuti|yuk|ayo|silakan)\b[^,"“”]*(?:breaking news|konten menarik lainnya|berita (?:pilihan|terupdate|terbaru|terkini) (?:kami|setiap hari|dari|lainnya|tentang)).*$/i,
    },
    { name: 'copyright', matches: /^hak cipta.{0,120}$/i },
    { name: 'fact-check', matches: /^\*\s?fakta atau hoaks\?.*$/i },
    {
      // The English words as well: Indonesian pages write `Follow saluran kami`.
      name: 'channel',
      matches:
        /^(?:\* ?)?(?:yuk,? |ayo,? )?(?:ikuti|gabung|dapatkan|follow|join|subscribe)\b.*(?:whatsapp|telegram|google news|channel|newsletter|saluran|kanal|app store|play store).*$/i,
    },
    {
      name: 'origin',
      matches: /^artikel ini (?:telah|sudah) (?:tayang|terbit|dimuat) (?:di|pada)\b.*$/i,
    },
    { name: 'contribution', matches: /^.{1,120} berkontribusi dalam penulisan artikel ini\.?$/i },
    {
      name: 'editors-pick',
      matches:
        /^(?:pilihan (?:editor|redaksi)|terpopuler|berita (?:terkait|terkini|populer|lainnya)|artikel (?:terkait|lainnya))\s*:?$/i,
    },
    { name: 'subscribe', matches: /^baca berita dengan sedikit iklan, klik di sini\.?$/i },
  ],
};
