/** Places in English: what leads to them, their kinds, and the names Indonesian spells otherwise. */
import { type PlaceLexicon, sizeTable } from '../places.js';
import { phraseList, wordSet } from '../word-list.js';
import { CITIES, PROVINCES, REGIONS } from './gazetteer.js';

/** English words of place; its gazetteer holds only what English spells otherwise. */
export const placeLexicon: PlaceLexicon = {
  code: 'en',
  prepositions: wordSet('in at near from to around outside inside across toward towards into off'),
  locatives: wordSet('in at near outside off'),
  trusts: wordSet(`
    trust trusts trusted faith confidence confident belief believe believes believed interest interested stake
    shares investment investments invest invested investors disappointed
  `),
  staff: wordSet('analysts economists strategists traders bankers executives staff employees'),
  homes: wordSet('hometown birthplace capital'),
  origins: wordSet('from of'),
  ways: wordSet(`
    train bus flight ferry road walk journey trip visit way bound drove flew sailed travelled traveled
    walked marched fled moved returned drive fly travel flee move return heading headed deported evacuated
    commute commuted
  `),
  wayWords: wordSet('to for from into'),
  fleeing: wordSet('fled flee flees fleeing'),
  dwellers: wordSet('resident residents inhabitants villagers natives native outskirts suburbs'),
  ofStates: wordSet('capital coast coastline border borders airspace parliament navy'),
  until: wordSet('to'),
  heads: phraseList(`
    mount, lake, cape, port, fort, gulf of, bay of, strait of, sea of, isle of, city of, town of, village of,
    province of, state of, district of, county of, republic of, kingdom of, island of, river, valley of,
    camp, palace of, gulf, region of, peninsula of`),
  streets: wordSet(''),
  suffixes: wordSet(`
    river lake sea ocean bay gulf strait island islands peninsula mountain mountains valley desert street
    road avenue square boulevard highway bridge airport station harbor harbour stadium arena palace castle cathedral
    temple tower park forest province prefecture county district city town village beach coast
    canal falls hill hills regency subdistrict hotel plaza mall reef theater theatre hall gardens
    mosque church synagogue shrine monastery prison jail penitentiary courthouse base port pier monument memorial garden zoo territory archipelago canyon creek basin field raceway circuit
  `),
  reliefs: phraseList(`
    the banks of the, banks of the, the mouth of the, mouth of the, off the coast of, the coast of, waters off, the waters off, the outskirts of, the border with, outskirts of,
    coast of, capital of, shores of, city of, state of, province of, town of, village of, district of, island of`),
  leads: wordSet('city town village island coast port capital province region'),
  directions: wordSet(`
    northern southern eastern western central north south east west northeast northwest southeast southwest
    northeastern northwestern southeastern southwestern downtown upper lower greater
  `),
  sides: wordSet(`
    north south east west northeast northwest southeast southwest northern southern eastern western
    northeastern northwestern southeastern southwestern central
  `),
  portions: wordSet(''),
  within: wordSet('in'),
  wards: wordSet(''),
  sizes: sizeTable(['', '', 'village', 'district', 'city regency', 'province prefecture']),
  numberWords: wordSet(''),
  compass: wordSet('north south east west'),
  kinds: {
    country: 'country nation',
    continent: 'continent',
    province: 'province',
    city: 'city town',
    regency: 'regency',
    district: 'subdistrict',
    village: 'village',
    island: 'island',
    mountain: 'mountain mount',
    river: 'river',
    lake: 'lake',
    sea: 'sea ocean strait',
    street: 'street road',
  },
  continents: phraseList('Asia, Africa, Europe, Australia, America, Antarctica'),
  provinces: phraseList(PROVINCES),
  regions: phraseList(REGIONS),
  cities: phraseList(CITIES),
  teamVerbs: wordSet('have are were'),
  shortForms: new Set(
    'US U.S U.S. USA U.S.A. UK U.K. UAE U.A.E. DC D.C. LA NYC L.A. USSR'.split(' '),
  ),
  ambiguous: wordSet(
    'austin phoenix charlotte reading georgia florence jordan chad memphis nashville cleveland lincoln washington columbia hue bergen',
  ),
  titleWords: wordSet('miss air team bank battle treaty'),
  languageWords: wordSet(''),
  titleEnds: wordSet(`
    open masters cup games marathon grand prix super premier league series championship championships idol
    post times watch tribune herald journal review international accord agreement protocol treaty declaration
  `),
  moneys: wordSet(''),
  notPlaces: wordSet(''),
};
