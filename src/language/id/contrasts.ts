import type { ContrastWords } from '../contrasts.js';
import { phraseList, wordSet } from '../word-list.js';

/** The Indonesian words for each side, folded; each stands for one side only. */
export const contrasts: ContrastWords = {
  born: 'lahir kelahiran dilahirkan lahirnya',
  dead: 'tewas tewasnya menewaskan meninggal meninggalnya wafat wafatnya mangkat gugur terbunuh dibunuh mati kematian',
  hurt: 'luka terluka melukai dilukai cedera luka2',
  missing: 'hilang hilangnya dicari',
  saved: 'selamat diselamatkan menyelamatkan penyintas',
  displaced: 'mengungsi pengungsi diungsikan dievakuasi',
  first: 'pertama',
  second: 'kedua',
  third: 'ketiga',
  fourth: 'keempat',
  fifth: 'kelima',
  won: 'menang memenangi memenangkan pemenang kemenangan juara menjuarai mengalahkan',
  lost: 'kalah kekalahan dikalahkan takluk',
  rose: 'naik kenaikan menaikkan dinaikkan meningkat peningkatan',
  fell: 'turun penurunan menurunkan diturunkan menurun',
  arrested: 'ditangkap penangkapan menangkap diringkus dibekuk diamankan ditahan',
  charged: 'didakwa dakwaan mendakwa',
  sought: 'dituntut tuntutan menuntut',
  sentenced: 'divonis vonis memvonis dihukum hukuman',
  acquitted: 'dibebaskan membebaskan',
  male: 'pria lelaki laki putra',
  female: 'wanita perempuan putri',
  north: 'utara',
  south: 'selatan',
  east: 'timur',
  west: 'barat',
  largest: 'terbesar',
  smallest: 'terkecil',
  highest: 'tertinggi',
  lowest: 'terendah',
  oldest: 'tertua',
  youngest: 'termuda',
  opened: 'dibuka membuka pembukaan',
  closed: 'ditutup menutup penutupan',
  imported: 'impor mengimpor diimpor',
  exported: 'ekspor mengekspor diekspor',
  gold: 'emas',
  silver: 'perak',
  bronze: 'perunggu',
  treated: 'dirawat sembuh',
  ill: 'sakit terinfeksi tertular terjangkit keracunan positif pingsan',
  trapped: 'terjebak',
  captured: 'disandera diculik',
  dismissed: 'dipecat',
};

/** Words that turn to the other side within a sentence. */
export const turns = wordSet('sedangkan sementara adapun sebaliknya');

const RIVALS = phraseList('pesaing, lawan, rival, saingan, penantang, seteru, kompetitor');

/** Words that go over to the other one: `pesaingnya`, `lawan terdekatnya`. */
export const rivals: readonly string[] = RIVALS.flatMap((rival) => [
  `${rival}nya`,
  ...['utama', 'terdekat', 'terberat'].map((kind) => `${rival} ${kind}nya`),
]);

/** Before the day since which something is so. */
export const sinceWords = wordSet('sejak semenjak');
