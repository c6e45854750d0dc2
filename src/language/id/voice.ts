/**
 * Who did it, by the form of a word: the doer comes before `menulis`, after `ditulis`, and
 * next to `penulis`.
 */
import type { Voice } from '../voice.js';
import { wordSet } from '../word-list.js';

/** Shorter words of these beginnings are other words: `dini`, `meja`. */
const MIN_VERB_LETTERS = 6;

/** Longer words of these beginnings that are no verbs, and name no doer. */
const OTHER_WORDS = wordSet(
  `berapa berapi berbagai berdasarkan beringin berita berikut berikutnya berkas berlian bersama
   bersamaan melainkan melalui melati melayu memang memori menara mendalam mendatang mengapa mengenai
   menjelang mental mentah menteri menurut merdeka mereka meriam merpati
   diagonal dialek dialog diameter diantaranya diatas dibawah dimana dimensi dinamika dinamis dinasti
   dinding dingin diplomasi diplomat diplomatik direksi direktorat direktur dirinya dirjen disamping
   disana disini disiplin diskusi distribusi distributor distrik divisi digital diktator diabetes
   pemilu pemkab pemkot pencak pendapat pendek penduduk penduduknya pengaruh penjara penjuru pensil
   pensiun penting pentas penyakit peluang peluru pelita pelosok perahu perang perangkat
   bersih berkah berani mentimun mendoan mentor mentari merica melodi merek mentega
   diesel diskon dinamit dinosaurus dispenser diploma disertasi diskotek distro
   permen peluit pelana pelipis pemuda pemudi pengantin perkakas perban pentagon penyu perak
   perannya percaya perdana perempat perihal perilaku peringkat perintah periode peristiwa perkara
   permanen permata pernah persegi persen persentase persepsi perspektif personel pertama pertamanya
   pertanda perunggu`,
);

/** The voice that the form of a folded word shows, or null. */
export function voiceOf(folded: string): Voice | null {
  if (folded.length < MIN_VERB_LETTERS || OTHER_WORDS.has(folded)) return null;
  if (/^(?:me(?:m|n|ng|ny|l|r|w|y)|ber)/.test(folded)) return 'active';
  if (/^pe(?:m|n|ng|ny|l|r)(?!.*an(?:nya)?$)/.test(folded)) return 'doer';
  return folded.startsWith('di') ? 'passive' : null;
}
