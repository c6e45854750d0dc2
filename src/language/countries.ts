/**
 * Countries in every language Kutip speaks, under one key: the ISO 3166 code. Names come from the
 * platform's own data (CLDR through `Intl.DisplayNames`); the tables below hold only what the news
 * writes otherwise: short forms, older names, and words for the people.
 */
import type { LanguageCode } from './language.js';
import { PhraseTable, type PhraseWord } from './phrase-table.js';
import { tokenize } from './tokenizer.js';

const NAMING_LANGUAGES: readonly LanguageCode[] = ['id', 'en'];

/** Codes that are no country, or an older code of one that still exists. */
const NOT_COUNTRIES = new Set(
  'AN BU CS DD DY EU EZ FX HV NH QO RH SU TP UK UN VD XA XB YD YU ZR ZZ'.split(' '),
);

/** Short forms that are ordinary words in small letters (`us`, `as`): matched as written. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  AS: 'US',
  US: 'US',
  USA: 'US',
  'U.S.': 'US',
  'U.S': 'US',
  'U.S.A.': 'US',
  'A.S.': 'US',
  UK: 'GB',
  'U.K.': 'GB',
  'U.K': 'GB',
  RI: 'ID',
  UAE: 'AE',
  'U.A.E.': 'AE',
  UEA: 'AE',
  RRC: 'CN',
  RRT: 'CN',
  PRC: 'CN',
  RDK: 'CD',
  PNG: 'PG',
  NZ: 'NZ',
  DPRK: 'KP',
  ROK: 'KR',
};

const OTHER_NAMES: Readonly<Record<string, string>> = {
  US: 'United States of America, Amerika, America, Paman Sam',
  GB: 'Inggris, Inggris Raya, Britania Raya, Kerajaan Inggris, Kerajaan Bersatu, Britania, Britain, Great Britain',
  KR: 'Korsel, Republik Korea, Republic of Korea',
  KP: 'Korut',
  CN: "China, Cina, RRT, Republik Rakyat China, Republik Rakyat Tiongkok, Tiongkok, People's Republic of China",
  ID: 'Republik Indonesia, Tanah Air',
  SA: 'Arab Saudi, Saudi Arabia, Saudi',
  AE: 'Uni Emirat Arab',
  RU: 'Federasi Rusia, Russian Federation',
  FR: 'Perancis, Prancis',
  CL: 'Chile, Cili, Cile',
  EC: 'Ekuador, Ecuador',
  CZ: 'Republik Ceko, Ceska, Czech Republic, Cheska',
  MM: 'Myanmar, Burma, Birma',
  TL: 'Timor Leste, Timor-Leste, East Timor, Timor Timur',
  ZA: 'Afsel',
  TR: 'Turki, Turkey, Turkiye, Türkiye',
  CI: 'Pantai Gading, Ivory Coast',
  CD: 'Republik Demokratik Kongo, Democratic Republic of the Congo, DR Congo, Kongo, Congo, Zaire',
  CG: 'Republik Kongo',
  BN: 'Brunei Darussalam',
  LA: 'Laos, Lao',
  VN: 'Vietnam, Viet Nam',
  PS: 'Palestina, Palestine',
  VA: 'Vatikan, Vatican, Takhta Suci, Holy See',
  SY: 'Suriah, Syria, Siria',
  IQ: 'Irak, Iraq',
  QA: 'Qatar, Katar',
  HK: 'Hong Kong, Hongkong',
  MO: 'Makau, Macau, Macao',
  TD: 'Cad, Chad',
  MX: 'Meksiko, Mexico',
  MK: 'Makedonia, Macedonia',
  BA: 'Bosnia, Bosnia-Herzegovina, Bosnia Herzegovina',
  SZ: 'Swaziland',
  CV: 'Cabo Verde',
  NL: 'Belanda, Netherlands, Holland',
  MV: 'Maladewa, Maldives',
  KH: 'Kamboja, Cambodia, Kampuchea',
  PG: 'Papua Niugini, Papua Nugini, Papua Nuguini, Papua New Guinea',
  SK: 'Slowakia, Slovakia',
  SI: 'Slovenia',
  UA: 'Ukraina, Ukraine',
  GN: 'Guinea, Guinea',
  TT: 'Trinidad, Trinidad and Tobago',
  LT: 'Lithuania, Lituania',
  MA: 'Maroko, Morocco',
  NP: 'Nepal',
  TW: 'Taiwan, Chinese Taipei',
  KZ: 'Kazakstan',
  KG: 'Kirgistan, Kirgizstan',
  PH: 'Filipina, Philippines, The Philippines',
};

/** Words for the people and what is theirs, where they are not the name of the country itself. */
const DEMONYMS: Readonly<Record<string, string>> = {
  US: 'American, Americans',
  GB: 'British, Briton, Britons, English',
  JP: 'Japanese',
  CN: 'Chinese',
  KR: 'South Korean',
  KP: 'North Korean',
  ID: 'Indonesian, Indonesians',
  MY: 'Malaysian, Melayu Malaysia',
  SG: 'Singaporean',
  TH: 'Thai',
  VN: 'Vietnamese',
  PH: 'Filipino, Philippine',
  MM: 'Burmese',
  KH: 'Cambodian',
  AU: 'Australian, Australians',
  NZ: 'New Zealander',
  IN: 'Indian, Indians',
  PK: 'Pakistani',
  BD: 'Bangladeshi',
  LK: 'Sri Lankan',
  AF: 'Afghan',
  IR: 'Iranian',
  IQ: 'Iraqi',
  SY: 'Syrian',
  LB: 'Lebanese',
  JO: 'Jordanian',
  IL: 'Israeli, Israelis',
  PS: 'Palestinian, Palestinians',
  SA: 'Saudi',
  YE: 'Yemeni',
  QA: 'Qatari',
  AE: 'Emirati',
  TR: 'Turkish',
  EG: 'Egyptian',
  LY: 'Libyan',
  TN: 'Tunisian',
  DZ: 'Algerian',
  MA: 'Moroccan',
  SD: 'Sudanese',
  ET: 'Ethiopian',
  KE: 'Kenyan',
  NG: 'Nigerian',
  GH: 'Ghanaian',
  ZA: 'South African',
  RU: 'Russian, Russians',
  UA: 'Ukrainian, Ukrainians',
  BY: 'Belarusian',
  PL: 'Polish',
  DE: 'German, Germans',
  FR: 'French',
  IT: 'Italian, Italians',
  ES: 'Spanish',
  PT: 'Portuguese',
  NL: 'Dutch',
  BE: 'Belgian',
  CH: 'Swiss',
  AT: 'Austrian',
  SE: 'Swedish',
  NO: 'Norwegian',
  DK: 'Danish',
  FI: 'Finnish',
  IE: 'Irish',
  GR: 'Greek',
  HU: 'Hungarian',
  CZ: 'Czech',
  RO: 'Romanian',
  BG: 'Bulgarian',
  RS: 'Serbian',
  HR: 'Croatian',
  CA: 'Canadian, Canadians',
  MX: 'Mexican',
  BR: 'Brazilian',
  AR: 'Argentine, Argentinian',
  CL: 'Chilean',
  CO: 'Colombian',
  VE: 'Venezuelan',
  PE: 'Peruvian',
  CU: 'Cuban',
  TW: 'Taiwanese',
  NP: 'Nepali, Nepalese',
};

