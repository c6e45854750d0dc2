/** What kind of place a name is: asked for a country, a reader wants no town. */
import { countryCode } from './countries.js';
import { fold } from './fold.js';
import { LANGUAGE_CODES, LANGUAGES } from './languages.js';
import type { PlaceLexicon } from './places.js';
import { tokenize } from './tokenizer.js';

/** Nouns that a question asks with; a name may open with one too: `Kabupaten Sleman`. */
const KINDS = {
  country: 'negara country nation',
  continent: 'benua continent',
  province: 'provinsi propinsi province',
  city: 'kota kotamadya city town',
  regency: 'kabupaten regency',
  district: 'kecamatan distrik subdistrict',
  village: 'desa kelurahan dusun kampung village',
  island: 'pulau island',
  mountain: 'gunung bukit mountain mount',
  river: 'sungai kali river',
  lake: 'danau waduk lake',
  sea: 'laut samudra samudera selat teluk sea ocean strait',
  street: 'jalan jl street road',
} as const;

export type PlaceKind = keyof typeof KINDS;

const KIND_BY_NOUN: ReadonlyMap<string, PlaceKind> = new Map(
  (Object.keys(KINDS) as PlaceKind[]).flatMap((kind) =>
    KINDS[kind].split(' ').map((noun) => [noun, kind] as const),
  ),
);

const CONTINENTS = 'asia,afrika,africa,eropa,europe,australia,amerika,america,antartika,antarctica';

const KIND_BY_NAME: ReadonlyMap<string, PlaceKind> = new Map([
  ...names('city', ({ cities }) => cities),
  ...names('province', ({ provinces }) => provinces),
  ...CONTINENTS.split(',').map((name) => [name, 'continent'] as const),
]);

function names(kind: PlaceKind, listOf: (places: PlaceLexicon) => readonly string[]) {
  return LANGUAGE_CODES.flatMap((code) =>
    listOf(LANGUAGES[code].places).map((name) => [keyOf(name), kind] as const),
  );
}

/** The kind that a folded noun (`negara`, `city`) asks for, or null. */
export function placeKindAsked(noun: string): PlaceKind | null {
  return KIND_BY_NOUN.get(noun) ?? null;
}

/** Whether a name is of a kind; null when that is not known of such a name. */
export function isOfKind(name: string, kind: PlaceKind): boolean | null {
  const key = keyOf(name);
  const [first = ''] = key.split(' ');
  const known = KIND_BY_NOUN.get(first) ?? KIND_BY_NAME.get(key);
  const isCountry = countryCode(name) !== null;
  // All countries are known, and Australia is a continent as well.
  if (kind === 'country') return isCountry;
  if (known === kind) return true;
  return known !== undefined || isCountry ? false : null;
}

function keyOf(name: string): string {
  return tokenize(name)
    .map((token) => fold(token.text))
    .join(' ');
}
