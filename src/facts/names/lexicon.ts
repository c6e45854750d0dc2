/**
 * The tables of all languages in one, those of the article's own language first: Indonesian news
 * writes `CEO` and `Harvard University`, and English news about Indonesia writes `Kabupaten Lebak`.
 */
import { countryNames } from '../../language/countries.js';
import type { Language, LanguageCode } from '../../language/language.js';
import { LANGUAGE_CODES, LANGUAGES } from '../../language/languages.js';
import type { NameLexicon } from '../../language/names.js';
import type { OrganizationLexicon } from '../../language/organizations.js';
import { PhraseTable } from '../../language/phrase-table.js';
import type { PlaceLexicon } from '../../language/places.js';
import type { RoleLexicon } from '../../language/roles.js';

/** An office that precedes a name; its `keys` are those of `RoleLexicon.heads`. */
export interface RolePrefix {
  readonly kind: 'role';
  readonly keys: string;
  /** Whether the name of a place follows, even one that is not known: `Bupati Arga`. */
  readonly territorial: boolean;
  /** Whether who is served precedes it: `Japanese Foreign Minister`. */
  readonly affiliationFirst: boolean;
}

/** Something that precedes a name: an office, or a rank or form of address. */
export type Prefix = RolePrefix | { readonly kind: 'rank' | 'honorific' };

/** Where a place of the gazetteer goes in an address. */
export type PlaceLevel = 'country' | 'region' | 'city';

/** Those of the tables `T` that are sets of words, as they are for all languages together. */
type WordSets<T> = {
  readonly [K in keyof T as T[K] extends ReadonlySet<string> ? K : never]: ReadonlySet<string>;
};

/**
 * The words of all languages as the readers of names, offices and places look them up, those of the
 * article's own language first: an article in one names people and bodies of the other. Sets of
 * words that keep their name are documented with the tables of a language.
 */
export interface Lexicon
  extends Omit<WordSets<NameLexicon>, 'givenNames' | 'homeNames' | 'commonWords'>,
    WordSets<RoleLexicon>,
    Omit<WordSets<OrganizationLexicon>, 'suffixes' | 'words' | 'joiners'>,
    Omit<WordSets<PlaceLexicon>, 'suffixes' | 'shortForms' | 'ambiguous'> {
  /** Whether the article's own language names whom an office serves before it. */
  readonly affiliationFirst: boolean;
  readonly prefixes: PhraseTable<Prefix>;
  readonly modifiers: PhraseTable<string>;
  readonly degrees: PhraseTable<true>;
  readonly appointing: PhraseTable<true>;
  /** Folded forms of address of one word. */
  readonly honorifics: ReadonlySet<string>;
  /** Whether a folded word is a given name, and no usual word, of the article's own language. */
  isOwnName(folded: string): boolean;
  /** Common given names, and words made like them. */
  readonly given: Pick<ReadonlySet<string>, 'has'>;
  readonly nameOpenings: PhraseTable<true>;
  readonly nobodys: PhraseTable<true>;
  readonly common: ReadonlySet<string>;
  /** Words that stand for one person named before: `beliau`. */
  readonly pronouns: ReadonlySet<string>;
  /** Words after a noun that point back: `itu`. */
  readonly pointers: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  /** Those of them that a clause always follows: `said`. */
  readonly saying: ReadonlySet<string>;
  /** What may follow the name of who speaks: `saat`, `on`. */
  readonly speakerStops: ReadonlySet<string>;
  /** Passive verbs of speech, with who spoke after them: `disampaikan`. */
  readonly passiveSpeech: ReadonlySet<string>;
  /** Phrases for "according to". */
  readonly sources: PhraseTable<boolean>;
  readonly stopWords: ReadonlySet<string>;
  /** Those of the article's own language. */
  readonly ownStopWords: ReadonlySet<string>;
  /** Whether a folded word is a stop word or noun of the article's own language: `Salah` is a name in English news. */
  isOwnWord(folded: string): boolean;
  readonly abbreviations: ReadonlySet<string>;
  /** True for a body that is also a place one can be at. */
  readonly bodyHeads: PhraseTable<boolean>;
  readonly regionalBodies: PhraseTable<true>;
  readonly bodySuffixes: ReadonlySet<string>;
  readonly bodyWords: ReadonlySet<string>;
  readonly bodyJoiners: ReadonlySet<string>;
  readonly knownBodies: PhraseTable<string>;
  /** Names that places and bodies bear. */
  readonly namesakes: PhraseTable<true>;
  readonly placeHeads: PhraseTable<true>;
  readonly placeSuffixes: ReadonlySet<string>;
  readonly reliefs: PhraseTable<true>;
  readonly sizes: ReadonlyMap<string, number>;
  readonly gazetteer: PhraseTable<PlaceLevel>;
  readonly shortPlaces: ReadonlySet<string>;
  readonly ambiguousPlaces: ReadonlySet<string>;
  isCommonNoun(folded: string): boolean;
  isAgentNoun(folded: string): boolean;
  isActiveVerb(folded: string): boolean;
  isPassive(folded: string): boolean;
  looksLikeVerb(folded: string): boolean;
}

