/**
 * What an office means, and whether two are the same: `menhan AS` and `U.S. Secretary of Defense`.
 */
import { countryOfShortForm, matchCountry } from '../../language/countries.js';
import { landOf } from '../../language/en/demonyms.js';
import { fold } from '../../language/fold.js';
import { LANGUAGE_CODES, LANGUAGES } from '../../language/languages.js';
import { lexiconFor } from './lexicon.js';
import { readText } from './prose.js';
import type { Word } from './word.js';

/** What an office means, in the same terms for every language. */
export interface RoleMeaning {
  /** `defense-minister`, `ambassador`. */
  readonly offices: ReadonlySet<string>;
  /** `former`, `deputy`, `acting`, `candidate`: what distinguishes it from the office itself. */
  readonly limits: ReadonlySet<string>;
  /** Country codes in the order named (`US`, `JP`), and the other words, folded. */
  readonly rest: ReadonlySet<string>;
}

const LIMITS: ReadonlySet<string> = new Set([
  'former',
  'deputy',
  'acting',
  'candidate',
  'coordinating',
]);

/** At most this many meanings are kept: the same offices are compared again and again. */
const KEPT_MEANINGS = 5000;

const meanings = new Map<string, RoleMeaning>();

/** Reads an office word by word; words of either language are understood, whatever the case. */
export function readRoleMeaning(role: string): RoleMeaning {
  const known = meanings.get(role);
  if (known !== undefined) return known;
  const meaning = readWordByWord(role);
  if (meanings.size >= KEPT_MEANINGS) meanings.clear();
  meanings.set(role, meaning);
  return meaning;
}

function readWordByWord(role: string): RoleMeaning {
  const offices = new Set<string>();
  const limits = new Set<string>();
  const rest = new Set<string>();
  const words = readText(spellOut(role), 'id').paragraphs[0]?.words ?? [];
  for (let index = 0; index < words.length; ) {
    const word = words[index];
    if (word === undefined) break;
    const office = officeAt(words, index);
    const modifier = lexiconFor('id').modifiers.match(words, index);
    const country = matchCountry(words, index) ?? plainCountry(word, index);
    if (office !== null && office.end >= (modifier?.end ?? 0)) {
      for (const key of office.keys.split(' ')) (LIMITS.has(key) ? limits : offices).add(key);
      index = office.end;
    } else if (modifier !== null) {
      limits.add(modifier.value);
      index = modifier.end;
    } else if (country !== null) {
      rest.add(country.code);
      index = country.end;
    } else {
      if (!isSmallWord(word.folded)) rest.add(landOf(word.folded));
      index++;
    }
  }
  return { offices, limits, rest };
}

/**
 * `kadinkes Arga` → `kepala dinas kesehatan Arga`: a question may have either where an article has
 * the other.
 */
function spellOut(role: string): string {
  return role.replace(/\p{L}+/gu, (word) => {
    const folded = fold(word);
    for (const code of LANGUAGE_CODES) {
      const spelled = LANGUAGES[code].roles.spelledOut.get(folded);
      if (spelled !== undefined) return spelled;
    }
    return word;
  });
}

/** `menhan as`: questions are often typed in small letters. */
function plainCountry(
  word: Word,
  index: number,
): { readonly end: number; readonly code: string } | null {
  const code = countryOfShortForm(word.text.toUpperCase());
  return code === null ? null : { end: index + 1, code };
}

function officeAt(
  words: readonly Word[],
  index: number,
): { readonly end: number; readonly keys: string } | null {
  let best: { readonly end: number; readonly keys: string } | null = null;
  for (const code of LANGUAGE_CODES) {
    const match = lexiconFor(code).prefixes.match(words, index);
    if (match?.value.kind === 'role' && match.end > (best?.end ?? 0)) {
      best = { end: match.end, keys: match.value.keys };
    }
  }
  return best;
}

function isSmallWord(folded: string): boolean {
  const lexicon = lexiconFor('id');
  return (
    lexicon.stopWords.has(folded) || lexicon.links.has(folded) || lexicon.honorifics.has(folded)
  );
}

/**
 * A limit nobody asked for (`mantan menteri`), or an office over only a part of what was asked,
 * halves the likeness.
 */
const UNASKED_LIMIT = 0.5;

/**
 * How much of the office asked for is in `role`: 1 for all of it (`menhan AS` in `Menteri Pertahanan
 * Amerika Serikat`), 0 when it is another office. `menteri` asks for any minister.
 */
export function compareRoles(role: string | RoleMeaning, asked: string | RoleMeaning): number {
  const has = typeof role === 'string' ? readRoleMeaning(role) : role;
  const wants = typeof asked === 'string' ? readRoleMeaning(asked) : asked;
  if (wants.offices.size === 0) return 0;
  for (const office of wants.offices) {
    if (![...has.offices].some((key) => key === office || key.endsWith(`-${office}`))) return 0;
  }
  if (areOfDifferentCountries(has, wants)) return 0;
  const shared = [...wants.rest].filter((word) => has.rest.has(word)).length;
  // The office itself counts as two words, since it says more than whom it serves.
  const covered = (2 + shared) / (2 + wants.rest.size);
  const missing = [...wants.limits].some((limit) => !has.limits.has(limit));
  const unasked = [...has.limits].some((limit) => !wants.limits.has(limit));
  const isOther = missing || unasked || isOfUnaskedPart(has, wants);
  return covered * (isOther ? UNASKED_LIMIT : 1);
}

/** Whether `has` is over a part of the body that `wants` names: `Ketua Fraksi Arga DPRD Lebak` is no `ketua DPRD Lebak`. */
export function isOfUnaskedPart(has: RoleMeaning, wants: RoleMeaning): boolean {
  if (wants.rest.size === 0) return false;
  const words = [...has.rest];
  return LANGUAGE_CODES.some((code) => {
    const { parts, affiliationFirst } = LANGUAGES[code].roles;
    return words.some((word, at) => {
      const name = words[affiliationFirst ? at - 1 : at + 1] ?? '';
      return parts.has(word) && !wants.rest.has(word) && !wants.rest.has(name);
    });
  });
}

/**
 * The country an office belongs to comes first: the US `ambassador` in JP is not that of JP in the
 * US.
 */
function areOfDifferentCountries(a: RoleMeaning, b: RoleMeaning): boolean {
  const [first] = countriesOf(a);
  const [second] = countriesOf(b);
  return first !== undefined && second !== undefined && first !== second;
}

function countriesOf({ rest }: RoleMeaning): string[] {
  return [...rest].filter((word) => /^[A-Z]{2}$/.test(word));
}

/** Whether `role` is the office asked for, with everything asked of it. */
export function matchesRole(role: string | RoleMeaning, asked: string | RoleMeaning): boolean {
  return compareRoles(role, asked) === 1;
}
