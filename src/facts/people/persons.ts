/**
 * Who is who in an article. Three of four later mentions are one word (`Antony Blinken` …
 * `Blinken`), so the surest and longest names are decided first and then explain the shorter ones.
 */

import type { Names } from '../names/names.js';
import { spanOfSegment } from '../names/reading.js';
import { isCapital, type Word } from '../names/word.js';
import type { NameCandidate } from './name-candidates.js';
import { ENOUGH } from './name-evidence.js';
import { isWithin } from './within.js';

/** Somebody named in an article. */
export interface Person {
  readonly tokens: readonly string[];
  /** The fullest form of the name. */
  readonly name: string;
  /** Short names of its own: `Bambang Sutejo Wibisono (BSW)`, `Bepe, sapaan akrabnya`. */
  readonly aliases: Set<string>;
  readonly isKin: boolean;
}

/** At least this many letters of a name that stands for a longer one. */
const SHORTENED_LETTERS = 5;

/** At most this many persons are kept per word of a name; no real article names more. */
const MAX_SHARING = 64;

/** The persons of an article, found by any words of the name in their order. */
export class Persons {
  readonly #byToken = new Map<string, Person[]>();
  readonly #byBeginning = new Map<string, Person[]>();
  readonly #familiar: ReadonlySet<string>;

  /** `familiar`: forms of address that may precede any of the names, `Gus`. */
  constructor(familiar: ReadonlySet<string>) {
    this.#familiar = familiar;
  }

  add(person: Person): void {
    for (const token of new Set([...person.tokens, ...person.aliases])) {
      const list = this.#byToken.get(token);
      if (list === undefined) this.#byToken.set(token, [person]);
      else if (list.length < MAX_SHARING) list.push(person);
    }
    for (const token of person.tokens) {
      if (token.length <= SHORTENED_LETTERS) continue;
      const beginning = token.slice(0, SHORTENED_LETTERS);
      const list = this.#byBeginning.get(beginning);
      if (list === undefined) this.#byBeginning.set(beginning, [person]);
      else if (list.length < MAX_SHARING) list.push(person);
    }
  }

  /**
   * `kata Burhan`: the only one whose name begins so, `Burhanuddin Arga`; nobody for a mention with
   * an office of its own.
   */
  shortenedBy({ tokens, role }: NameCandidate): Person | undefined {
    const [short = ''] = tokens;
    if (tokens.length > 1 || role !== null || short.length < SHORTENED_LETTERS) return undefined;
    const alike = this.#byBeginning.get(short.slice(0, SHORTENED_LETTERS)) ?? [];
    const fuller = alike.filter((person) => person.tokens.some((token) => token.startsWith(short)));
    return fuller.length === 1 ? fuller[0] : undefined;
  }

  /** Knows `person` by one more short name. */
  addAlias(person: Person, alias: string): void {
    person.aliases.add(alias);
    this.#byToken.set(alias, [...(this.#byToken.get(alias) ?? []), person].slice(0, MAX_SHARING));
  }

  /** Persons whose name holds all of `tokens` in order, or who are called so for short. */
  named(tokens: readonly string[]): readonly Person[] {
    const [first] = tokens;
    if (first === undefined) return [];
    // `"I love it"` is not I Nyoman: a letter alone stands for somebody whose name is withheld.
    const isLetter = tokens.length === 1 && first.length === 1;
    const known = this.#byToken.get(first) ?? [];
    if (isLetter) return known.filter((person) => person.tokens.length === 1);
    const found = known.filter(
      (person) =>
        isWithin(tokens, person.tokens) || (tokens.length === 1 && person.aliases.has(first)),
    );
    const isAddress = found.length === 0 && tokens.length > 1 && this.#familiar.has(first);
    return isAddress ? this.named(tokens.slice(1)) : found;
  }
}

/**
 * The persons whom the sure candidates name, longest name first, without those that shorten a
 * longer one.
 */
export function gatherPersons(candidates: readonly NameCandidate[], names: Names): Persons {
  const persons = new Persons(names.lexicon.familiar);
  const owners = ownersOfNicknames(candidates, names);
  const own = sureOnes(candidates).filter(({ tokens }) => !owners.has(tokens.join(' ')));
  for (const candidate of own.sort((a, b) => b.tokens.length - a.tokens.length)) {
    const known = persons.named(candidate.tokens);
    if (known.some((person) => !isOtherThan(candidate, person))) continue;
    const fuller = known.length === 0 ? persons.shortenedBy(candidate) : undefined;
    if (fuller !== undefined) {
      persons.addAlias(fuller, candidate.tokens.join(' '));
      continue;
    }
    const { text, words } = names.paragraphs[candidate.paragraph] ?? { text: '', words: [] };
    const { start, end } = spanOfSegment(candidate.segment, text, words);
    persons.add({
      tokens: candidate.tokens,
      name: text.slice(start, end),
      aliases: new Set(aliasesAfter(candidate, names)),
      isKin: candidate.isKin,
    });
  }
  for (const [nickname, owner] of owners) {
    const [person] = persons.named(owner.tokens);
    if (person !== undefined) persons.addAlias(person, nickname);
  }
  return persons;
}

/** At most this many words between `sapaan` and the person so called. */
const MAX_CALLING_WORDS = 2;

/**
 * `kata Bepe, sapaan akrab Bambang Pamungkas`, `kata Bepe, sapaan akrabnya`: folded nicknames, each
 * with a name of the person.
 */
