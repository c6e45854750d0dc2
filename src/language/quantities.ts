/** What is measured in what: asked how long something is, a reader wants kilometers and no dollars. */
import { ALL_LANGUAGES, wordsOfAll } from './languages.js';
import { DIMENSIONS, type Dimension, type MeasureWords, TIMES } from './measures.js';

/** Signs that all languages share, folded. */
const SIGNS: Readonly<Partial<Record<Dimension, string>>> = {
  length: 'm km cm mm',
  area: 'ha km2 m2 km² m²',
  mass: 'kg mg',
  money: 'rp $ us$ usd £ € rm',
  temperature: '°c °f',
  speed: 'kph mph',
  share: '%',
  power: 'mw kw wh gw',
};

const BY_QUANTITY = table('quantities');
const BY_UNIT = table('units', SIGNS);

/**
 * The words of all languages, since a corpus may mix them; of a word of two dimensions the later
 * counts.
 */
function table(
  list: keyof MeasureWords,
  signs: Readonly<Partial<Record<Dimension, string>>> = {},
): ReadonlyMap<string, Dimension> {
  const wordsFor = (dimension: Dimension) => [
    signs[dimension] ?? '',
    ...ALL_LANGUAGES.map(({ measures }) => measures.dimensions[dimension][list]),
  ];
  return new Map(
    DIMENSIONS.flatMap((dimension) =>
      wordsFor(dimension)
        .flatMap((words) => words.split(' '))
        .filter(Boolean)
        .map((word) => [word, dimension] as const),
    ),
  );
}

/** The dimension of a folded noun that says what is measured (`luas`, `profit`) and is no unit, or null. */
export function quantityOf(noun: string): Dimension | null {
  return BY_QUANTITY.get(noun) ?? null;
}

/**
 * The dimension that a folded noun of a question (`luas`, `hektar`), or `tall` of `how tall`, asks
 * for, or null.
 */
export function dimensionAsked(noun: string): Dimension | null {
  return BY_QUANTITY.get(noun) ?? BY_UNIT.get(noun) ?? null;
}

/**
 * The dimension of a unit as written, folded (`meter kubik`, `dollar as`), or of what comes so often
 * (`orang per hari`); the last word decides first.
 */
export function dimensionOf(unit: string): Dimension | null {
  const words = unit.split(' ');
  const rate = words.indexOf('per');
  for (const word of words.slice(0, rate > 0 ? rate : words.length).reverse()) {
    const dimension = BY_UNIT.get(word);
    if (dimension) return dimension;
  }
  return null;
}

/** Whether one unit of time is a part of another: `menit` of `jam`. */
export function isSmallerTime(unit: string, whole: string): boolean {
  const rank = (word: string) => TIME_WORDS.findIndex((words) => words.has(word.toLowerCase()));
  return rank(whole) >= 0 && rank(unit) > rank(whole);
}

/** The words of all languages for each unit of time, the longest first. */
const TIME_WORDS: readonly ReadonlySet<string>[] = TIMES.map((time) =>
  wordsOfAll(({ measures }) => measures.times[time].split(' ')),
);