const shortForms = new Map(Object.entries(SHORT_FORMS));
const names = new PhraseTable<string>();
const demonyms = new PhraseTable<string>();
const spellings: string[] = [];
const namesByCode = new Map<string, string[]>();
fillNames();

function fillNames(): void {
  const list = (name: string, code: string) => {
    const known = namesByCode.get(code) ?? [];
    namesByCode.set(code, known);
    if (!known.includes(name)) known.push(name);
  };
  const add = (name: string, code: string) => {
    names.add(name, code);
    spellings.push(name);
    list(name, code);
  };
  for (const [code, others] of Object.entries(OTHER_NAMES)) {
    for (const name of others.split(',')) add(name.trim(), code);
  }
  for (const language of NAMING_LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of countryCodes()) {
      const name = display.of(code);
      if (name !== undefined) add(name.replace(/ \(.*\)| (?:DAK|SAR) .*/u, ''), code);
    }
  }
  for (const [code, people] of Object.entries(DEMONYMS)) {
    for (const name of people.split(',')) {
      demonyms.add(name.trim(), code);
      list(name.trim(), code);
    }
  }
  for (const [name, code] of Object.entries(SHORT_FORMS)) list(name, code);
}

function countryCodes(): string[] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !NOT_COUNTRIES.has(code));
}

/** Every written name of a country, for gazetteers; without the short forms. */
export function countryNames(): readonly string[] {
  return spellings;
}

/**
 * Every spelling of a country and of its people, in any of the languages: `Jepang`, `Japan`,
 * `Japanese`.
 */
export function countryNamesOf(code: string): readonly string[] {
  return namesByCode.get(code) ?? [];
}

/** The code of a short form exactly as written: `AS`, `U.S.`, `UK`; null for anything else. */
export function countryOfShortForm(text: string): string | null {
  return shortForms.get(text) ?? null;
}

/** A word of text as countries are looked up in. */
export interface CountryWord extends PhraseWord {
  readonly text: string;
}

/** The country named (`Korea Selatan`, `AS`) or whose people are named (`Japanese`) at `words[from]`. */
export function matchCountry(
  words: readonly CountryWord[],
  from: number,
): { readonly end: number; readonly code: string; readonly isDemonym: boolean } | null {
  const word = words[from];
  if (word === undefined) return null;
  const short = countryOfShortForm(word.text);
  if (short !== null) return { end: from + 1, code: short, isDemonym: false };
  const name = names.match(words, from);
  const people = demonyms.match(words, from);
  if (people !== null && (name === null || people.end > name.end)) {
    return { end: people.end, code: people.value, isDemonym: true };
  }
  return name === null ? null : { end: name.end, code: name.value, isDemonym: false };
}

/**
 * ISO code of a whole text that names a country in any of the languages (`Jepang`, `Japanese`,
 * `U.S.`), else null.
 */
export function countryCode(text: string): string | null {
  const trimmed = text.trim();
  const words = tokenize(trimmed).map((token) => ({ ...token, joined: true }));
  const match = matchCountry(words, 0);
  return match !== null && match.end === words.length ? match.code : null;
}
