/** Outlets and agencies whose names open a report, as written there. */
import { fold } from '../../language/fold.js';
import { wordSet } from '../../language/word-list.js';

/**
 * Written forms of each, keyed by the name that is shown; case matters, since `tempo` is also a
 * word.
 */
const OUTLETS: Readonly<Record<string, readonly string[]>> = {
  'Liputan6.com': ['Liputan6.com', 'LIPUTAN6.com', 'Liputan6'],
  'Kompas.com': ['KOMPAS.com', 'Kompas.com', 'KOMPAS.COM'],
  'Kompas.tv': ['KOMPAS.TV', 'KompasTV'],
  'Kompas.id': ['KOMPAS.ID', 'Kompas.id', 'KOMPAS.id'],
  Kompas: ['KOMPAS', 'Kompas'],
  Tempo: ['TEMPO.CO', 'TEMPO.co', 'Tempo.co', 'TEMPO Interaktif', 'TEMPO', 'Tempo'],
  Detik: ['detikcom', 'detikNews', 'detikFinance', 'detikHealth', 'detikSport', 'detik'],
  ANTARA: ['ANTARA News', 'ANTARA', 'Antara'],
  'CNN Indonesia': ['CNN Indonesia', 'CNNIndonesia.com'],
  'CNBC Indonesia': ['CNBC Indonesia'],
  'BBC News Indonesia': ['BBC News Indonesia', 'BBC Indonesia'],
  'VOA Indonesia': ['VOA Indonesia', 'VOA'],
  'Merdeka.com': ['Merdeka.com', 'MERDEKA.COM'],
  Republika: ['REPUBLIKA.CO.ID', 'Republika.co.id', 'REPUBLIKA'],
  VIVA: ['VIVA.co.id', 'VIVA.CO.ID', 'VIVA'],
  Okezone: ['Okezone', 'OKEZONE', 'Okezone.com', 'OKEZONE.COM'],
  Sindonews: ['SINDOnews.com', 'SINDOnews', 'SINDONEWS.com'],
  JawaPos: ['JawaPos.com', 'JAWAPOS.COM', 'JawaPos'],
  Tribunnews: ['TRIBUNNEWS.COM', 'Tribunnews.com', 'TRIBUNNEWS'],
  'Suara.com': ['Suara.com', 'SUARA.com'],
  Kumparan: ['kumparan', 'Kumparan'],
  'Tirto.id': ['tirto.id', 'Tirto.id'],
  'Pikiran Rakyat': ['PIKIRAN RAKYAT', 'Pikiran Rakyat'],
  'Media Indonesia': ['MEDIA INDONESIA', 'Media Indonesia'],
  'Bisnis.com': ['Bisnis.com', 'BISNIS.COM'],
  Kontan: ['KONTAN.CO.ID', 'Kontan.co.id'],
  iNews: ['iNews.id', 'iNews'],
  IDNTimes: ['IDN Times', 'IDNTimes'],
  'The Jakarta Post': ['The Jakarta Post'],
  AFP: ['AFP'],
  AP: ['AP', 'Associated Press'],
  Reuters: ['Reuters', 'REUTERS'],
  Xinhua: ['Xinhua'],
  Bloomberg: ['Bloomberg'],
  Kyodo: ['Kyodo', 'KYODO'],
  Yonhap: ['Yonhap'],
  Bernama: ['Bernama', 'BERNAMA'],
  DPA: ['dpa', 'DPA'],
};

const NAME_OF = new Map(
  Object.entries(OUTLETS).flatMap(([name, forms]) => forms.map((form) => [form, name] as const)),
);

/** Any other outlet named after its address: `jpnn.com`, `SOLOPOS.COM`, `TRIBUN-MEDAN.COM`. */
const ADDRESS = String.raw`[\p{L}\d-]{3,24}\.(?:com|co\.id|id|net|COM|CO\.ID|ID|NET)(?![\p{L}\d])`;

/** A listed outlet, longest form first, so that `KOMPAS.com` is not read as `KOMPAS`. */
export const LISTED_OUTLET = `(?:${[...NAME_OF.keys()]
  .sort((a, b) => b.length - a.length)
  .map((form) => form.replaceAll('.', '\\.'))
  .join('|')})`;

/** A listed outlet or an address. For patterns with the flag `u`. */
export const OUTLET_PATTERN = `(?:${LISTED_OUTLET}|${ADDRESS})`;

/** Words in the names of papers, stations and their pages. */
const PRESS_WORDS = wordSet(`
  kabar suara harian koran surat warta berita pos media radar tribun majalah tabloid portal mingguan buletin
  news post times courier gazette herald tribune journal daily weekly press chronicle observer examiner
`);
const LISTED = new RegExp(`^${OUTLET_PATTERN}$`, 'u');
const CAPITALS = /^\p{Lu}[\p{L}\d.'’&-]*(?: \p{Lu}[\p{L}\d.'’&-]*){0,4}$/u;

/**
 * Whether this can only be an outlet: a listed one, an address, or a name with a word of the press
 * in it.
 */
export function isOutletName(name: string): boolean {
  if (LISTED.test(name)) return true;
  return CAPITALS.test(name) && name.split(' ').some((word) => PRESS_WORDS.has(fold(word)));
}

/** The outlet's name as it is shown: `KOMPAS.com` → `Kompas.com`. */
export function outletName(written: string): string {
  return NAME_OF.get(written) ?? written;
}
