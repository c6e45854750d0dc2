/** Indonesian given names borne only by women or only by men, without doubt. */
import { type Gender, genderTable } from '../gender.js';

const NAMES = genderTable({
  female: `
    ni siti dewi ratna rina rini ani anita wulan wulandari lestari fitri fitria indah ayu putri kartini
    megawati susi susilowati yanti yuni yuliana yulia lina linda maya mega melati mira nani nina
    nurhayati rahayu rahmawati retno rosita shinta sinta sulastri suryani tika titik tuti umi utami
    wati winarti yati yuyun aisyah aminah fatimah khadijah halimah hasanah maimunah zainab zubaidah
    annisa anisa amelia amalia angelina clara diah dina endang erna ernawati eva herlina irma laila
    larasati lilis marlina mariani maria martha meutia nabila nadia novita nurjanah nurlela puspita
    rosmiati salma salsabila sofia sulistyowati sumiati suharti sukarni tasya vina yenny yohana
    yuniarti
  `,
  male: `
    i joko djoko budi bambang agus slamet sutrisno hendra hendro eko heru heri hadi haryono hartono
    gunawan ganjar gatot fajar firman ferdinand edi edy dedi dedy deni denny dodi doni donny dimas
    danang darmawan bagus bagas bayu basuki anton anwar arif arief asep ahmad achmad muhammad mohammad
    muhamad mochamad abdul abdullah abdurrahman ali aditya adi andika arya aryo faisal fauzi hasan
    husein ibrahim imam indra irfan iskandar ismail iwan jaka johan junaedi kurniawan lukman mahmud
    mulyadi mulyono nugroho oka prabowo pramono purnomo rahmat rahmad ramli rizal rudi rudy ridwan roni
    samsul syamsul santoso sigit soekarno sukarno suharto soeharto supriyadi supriadi suryadi sutarto
    susilo taufik teguh tito tommy toni tono triyono umar usman wahyudi wawan wibowo widodo wisnu yanto
    yusuf yudi yohanes zulkifli zainal zainuddin
  `,
});

/** Endings of the one and of the other: `Sulistyo-wati`, `Hary-anto`. */
const FEMININE = /\p{L}{3}(?:wati|ningsih|ningrum|ningtyas|yanti)$/u;
const MASCULINE = /\p{L}{3}(?:yanto|wanto|yono|wono|uddin|udin)$/u;

/** The gender that a folded given name shows, or null. */
export function genderOf(folded: string): Gender | null {
  const known = NAMES.get(folded);
  if (known !== undefined) return known;
  if (FEMININE.test(folded)) return 'female';
  return MASCULINE.test(folded) ? 'male' : null;
}