function ownersOfNicknames(
  candidates: readonly NameCandidate[],
  names: Names,
): ReadonlyMap<string, NameCandidate> {
  const owners = new Map<string, NameCandidate>();
  let named: NameCandidate | undefined;
  for (const [index, candidate] of candidates.entries()) {
    const { segment, paragraph, tokens } = candidate;
    if (tokens.length > 1) {
      if (candidate.evidence >= ENOUGH) named = candidate;
      continue;
    }
    const word = names.paragraphs[paragraph]?.words[segment.to];
    if (word?.gap !== ', ' || !names.lexicon.calledBy.has(word.folded)) continue;
    const next = candidates[index + 1];
    const isNear =
      next?.paragraph === paragraph && next.segment.from - segment.to <= 1 + MAX_CALLING_WORDS;
    const owner = isNear ? next : named;
    const [nickname] = tokens;
    if (owner !== undefined && nickname !== undefined) owners.set(nickname, owner);
  }
  return owners;
}

/** Candidates with evidence enough, and those just short of it whom a sure one vouches for. */
function sureOnes(candidates: readonly NameCandidate[]): NameCandidate[] {
  const animals = new Set(candidates.flatMap((one) => (one.isAnimal ? nameOf(one) : [])));
  const people = candidates.filter((one) => !animals.has(nameOf(one)));
  const sure = new Set(people.filter(({ evidence }) => evidence >= ENOUGH));
  const short = new Set([...sure].flatMap(({ tokens }) => (tokens.length === 1 ? tokens : [])));
  for (const candidate of people) {
    // `Slavko Obranovic … kata Obranovic`: the short name vouches for the long one.
    const { tokens, evidence } = candidate;
    const isVouched = isNameLength(tokens) && tokens.some((token) => short.has(token));
    if (isVouched && evidence >= 0) sure.add(candidate);
  }
  // `Budi Santoso, Ian Kabes, dan Karel Wuisan`: a list forwards, then backwards.
  for (const [index, candidate] of people.entries()) {
    const before = people[index - 1];
    if (!candidate.isListed || before === undefined || !sure.has(before)) continue;
    // `berinisial HZ dan LR`
    if (isInitials(before) && isInitials(candidate)) sure.add(candidate);
    else vouch(candidate, sure);
  }
  for (let index = people.length - 1; index > 0; index--) {
    const candidate = people[index];
    const before = people[index - 1];
    if (candidate?.isListed === true && before !== undefined && sure.has(candidate)) {
      vouch(before, sure);
    }
  }
  return people.filter((candidate) => sure.has(candidate));
}

function nameOf({ tokens }: NameCandidate): string {
  return tokens.join(' ');
}

function vouch(candidate: NameCandidate, sure: Set<NameCandidate>): void {
  const { evidence, tokens } = candidate;
  // `guru SD, Budi Santoso`
  if (isInitials(candidate)) return;
  if (evidence === ENOUGH - 1 || (evidence === 0 && isNameLength(tokens))) sure.add(candidate);
}

function isInitials({ tokens, evidence }: NameCandidate): boolean {
  return tokens.length === 1 && (tokens[0]?.length ?? 0) <= 2 && evidence >= 0;
}

function isNameLength(tokens: readonly string[]): boolean {
  return tokens.length > 1 && tokens.length < 5;
}

/** A son with his father's name is not the father. */
function isOtherThan(candidate: NameCandidate, person: Person): boolean {
  return (
    candidate.tokens.length === 1 &&
    person.isKin &&
    !candidate.isKin &&
    candidate.role !== null &&
    person.tokens.at(-1) === candidate.tokens[0]
  );
}

/**
 * `Bambang Sutejo Wibisono (BSW)`, `Bambang Sutejo atau BS`: letters of the name, in order, from its
 * first; `Basuki alias Ahok`, `Bambang Pamungkas yang akrab disapa Bepe`.
 */
function aliasesAfter({ segment, paragraph, tokens }: NameCandidate, names: Names): string[] {
  const words = names.paragraphs[paragraph]?.words ?? [];
  const naming = afterNaming(words, segment.to, names);
  const alias = naming === null ? undefined : words[naming];
  if (naming !== null && alias?.joined === true && isCapital(alias)) {
    const after = words[naming + 1];
    return after?.joined === true && isCapital(after) ? [] : [alias.folded];
  }
  const short = shortFormAfter(words, segment.to, names);
  const letters = [...tokens.join('')];
  return short && letters[0] === short[0] && isWithin([...short], letters) ? [short] : [];
}

/** The word in brackets of its own, or the capitals after `atau`; null when neither follows. */
function shortFormAfter(words: readonly Word[], at: number, { lexicon }: Names): string | null {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined) return null;
  if (word.joined && lexicon.orWords.has(word.folded)) {
    return next?.joined === true && next.shape === 'upper' ? next.folded : null;
  }
  if (!/^\s?\($/u.test(word.gap) || word.shape === 'lower') return null;
  return next === undefined || next.gap.startsWith(')') ? word.folded : null;
}

/** At most this many words of a phrase that introduces a nickname, with a form of address. */
const MAX_NAMING_WORDS = 6;

/**
 * Index after `alias`, `yang akrab disapa`, `atau yang biasa dipanggil Mas`; null when no such
 * words follow.
 */
function afterNaming(words: readonly Word[], from: number, { lexicon }: Names): number | null {
  let isNamed = false;
  for (let index = from; index < from + MAX_NAMING_WORDS; index++) {
    const word = words[index];
    if (word === undefined || !(word.joined || (index === from && word.gap === ', '))) return null;
    const { folded } = word;
    // `jenderal dari Arga yang bernama Budi`: after `yang` that may be somebody else.
    const isNaming = index === from && lexicon.namedBy.has(folded);
    if (isNaming || lexicon.calledBy.has(folded)) isNamed = true;
    else if (word.shape !== 'lower') {
      if (!isNamed || !lexicon.honorifics.has(folded)) return isNamed ? index : null;
    } else if (!lexicon.callingWords.has(folded)) return null;
  }
  return null;
}
