import type { ArticleRequestLexicon } from '../article-requests.js';
import { wordSet } from '../word-list.js';

/** Without `kabar`, which is half of `surat kabar`. */
const NOUNS = ['berita', 'artikel', 'liputan'];
const NEWEST = ['terbaru', 'terkini', 'teranyar', 'terakhir'];
const SUMMARIES = ['ringkasan', 'rangkuman', 'rangkum', 'rangkumkan', 'ringkas', 'ringkaskan'];

/** How Indonesian asks for articles rather than for what they tell. */
export const articleRequests: ArticleRequestLexicon = {
  phrases: [
    ...NOUNS.flatMap((noun) => [
      ...NEWEST.map((newest) => `${noun} ${newest}`),
      ...['hari ini', 'bulan', 'tahun', 'apa', 'tentang', 'soal', 'mengenai', 'terkait', 'ttg'].map(
        (after) => `${noun} ${after}`,
      ),
      `isi ${noun}`,
    ]),
    ...NEWEST.map((newest) => `kabar ${newest}`),
    ...SUMMARIES,
  ],
  nouns: new Set([...NOUNS, 'beritanya', 'artikelnya']),
  publishing: wordSet(
    'terbit terbitnya diterbitkan dimuat dipublikasikan ditulis dirilis ditayangkan tayang diberitakan',
  ),
  asides: wordSet(`
    kabar ${NEWEST.join(' ')} ${SUMMARIES.join(' ')} isi hari ini ada cari carikan tampilkan tunjukkan lihat baca kasih
    kasi tau tahu beri berikan minta mohon mau ingin punya bikin buat buatkan buatin daftar semua
    tanggal jam tahun bulan pertama kali
  `),
};
