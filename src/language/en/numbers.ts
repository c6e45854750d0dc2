/** English numbers, and the measures and nouns counted with them. */
import type { NumberLexicon } from '../numbers.js';
import { ORDINALS } from './dates/words.js';

const DIGITS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};

const TEENS: Readonly<Record<string, number>> = {
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Every number from 1 to 99 in words: `thirty-five` is 35. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries([
  ...Object.entries({ ...DIGITS, ...TEENS, ...TENS }),
  ...Object.entries(TENS).flatMap(([tens, ten]) =>
    Object.entries(DIGITS).map(([word, digit]) => [`${tens}-${word}`, ten + digit] as const),
  ),
]);

/** Words that follow a number without being counted by it. */
const NOT_COUNTED = new Set(
  `a about according after again against ago all also although am an and another any are around as at away
  be because been before behind being below between both but by can could did do does down during each
  earlier either else even every few for from further had has have he her here him his how however i if in
  into is it its just later least less like made many may me might more most much must my near no nor not
  now of off on once one only or other others our out over past per said same say says she should since so
  some still such than that the their them then there these they this those though through to too took
  toward towards under until up upon us very via was we went were what when where whether which while who
  whom whose why will with within without would yet you your am pm gmt each times ago old`.split(
    /\s+/,
  ),
);

/** English numbers. */
export const numberLexicon: NumberLexicon = {
  decimalMark: '.',
  scales: { hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12, bn: 9 },
  words: { ...DIGITS, ...TEENS, ...TENS },
  counting: NUMBER_WORDS,
  ordinals: ORDINALS,
  moneyScales: { k: 3, m: 6, mn: 6, bn: 9, tn: 12, b: 9, B: 9, M: 6 },
  parts: {},
  // Not `two-thirds`, `one-on-one`.
  compound: /^-((?!thirds|quarters|fifths|fold|way|time)\p{Ll}{3,})(?![\p{L}\p{N}])/u,
  rankEndings: 'th|st|nd|rd',
  tens: {},
  joint: String.raw`(?:and\s)?`,
  currencies: ['rp', 'us$', 's$', 'a$', 'hk$', '$', '€', '£', '¥', 'usd', 'sgd', 'idr', 'rm'],
  percent: ['%', 'percent', 'per cent'],
  units: [
    'us dollars',
    'usd',
    'sgd',
    'idr',
    'eur',
    'australian dollars',
    'singapore dollars',
    'dollars',
    'dollar',
    'euros',
    'euro',
    'pounds',
    'yen',
    'yuan',
    'won',
    'rupiah',
    'ringgit',
    'percentage points',
    'square kilometers',
    'square kilometres',
    'square miles',
    'square meters',
    'square metres',
    'square feet',
    'cubic meters',
    'cubic metres',
    'kilometers per hour',
    'kilometres per hour',
    'miles per hour',
    'barrels per day',
    'degrees celsius',
    'degrees fahrenheit',
    'nautical miles',
    'km2',
    'km²',
    'm2',
    'm²',
    'km',
    'cm',
    'mm',
    'kg',
    'mg',
    'ml',
    'mph',
    'mw',
    'kw',
    'gw',
    'kwh',
    'gb',
    'mb',
    'tb',
    'cc',
    'ft',
    'lbs',
  ],
  nameLeads: new Set(
    `no number article section page room flight route highway chapter verse model type series seat room boeing
    airbus windows covid gate level phase version group street`.split(/\s+/),
  ),
  becoming: new Set(['at']),
  idioms: new Set(['no', 'each', 'another', 'any', 'this', 'that', 'the']),
  idiomsOfOne: new Set(['of', 'by', 'day', 'every']),
  plural: /(?<![su])s$|^(?:people|children|men|women|police|fish|sheep|cattle)$/,
  isCountable: (folded) => !NOT_COUNTED.has(folded),
};
