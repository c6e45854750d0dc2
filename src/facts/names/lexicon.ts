/**
 * The tables of all languages in one, the article's own first: Indonesian news writes `CEO` and
 * `Harvard University`, and English news about Indonesia writes `Kabupaten Lebak`.
 */
import { countryNames } from '../../language/countries.js';
import type { LanguageCode } from '../../language/language.js';
import { LANGUAGE_CODES, LANGUAGES } from '../../language/languages.js';
import { PhraseTable } from '../../language/phrase-table.js';

/** An office that stands before a name; its `keys` are those of `RoleLexicon.heads`. */
export interface RolePrefix {
  readonly kind: 'role';
  readonly keys: string;
  /** Whether the name of a place follows, even one that is not known: `Bupati Arga`. */
  readonly territorial: boolean;
  /** Whether who is served stands before it: `Japanese Foreign Minister`. */
  readonly affiliationFirst: boolean;
}

/** Something that stands before a name: an office, or a rank or form of address. */
export type Prefix = RolePrefix | { readonly kind: 'rank' | 'honorific' };

/** How a place of the gazetteer stands in an address. */
export type PlaceLevel = 'country' | 'region' | 'city';

/**
 * The words of all languages as the readers of names, offices and places look them up, those of the
 * article's own language first: an article in one names people and bodies of the other.
 */
