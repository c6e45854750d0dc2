/**
 * Who is known to hold, or to have held, the office asked for, from all that articles say about
 * whose office it is.
 */
import { byNewest } from '../../corpus/newest-first.js';
import type { RoleMeaning } from '../../facts/names/roles.js';
import type { OfficeHolder } from '../../facts/people/office-directory.js';
import type { PersonPlace } from '../../facts/people/person-directory.js';
import { countryCode } from '../../language/countries.js';
import { fold } from '../../language/fold.js';
import { LANGUAGES } from '../../language/languages.js';
import { type Exclusion, outside } from '../holdings/exclusion.js';
import type { Library } from '../holdings/library.js';
import { asksForNow, COUNTRY } from '../question/office-asked.js';
import type { Question } from '../question/question.js';

/**
 * Each of them once: those named with exactly this office; when its present holder is asked for,
 * also former holders, and those named with the bare office beside the body it belongs to; else
 * those of the only country whose office it can be.
 */
export function holdersKnown(
  library: Library,
  question: Question,
  office: RoleMeaning,
  exclude: Exclusion | undefined,
): OfficeHolder[] {
  const isNow = asksForNow(question);
  const named = [office, ...(isNow ? [held(office)] : [])].flatMap((each) =>
    library.offices.holdersOf(each),
  );
  const isBareToo = isNow || (named.length === 0 && isDeputyOfNamed(library, office));
  const bearing = isBareToo ? withBare(library, named, office) : named;
  const holders = bearing.length > 0 ? bearing : holdersAtHome(library, office);
  const isShown = outside(exclude);
  return onePlaceEach(
    holders.filter(({ place }) => isShown(place)),
    question,
  );
}

/** The office as of those who had it before: `mantan bupati`. */
function held(office: RoleMeaning): RoleMeaning {
  return { ...office, limits: new Set([...office.limits, 'former']) };
}

/**
 * Together with those to whom a paragraph gives the bare office while naming its body elsewhere:
 * `HighRail's new chief executive, Stuart Imrie`,
 * `Bupati Lembah Sari … dan Wakil Bupati Ayu Lestari`. The newest article comes first.
 */
function withBare(
  library: Library,
  named: readonly OfficeHolder[],
  office: RoleMeaning,
): OfficeHolder[] {
  const holders = library.offices.holdersOf({ ...office, rest: new Set() });
  const bare = holders.filter(({ place: { article, paragraph }, role }) => {
    const words = fold(article.paragraphs[paragraph - 1]?.text ?? '');
    return role.rest.size === 0 && [...office.rest].every((word) => words.includes(word));
  });
  return [...named, ...bare].sort((a, b) => byNewest(a.place.article, b.place.article));
}

/**
 * The only one to whom articles give an office of their own country, which they need not name:
 * `Presiden Joko Widodo`. With another country next to it, it may be that one's.
 */
function holdersAtHome(library: Library, office: RoleMeaning): OfficeHolder[] {
  const countries = [...office.rest].filter((word) => COUNTRY.test(word));
  if (countries.length === 0) return [];
  const rest = new Set([...office.rest].filter((word) => !COUNTRY.test(word)));
  const bare = library.offices.holdersOf({ ...office, rest }).filter(({ place, role }) => {
    const { homeCountry } = LANGUAGES[place.article.language].roles;
    const owners = [...role.rest, ...countriesBeside(library, place)];
    return (
      countries.every((code) => code === homeCountry) &&
      owners.every((word) => word === homeCountry || !COUNTRY.test(word))
    );
  });
  return new Set(bare.map(({ name }) => name)).size === 1 ? bare : [];
}

/** Codes of the countries that the paragraph of a mention names. */
function countriesBeside({ index, facts }: Library, { article, paragraph }: PersonPlace): string[] {
  const found = facts[index.articleIndexOf(article.id)]?.[paragraph - 1];
  return (found?.places ?? []).flatMap(({ text }) => countryCode(text) ?? []);
}

/**
 * Whether an office that exists beside another is asked for, with only its place or body:
 * `wakil bupati Lembah Sari`. It often appears without that, after the other office has named it.
 */
function isDeputyOfNamed({ index }: Library, { limits, rest }: RoleMeaning): boolean {
  const isName = (word: string) => index.isName(index.surfaces.idOf(word));
  return limits.size > 0 && rest.size > 0 && [...rest].every(isName);
}

/** Each holder once, where possible in the asker's own language; the order stays. */
function onePlaceEach(holders: readonly OfficeHolder[], { language }: Question): OfficeHolder[] {
  const names = new Set(holders.map(({ name }) => name));
  return [...names].flatMap((name) => {
    const places = holders.filter((holder) => holder.name === name);
    const own = places.find(({ place }) => place.article.language === language.code);
    return own ?? places[0] ?? [];
  });
}