const lexicons = new Map<LanguageCode, Lexicon>();

/** The tables for an article in `language`; built once. */
export function lexiconFor(language: LanguageCode): Lexicon {
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) {
    lexicon = buildLexicon(language);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

/** Words up to this many letters are too short to be recognized as a name by their form. */
const SHORT_NAME = 5;
/** At most this many answers are kept. */
const MAX_REMEMBERED = 20_000;

/** The same test, asked once for the words that come again and again. */
function remember(test: (folded: string) => boolean): (folded: string) => boolean {
  const known = new Map<string, boolean>();
  return (folded) => {
    let answer = known.get(folded);
    if (answer === undefined) {
      answer = test(folded);
      if (known.size >= MAX_REMEMBERED) known.clear();
      known.set(folded, answer);
    }
    return answer;
  };
}

/** Each set of words that the tables have, with the words of all of them. */
function joinSets<T extends object>(tables: readonly T[]): WordSets<T> {
  const joined: Record<string, Set<string>> = {};
  for (const [name, words] of tables.flatMap((table) => Object.entries(table))) {
    if (!(words instanceof Set)) continue;
    joined[name] ??= new Set();
    for (const word of words) joined[name].add(word);
  }
  return joined as WordSets<T>;
}

function buildLexicon(own: LanguageCode): Lexicon {
  const languages = [own, ...LANGUAGE_CODES.filter((code) => code !== own)].map(
    (code) => LANGUAGES[code],
  );
  return {
    ...joinSets(languages.map(({ names }) => names)),
    ...joinSets(languages.map(({ roles }) => roles)),
    ...joinSets(languages.map(({ organizations }) => organizations)),
    ...joinSets(languages.map(({ places }) => places)),
    ...ownForms(LANGUAGES[own]),
    ...nameTables(LANGUAGES[own], languages),
    ...officeTables(LANGUAGES[own], languages),
    ...speechTables(languages),
    ...bodyTables(languages),
    ...placeTables(languages),
    stopWords: wordsOf(languages, ({ stopWords }) => stopWords),
    ownStopWords: LANGUAGES[own].stopWords,
    abbreviations: wordsOf(languages, (language) => [
      ...language.abbreviations,
      ...language.numberAbbreviations,
    ]),
  };
}

type Tables<Keys extends keyof Lexicon> = Pick<Lexicon, Keys>;

/** One list of every language, end to end. */
function allOf<T>(languages: readonly Language[], pick: (language: Language) => Iterable<T>): T[] {
  return languages.flatMap((language) => [...pick(language)]);
}

function wordsOf(
  languages: readonly Language[],
  pick: (language: Language) => Iterable<string>,
): ReadonlySet<string> {
  return new Set(allOf(languages, pick));
}

/** The phrases of every language, each with the same value. */
function phrasesOf<T>(
  languages: readonly Language[],
  pick: (language: Language) => Iterable<string>,
  value: T,
): [string, T][] {
  return allOf(languages, pick).map((phrase) => [phrase, value]);
}

/**
 * The form of a word shows its kind only in its own language: `disaster` is not an Indonesian passive.
 */
function ownForms({
  names: { isActiveVerb, isAgentNoun, isPassive, looksLikeVerb },
}: Language): Tables<'isActiveVerb' | 'isAgentNoun' | 'isPassive' | 'looksLikeVerb'> {
  return { isActiveVerb, isAgentNoun, isPassive, looksLikeVerb };
}

function nameTables(
  own: Language,
  languages: readonly Language[],
): Tables<
  'given' | 'isOwnName' | 'isOwnWord' | 'isCommonNoun' | 'nameOpenings' | 'nobodys' | 'common'
> {
  const { givenNames, homeNames, commonWords } = own.names;
  const isUsual = (folded: string) => commonWords.has(folded) || own.stopWords.has(folded);
  const ownNames = new Set([...givenNames, ...homeNames].filter((name) => !isUsual(name)));
  const listed = new Set([...allOf(languages, ({ names }) => names.givenNames), ...homeNames]);
  // `Juan Valdesi`: endings of Indonesian nouns are those of Italian and Spanish names, too.
  const nouns = languages.filter((one) => one === own || one.names.namesBodiesEverywhere);
  const isMade = remember((folded) => languages.some(({ names }) => names.isMadeLikeName(folded)));
  return {
    given: {
      has: (folded) => listed.has(folded) || (folded.length > SHORT_NAME && isMade(folded)),
    },
    isOwnName: (folded) => ownNames.has(folded),
    isOwnWord: (folded) => isUsual(folded) || own.names.isCommonNoun(folded),
    isCommonNoun: remember((folded) => nouns.some(({ names }) => names.isCommonNoun(folded))),
    nameOpenings: new PhraseTable(phrasesOf(languages, ({ names }) => names.openings, true)),
    nobodys: new PhraseTable(phrasesOf(languages, ({ names }) => names.nobodys, true)),
    common: wordsOf(languages, ({ names }) => names.commonWords),
  };
}

function officeTables(
  own: Language,
  languages: readonly Language[],
): Tables<'affiliationFirst' | 'prefixes' | 'modifiers' | 'degrees' | 'appointing' | 'honorifics'> {
  const prefixes = new PhraseTable<Prefix>();
  for (const { roles } of languages) {
    const { affiliationFirst } = roles;
    for (const [phrase, keys] of roles.heads) {
      const territorial = roles.territorial.has(phrase.split(' ').at(-1) ?? '');
      prefixes.add(phrase, { kind: 'role', keys, territorial, affiliationFirst });
    }
    for (const phrase of roles.ranks) prefixes.add(phrase, { kind: 'rank' });
    for (const phrase of roles.honorifics) prefixes.add(phrase, { kind: 'honorific' });
  }
  return {
    affiliationFirst: own.roles.affiliationFirst,
    prefixes,
    modifiers: new PhraseTable(allOf(languages, ({ roles }) => roles.modifiers)),
    degrees: new PhraseTable(phrasesOf(languages, ({ roles }) => roles.degrees, true)),
    appointing: new PhraseTable(phrasesOf(languages, ({ roles }) => roles.appointing, true)),
    honorifics: wordsOf(languages, ({ roles }) => roles.honorifics),
  };
}

function speechTables(
  languages: readonly Language[],
): Tables<
  'pronouns' | 'pointers' | 'speech' | 'saying' | 'speakerStops' | 'passiveSpeech' | 'sources'
> {
  return {
    pronouns: wordsOf(languages, ({ reporting }) => reporting.pronouns),
    pointers: wordsOf(languages, ({ reporting }) =>
      reporting.pointerPosition === 'after' ? reporting.pointers : [],
    ),
    speech: wordsOf(languages, ({ reporting }) => [
      ...reporting.quoteVerbs,
      ...reporting.clauseVerbs.keys(),
    ]),
    saying: wordsOf(languages, ({ reporting }) =>
      [...reporting.clauseVerbs].flatMap(([verb, need]) => (need === 'clause' ? [verb] : [])),
    ),
    speakerStops: wordsOf(languages, ({ reporting }) => reporting.speakerStops),
    passiveSpeech: wordsOf(languages, ({ reporting }) => reporting.passiveVerbs),
    sources: new PhraseTable(
      phrasesOf(
        languages,
        ({ reporting }) => reporting.sourceWords.map((source) => source.join(' ')),
        true,
      ),
    ),
  };
}

function bodyTables(
  languages: readonly Language[],
): Tables<
  | 'bodyHeads'
  | 'regionalBodies'
  | 'bodySuffixes'
  | 'bodyWords'
  | 'bodyJoiners'
  | 'knownBodies'
  | 'namesakes'
> {
  return {
    bodyHeads: new PhraseTable([
      ...phrasesOf(languages, ({ organizations }) => organizations.sites, true),
      ...phrasesOf(languages, ({ organizations }) => organizations.heads, false),
      ...phrasesOf(languages, ({ organizations }) => organizations.regional, false),
    ]),
    regionalBodies: new PhraseTable(
      phrasesOf(languages, ({ organizations }) => organizations.regional, true),
    ),
    bodySuffixes: wordsOf(languages, ({ organizations }) => organizations.suffixes),
    bodyWords: wordsOf(languages, ({ organizations }) => organizations.words),
    bodyJoiners: wordsOf(languages, ({ organizations }) => organizations.joiners),
    namesakes: new PhraseTable(
      phrasesOf(languages, ({ organizations }) => organizations.namesakes, true),
    ),
    knownBodies: new PhraseTable(
      allOf(languages, ({ organizations }) => organizations.known).map((name) => [name, name]),
    ),
  };
}

function placeTables(
  languages: readonly Language[],
): Tables<
  | 'placeHeads'
  | 'placeSuffixes'
  | 'shortPlaces'
  | 'ambiguousPlaces'
  | 'reliefs'
  | 'sizes'
  | 'gazetteer'
> {
  return {
    placeHeads: new PhraseTable(phrasesOf(languages, ({ places }) => places.heads, true)),
    placeSuffixes: wordsOf(languages, ({ places }) => places.suffixes),
    shortPlaces: wordsOf(languages, ({ places }) => places.shortForms),
    ambiguousPlaces: wordsOf(languages, ({ places }) => places.ambiguous),
    reliefs: new PhraseTable(phrasesOf(languages, ({ places }) => places.reliefs, true)),
    sizes: new Map(allOf(languages, ({ places }) => places.sizes)),
    gazetteer: new PhraseTable<PlaceLevel>([
      ...countryNames().map((name) => [name, 'country'] as const),
      ...phrasesOf(languages, ({ places }) => places.provinces, 'region' as const),
      ...phrasesOf(languages, ({ places }) => places.regions, 'region' as const),
      ...phrasesOf(languages, ({ places }) => places.cities, 'city' as const),
    ]),
  };
}