export interface Lexicon {
  /** Whether offices of the article's own language have who is served before them. */
  readonly affiliationFirst: boolean;
  readonly prefixes: PhraseTable<Prefix>;
  readonly modifiers: PhraseTable<string>;
  readonly degrees: PhraseTable<true>;
  readonly complements: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly servingWords: ReadonlySet<string>;
  readonly grades: ReadonlySet<string>;
  readonly settings: ReadonlySet<string>;
  readonly ordinals: ReadonlySet<string>;
  readonly bridges: ReadonlySet<string>;
  readonly appointing: PhraseTable<true>;
  /** Folded forms of address of one word. */
  readonly honorifics: ReadonlySet<string>;
  /** Whether a folded word is a given name, and no usual word, of the article's own language. */
  isOwnName(folded: string): boolean;
  /** Common given names, and words made like them. */
  readonly given: Pick<ReadonlySet<string>, 'has'>;
  readonly nameOpenings: PhraseTable<true>;
  readonly pairs: ReadonlySet<string>;
  readonly enclitics: ReadonlySet<string>;
  readonly familiar: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
  readonly lifeEvents: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  readonly personal: ReadonlySet<string>;
  readonly ofThings: ReadonlySet<string>;
  readonly namedBy: ReadonlySet<string>;
  readonly calledBy: ReadonlySet<string>;
  readonly callingWords: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
  readonly andWords: ReadonlySet<string>;
  /** Words behind a noun that point back: `itu`. */
  readonly pointers: ReadonlySet<string>;
  readonly orWords: ReadonlySet<string>;
  readonly introducers: ReadonlySet<string>;
  readonly kin: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  /** Passive verbs of speech, with who spoke behind them: `disampaikan`. */
  readonly toldBy: ReadonlySet<string>;
  /** Phrases for "according to". */
  readonly sources: PhraseTable<boolean>;
  readonly calendar: ReadonlySet<string>;
  readonly stopWords: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  /** True for a body that is also somewhere one can be. */
  readonly bodyHeads: PhraseTable<boolean>;
  readonly branches: ReadonlySet<string>;
  readonly regionalBodies: PhraseTable<true>;
  readonly bodySuffixes: ReadonlySet<string>;
  readonly siteSuffixes: ReadonlySet<string>;
  readonly bodyWords: ReadonlySet<string>;
  readonly bodyJoiners: ReadonlySet<string>;
  readonly knownBodies: PhraseTable<string>;
  readonly clubs: ReadonlySet<string>;
  readonly notBodies: ReadonlySet<string>;
  readonly placeHeads: PhraseTable<true>;
  readonly placeSuffixes: ReadonlySet<string>;
  readonly streets: ReadonlySet<string>;
  readonly reliefs: PhraseTable<true>;
  readonly titleWords: ReadonlySet<string>;
  readonly leads: ReadonlySet<string>;
  readonly compass: ReadonlySet<string>;
  readonly sides: ReadonlySet<string>;
  readonly portions: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
  readonly wards: ReadonlySet<string>;
  readonly sizes: ReadonlyMap<string, number>;
  readonly numberWords: ReadonlySet<string>;
  readonly directions: ReadonlySet<string>;
  readonly gazetteer: PhraseTable<PlaceLevel>;
  readonly shortPlaces: ReadonlySet<string>;
  readonly ambiguousPlaces: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly locatives: ReadonlySet<string>;
  readonly origins: ReadonlySet<string>;
  readonly dwellers: ReadonlySet<string>;
  readonly ofStates: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
  readonly notPlaces: ReadonlySet<string>;
  readonly titleEnds: ReadonlySet<string>;
  /** Words for money, which a country may follow: `dolar AS`. */
  readonly moneys: ReadonlySet<string>;
  readonly compoundEnds: ReadonlySet<string>;
  readonly surnameParticles: ReadonlySet<string>;
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

/** Letters of a word too short to be made like a name. */
const SHORT_NAME = 5;
/** Words whose answer is kept, at most. */
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

function buildLexicon(own: LanguageCode): Lexicon {
  const languages = [own, ...LANGUAGE_CODES.filter((code) => code !== own)].map(
    (code) => LANGUAGES[code],
  );
  const all = <T>(pick: (language: (typeof languages)[number]) => Iterable<T>): T[] =>
    languages.flatMap((language) => [...pick(language)]);
  const set = (pick: (language: (typeof languages)[number]) => Iterable<string>) =>
    new Set(all(pick));
  const phrases = <T>(
    pick: (language: (typeof languages)[number]) => Iterable<string>,
    value: T,
  ): [string, T][] => all(pick).map((phrase) => [phrase, value]);

  // How a word is made tells its kind in its own language alone: `disaster` is no Indonesian passive.
  const { isActiveVerb, isAgentNoun, isPassive, looksLikeVerb } = LANGUAGES[own].names;
  const { givenNames, commonWords } = LANGUAGES[own].names;
  const { stopWords } = LANGUAGES[own];
  const isUsual = (folded: string) => commonWords.has(folded) || stopWords.has(folded);
  const ownNames = new Set([...givenNames].filter((name) => !isUsual(name)));
  // `Tim Roe` opens an English sentence, `Tim SAR` an Indonesian one.
  const listed = new Set(
    languages.flatMap(({ code, names }) =>
      [...names.givenNames].filter((name) => code === own || !isUsual(name)),
    ),
  );
  const isMade = remember((folded) => languages.some(({ names }) => names.isMadeLikeName(folded)));
  const prefixes = new PhraseTable<Prefix>();
  for (const { roles } of languages) {
    for (const [phrase, keys] of roles.heads) {
      const territorial = roles.territorial.has(phrase.split(' ').at(-1) ?? '');
      prefixes.add(phrase, {
        kind: 'role',
        keys,
        territorial,
        affiliationFirst: roles.affiliationFirst,
      });
    }
    for (const phrase of roles.ranks) prefixes.add(phrase, { kind: 'rank' });
    for (const phrase of roles.honorifics) prefixes.add(phrase, { kind: 'honorific' });
  }

  return {
    affiliationFirst: LANGUAGES[own].roles.affiliationFirst,
    prefixes,
    modifiers: new PhraseTable(all(({ roles }) => roles.modifiers)),
    degrees: new PhraseTable(phrases(({ roles }) => roles.degrees, true as const)),
    complements: set(({ roles }) => roles.complements),
    links: set(({ roles }) => roles.links),
    servingWords: set(({ roles }) => roles.servingWords),
    grades: set(({ roles }) => roles.grades),
    settings: set(({ roles }) => roles.settings),
    ordinals: set(({ roles }) => roles.ordinals),
    honorifics: set(({ roles }) => roles.honorifics),
    bridges: set(({ roles }) => roles.bridges),
    appointing: new PhraseTable(phrases(({ roles }) => roles.appointing, true as const)),
    given: {
      has: (folded) => listed.has(folded) || (folded.length > SHORT_NAME && isMade(folded)),
    },
    nameOpenings: new PhraseTable(phrases(({ names }) => names.openings, true as const)),
    pairs: set(({ names }) => names.pairs),
    enclitics: set(({ names }) => names.enclitics),
    familiar: set(({ names }) => names.familiar),
    particles: set(({ names }) => names.particles),
    common: set(({ names }) => names.commonWords),
    acts: set(({ names }) => names.acts),
    lifeEvents: set(({ names }) => names.lifeEvents),
    fillers: set(({ names }) => names.fillers),
    copulas: set(({ names }) => names.copulas),
    personal: set(({ names }) => names.personal),
    ofThings: set(({ names }) => names.ofThings),
    namedBy: set(({ names }) => names.namedBy),
    calledBy: set(({ names }) => names.calledBy),
    callingWords: set(({ names }) => names.callingWords),
    agents: set(({ names }) => names.agents),
    orWords: set(({ names }) => names.orWords),
    pointers: set(({ reporting }) =>
      reporting.pointersStand === 'after' ? reporting.pointers : [],
    ),
    andWords: set(({ names }) => names.andWords),
    introducers: set(({ names }) => names.introducers),
    kin: set(({ names }) => names.kin),
    things: set(({ names }) => names.things),
    speech: set(({ reporting }) => [...reporting.quoteVerbs, ...reporting.clauseVerbs.keys()]),
    toldBy: set(({ reporting }) => reporting.passiveVerbs),
    sources: new PhraseTable(
      phrases(({ reporting }) => reporting.sourceWords.map((source) => source.join(' ')), true),
    ),
    calendar: set(({ names }) => names.calendar),
    stopWords: set(({ stopWords }) => stopWords),
    abbreviations: set((language) => [...language.abbreviations, ...language.numberAbbreviations]),
    bodyHeads: new PhraseTable([
      ...phrases(({ organizations }) => organizations.sites, true),
      ...phrases(({ organizations }) => organizations.heads, false),
    ]),
    branches: set(({ organizations }) => organizations.branches),
    regionalBodies: new PhraseTable(
      phrases(({ organizations }) => organizations.regional, true as const),
    ),
    siteSuffixes: set(({ organizations }) => organizations.siteSuffixes),
    bodySuffixes: set(({ organizations }) => organizations.suffixes),
    bodyWords: set(({ organizations }) => organizations.words),
    bodyJoiners: set(({ organizations }) => organizations.joiners),
    knownBodies: new PhraseTable(
      all(({ organizations }) => organizations.known).map((name) => [name, name] as const),
    ),
    clubs: set(({ organizations }) => organizations.clubs),
    notBodies: set(({ organizations }) => organizations.notBodies),
    placeHeads: new PhraseTable(phrases(({ places }) => places.heads, true as const)),
    placeSuffixes: set(({ places }) => places.suffixes),
    streets: set(({ places }) => places.streets),
    reliefs: new PhraseTable(phrases(({ places }) => places.reliefs, true as const)),
    titleWords: set(({ places }) => places.titleWords),
    leads: set(({ places }) => places.leads),
    sides: set(({ places }) => places.sides),
    portions: set(({ places }) => places.portions),
    within: set(({ places }) => places.within),
    wards: set(({ places }) => places.wards),
    sizes: new Map(all(({ places }) => places.sizes)),
    numberWords: set(({ places }) => places.numberWords),
    compass: set(({ places }) => places.compass),
    directions: set(({ places }) => places.directions),
    gazetteer: new PhraseTable<PlaceLevel>([
      ...countryNames().map((name) => [name, 'country'] as const),
      ...phrases(({ places }) => places.provinces, 'region' as const),
      ...phrases(({ places }) => places.regions, 'region' as const),
      ...phrases(({ places }) => places.cities, 'city' as const),
    ]),
    shortPlaces: set(({ places }) => places.shortForms),
    ambiguousPlaces: set(({ places }) => places.ambiguous),
    prepositions: set(({ places }) => places.prepositions),
    origins: set(({ places }) => places.origins),
    dwellers: set(({ places }) => places.dwellers),
    ofStates: set(({ places }) => places.ofStates),
    until: set(({ places }) => places.until),
    locatives: set(({ places }) => places.locatives),
    notPlaces: set(({ places }) => places.notPlaces),
    titleEnds: set(({ places }) => places.titleEnds),
    moneys: set(({ places }) => places.moneys),
    compoundEnds: set(({ names }) => names.compoundEnds),
    surnameParticles: set(({ names }) => names.surnameParticles),
    isActiveVerb,
    isAgentNoun,
    isOwnName: (folded) => ownNames.has(folded),
    isCommonNoun: remember((folded) => languages.some(({ names }) => names.isCommonNoun(folded))),
    isPassive,
    looksLikeVerb,
  };
}
