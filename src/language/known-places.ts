/** Places known by name in any of the languages, however a question writes them: `tanzania`. */
import { countryCode } from './countries.js';
import { fold } from './fold.js';
import { ALL_LANGUAGES } from './languages.js';

let known: ReadonlySet<string> | null = null;

/** Whether a folded word is the whole name of a country, a province or a city, and no ordinary word. */
export function isKnownPlace(folded: string): boolean {
  known ??= new Set(
    ALL_LANGUAGES.flatMap(({ places: { continents, provinces, regions, cities, ambiguous } }) =>
      [...continents, ...provinces, ...regions, ...cities]
        .map(fold)
        .filter((name) => !name.includes(' ') && !ambiguous.has(name)),
    ),
  );
  return known.has(folded) || countryCode(folded) !== null;
}
