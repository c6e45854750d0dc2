import type { AgeLexicon } from '../ages.js';
import { wordSet } from '../word-list.js';

/** `Ia kini berusia `: an age follows of whoever was spoken of. */
const OF_PRONOUN =
  /(?:^|\s)(?:ia|dia|beliau)\s(?:(?:kini|sekarang|sudah|baru)\s)?(?:berusia|berumur)\s$/iu;
/** After such an age. */
const ENDS = /^(?:[.,;)]|\s?tahun|$)/u;
/** After an age in the description of somebody: `Kiper berusia 20 tahun asal Biak itu`. */
const POINTED = /^(?:\s\p{L}[\p{L}-]*){0,3}\s(?:itu|ini|tersebut)\b/u;
/** The words before it: `Guru SD berusia`, `perempuan`. */
const DESCRIPTION = /(?<words>\p{L}+(?:\s\p{L}+){0,2}?)(?<aged>\s(?:berusia|berumur))?\s$/u;
/** Words for somebody that are no trade and no office. */
const SOMEBODY = wordSet(
  'perempuan wanita pria lelaki gadis pemuda pemudi remaja bocah anak kakek nenek ibu bapak ayah lansia',
);

/** Ages in Indonesian. */
export const ages: AgeLexicon = {
  asking: wordSet('umur umurnya usia usianya'),
  leads: 'berusia|berumur|usia|umur',
  about: 'sekitar',
  links: 'yang|kini|saat ini',
  naming: 'bernama|berinisial|yang|kini|adalah',
  years: 'tahun',
  unit: String.raw`\s?tahun`,
  articles: '',
  compound: '',
  old: '',
  afterName: String.raw` ?\(\d{1,2}(?:\)| tahun| th\b)|, \d{1,2}(?:[,.]| tahun)`,
  /** `Perempuan 52 tahun itu`, `Kiper berusia 20 tahun asal Biak itu` */
  isOfKnown({ before, after, isYears, isTrade }) {
    if (OF_PRONOUN.test(before)) return ENDS.test(after);
    if (!isYears || !POINTED.test(after)) return false;
    const { words = '', aged } = DESCRIPTION.exec(before)?.groups ?? {};
    const nouns = words.toLowerCase().split(/\s/u);
    return (aged ? nouns : nouns.slice(-1)).some((noun) => SOMEBODY.has(noun) || isTrade(noun));
  },
};
