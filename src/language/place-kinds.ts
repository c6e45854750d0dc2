/** What kind of place a name is: asked for a country, a reader wants no town. */
import { countryCode } from './countries.js';
import { fold } from './fold.js';
import { ALL_LANGUAGES } from './languages.js';
import { PLACE_KINDS, type PlaceKind, type PlaceLexicon } from './places.js';
import { tokenize } from './tokenizer.js';

const KIND_BY_NOUN: ReadonlyMap<string, PlaceKind> = new Map(
  ALL_LANGUAGES.flatMap(({ places }) =>
    PLACE_KINDS.flatMap((kind) =>
      places.kinds[kind].split(' ').map((noun) => [noun, kind] as const),
    ),
  ),
);

const KIND_BY_NAME: ReadonlyMap<string, PlaceKind> = new Map([
  ...names('city', ({ cities }) => cities),
  ...names('province', ({ provinces }) => provinces),
  ...names('continent', ({ continents }) => continents),
]);

function names(kind: PlaceKind, listOf: (places: PlaceLexicon) => readonly string[]) {
  return ALL_LANGUAGES.flatMap(({ places }) =>
    listOf(places).map((name) => [keyOf(name), kind] as const),
  );
}

/** Kinds that divide the land: a place is only one of them, but may be an island as well. */
const PARTS: ReadonlySet<PlaceKind> = new Set([
  'continent',
  'country',
  'province',
  'city',
  'regency',
  'district',
  'village',
]);

/** The kind that a folded noun (`negara`, `city`) asks for, or null. */
export function placeKindAsked(noun: string): PlaceKind | null {
  return KIND_BY_NOUN.get(noun) ?? null;
}

/** Whether a text names a place of a kind; null when that is not known of such a name. */
export function isOfKind(text: string, kind: PlaceKind): boolean | null {
  const key = keyOf(text);
  const [first = ''] = key.split(' ');
  const noun = KIND_BY_NOUN.get(first);
  // `pulau terluarnya`, `barat daya Jepang`: no name opens so.
  if (!(noun ? NOUN_AND_NAME : NAME).test(text)) return false;
  const known = noun ?? KIND_BY_NAME.get(key);
  const isCountry = countryCode(text) !== null;
  // All countries are known, and Australia is a continent as well.
  if (kind === 'country') return isCountry;
  if (known === kind) return true;
  const other = known ?? (isCountry ? 'country' : undefined);
  return other !== undefined && PARTS.has(kind) === PARTS.has(other) ? false : null;
}

const NAME = /^[\p{Lu}\p{N}]/u;
const NOUN_AND_NAME = /^\p{L}+ [\p{Lu}\p{N}]/u;

function keyOf(name: string): string {
  return tokenize(name)
    .map((token) => fold(token.text))
    .join(' ');
}
