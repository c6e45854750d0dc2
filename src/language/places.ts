/** Words that lead to a place and names of places. */
import { wordSet } from './word-list.js';

/** Kinds of places that can be asked for. */
export const PLACE_KINDS = [
  'country',
  'continent',
  'province',
  'city',
  'regency',
  'district',
  'village',
  'island',
  'mountain',
  'river',
  'lake',
  'sea',
  'street',
] as const;

/** One of them. */
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** What Kutip knows about places in one language. */
export interface PlaceLexicon {
  readonly code: string;
  /** Folded words before a place: `di`, `ke`, `in`. */
  readonly prepositions: ReadonlySet<string>;
  /** Those of them that say where something is, and so make a place even of a university. */
  readonly locatives: ReadonlySet<string>;
  /** Folded words after which such a word leads to no place: `trust in Arga`. */
  readonly trusts: ReadonlySet<string>;
  /** Folded words for people who are at a company: `analysts at Arga`. */
  readonly staff: ReadonlySet<string>;
  /** Folded words that a comma and the name of a place follow: `his hometown, Arga`. */
  readonly homes: ReadonlySet<string>;
  /** Folded words before where somebody comes from: `from`. */
  readonly origins: ReadonlySet<string>;
  /** Folded words for a way or for going it, after which `wayWords` lead to a place: `fled to Arga`. */
  readonly ways: ReadonlySet<string>;
  /** Folded words between such a word and the place; in a language whose word for it needs none, empty. */
  readonly wayWords: ReadonlySet<string>;
  /** Folded verbs for leaving a place, which follows at once: `fled Arga`. */
  readonly fleeing: ReadonlySet<string>;
  /** Folded words for those who live somewhere: `residents of Arga`. */
  readonly dwellers: ReadonlySet<string>;
  /** Folded words for what only a country, a region or a town has: `Valmera's capital`. */
  readonly ofStates: ReadonlySet<string>;
  /** Folded words between the two ends of a way: `from Arga to Wirya`. */
  readonly until: ReadonlySet<string>;
  /** Phrases that begin a name of a place: `Kabupaten`, `Gunung`, `Lake`. */
  readonly heads: readonly string[];
  /** Folded heads of streets, after which a number may follow: `Jalan Melati No 5`. */
  readonly streets: ReadonlySet<string>;
  /** Folded words that end a name of a place: `River`, `Island`. */
  readonly suffixes: ReadonlySet<string>;
  /** Phrases, written small, that make a place together with the name after them: `lepas pantai`. */
  readonly reliefs: readonly string[];
  /** Folded words, written small, with the name of a place after them: `kawasan`, `bandara`. */
  readonly leads: ReadonlySet<string>;
  /** Folded words that may be between such a phrase and the name: `utara`. */
  readonly directions: ReadonlySet<string>;
  /** Folded words after a name that make a part of the place: `Siprus Utara`. */
  readonly compass: ReadonlySet<string>;
  /** Folded compass words that make a part of the place after them: `barat daya Jepang`. */
  readonly sides: ReadonlySet<string>;
  /** Folded words between a place and a side of it: `Samudra Pasifik bagian selatan`. */
  readonly portions: ReadonlySet<string>;
  /** Folded words that put a place within a larger one: `Maizuru di Prefektur Kyoto`. */
  readonly within: ReadonlySet<string>;
  /** Folded words for neighbors under one number: `RT 03/RW 05`. */
  readonly wards: ReadonlySet<string>;
  /**
   * Folded first or last word of a place → its size: 1 a street, 2 a hamlet, 3 a village, 4 a
   * district, 5 a city, 6 a province.
   */
  readonly sizes: ReadonlyMap<string, number>;
  /** Folded words before a house number: `No`. */
  readonly numberWords: ReadonlySet<string>;
  /**
   * Folded nouns that a question asks with, separated by spaces; a name may open with one:
   * `Kabupaten Sleman`.
   */
  readonly kinds: Readonly<Record<PlaceKind, string>>;
  readonly continents: readonly string[];
  /** Provinces of Indonesia. */
  readonly provinces: readonly string[];
  /** Other states, provinces and regions of the world: like provinces they come last in an address. */
  readonly regions: readonly string[];
  readonly cities: readonly string[];
  /** Folded verbs that make a town a club, whose players are many: `Leeds have won`. */
  readonly teamVerbs: ReadonlySet<string>;
  /** Short forms, matched as written: `Jateng`, `DKI`. */
  readonly shortForms: ReadonlySet<string>;
  /** Folded names that are ordinary words or names of people too: a place only after a preposition. */
  readonly ambiguous: ReadonlySet<string>;
  /** Folded words that make a title of the place after them: `Piala Asia`, `Bahasa Indonesia`. */
  readonly titleWords: ReadonlySet<string>;
  /** Folded words that make a language of the country after them: `berbahasa Inggris`. */
  readonly languageWords: ReadonlySet<string>;
  /** Folded words with a capital after a place that make a title of it: `Indonesia Open`. */
  readonly titleEnds: ReadonlySet<string>;
  /** Folded words for money, after which a country says whose it is: `dolar AS`. */
  readonly moneys: ReadonlySet<string>;
  /** Folded words after a preposition that are no place: `di Antara`, `dari Senin`. */
  readonly notPlaces: ReadonlySet<string>;
}

/** Word lists in order of size, the smallest kind of place first, as a table of sizes from 1. */
export function sizeTable(lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap((list, index) => [...wordSet(list)].map((word) => [word, index + 1] as const)),
  );
}
